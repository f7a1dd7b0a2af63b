/** A sheet with what it was before and what was taken back, so that one can go back and forth. */
export interface History<Sheet> {
  readonly past: readonly Sheet[];
  readonly present: Sheet;
  readonly future: readonly Sheet[];
  /** What was typed in last: more of the same joins it. */
  readonly typing?: string | undefined;
}

/** So many steps back are remembered. */
const LONGEST = 200;

export function begin<Sheet>(present: Sheet): History<Sheet> {
  return { past: [], present, future: [] };
}

export function step<Sheet>(history: History<Sheet>, next: Sheet, typing?: string): History<Sheet> {
  const joins = typing !== undefined && typing === history.typing;
  const past = joins ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present: next, future: [], typing };
}

export function goBack<Sheet>({ past, present, future }: History<Sheet>): History<Sheet> {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function goForth<Sheet>({ past, present, future }: History<Sheet>): History<Sheet> {
  const [after, ...rest] = future;
  return after === undefined
    ? { past, present, future }
    : { past: [...past, present], present: after, future: rest };
}
