import type { Group } from '../../schemas/group';
import type { Ui } from '../../schemas/ui';
import { GroupMark } from './group-mark';

/** Where a group stands on a rail, 0 to 1. */
export interface Place {
  readonly group: Group;
  readonly at: number;
}

interface Props {
  readonly places: readonly Place[];
  /** The groups between whose extremes the bar goes. */
  readonly span: readonly Group[];
  readonly letters: Ui['groups']['letters'];
}

/** Marks that are nearer than this, as a share of the rail, would hide each other. */
const NEAR = 0.045;
/** How far apart they are then put, in pixels. */
const STEP = 19;

/** A rail from the lowest to the highest, with one mark a group: for the eye, the row says it in words. */
export function Rail({ places, span, letters }: Props) {
  const ends = places.filter(({ group }) => span.includes(group)).map(({ at }) => at);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (
    <div className="comparison-rail" aria-hidden="true">
      {ends.length > 1 && (
        <span
          className="comparison-bar"
          style={{ insetInlineStart: percent(low), width: percent(high - low) }}
        />
      )}
      {spaced(places).map(({ group, at, shift }) => (
        <span
          key={group}
          className="comparison-place"
          style={{ insetInlineStart: `calc(${percent(at)} + ${shift}px)` }}
        >
          <GroupMark group={group} letter={letters[group]} />
        </span>
      ))}
    </div>
  );
}

/** Marks side by side where they would lie on each other. */
function spaced(places: readonly Place[]): (Place & { readonly shift: number })[] {
  const clusters: Place[][] = [];
  for (const place of [...places].sort((a, b) => a.at - b.at)) {
    const last = clusters.at(-1);
    const before = last?.at(-1);
    if (last && before && place.at - before.at < NEAR) last.push(place);
    else clusters.push([place]);
  }
  return clusters.flatMap((cluster) =>
    cluster.map((place, i) => ({ ...place, shift: (i - (cluster.length - 1) / 2) * STEP })),
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
