import type { Group } from '../../schemas/group';
import { AS_IT_IS } from '../../controls/as-typed';

interface Props {
  readonly group: Group;
  readonly letter: string;
}

/** In a square of 24. */
const OUTLINES: Readonly<Record<Group, string>> = {
  // A disc.
  direction: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z',
  // A house.
  managers: 'M12 1.2L22.8 9.4V22.5H1.2V9.4z',
  // A square.
  field: 'M2 2h20v20H2z',
  // A diamond.
  'project-team': 'M12 .6L23.4 12L12 23.4L.6 12z',
  // A hexagon.
  external: 'M6.4 1.8h11.2L23.3 12l-5.7 10.2H6.4L.7 12z',
};

/**
 * The sign of a group: a shape and a letter of its own, so that no colour is needed to tell it. Drawn,
 * because paper and forced colours leave backgrounds out.
 */
export function GroupMark({ group, letter }: Props) {
  return (
    <svg {...AS_IT_IS} className="group-mark" data-mark={group} viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[group]} />
      <text x="12" y={group === 'managers' ? 18.4 : 16}>
        {letter}
      </text>
    </svg>
  );
}
