import type { Group } from '../../schemas/group';

interface Props {
  readonly group: Group;
  readonly letter: string;
}

/** The sign of a group: a shape and a letter of its own, so that no colour is needed to tell it. */
export function GroupMark({ group, letter }: Props) {
  return (
    <span className="group-mark" data-mark={group} aria-hidden="true">
      <span>{letter}</span>
    </span>
  );
}
