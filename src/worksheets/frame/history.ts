/** A sheet as it was, and how many other sheets had stood in its place before. */
interface Past<Sheet> {
  readonly sheet: Sheet;
  readonly life: number;
}

/** A sheet with what it was before and what was taken back, so that one can go back and forth. */
export interface History<Sheet> {
  readonly past: readonly Past<Sheet>[];
  readonly present: Sheet;
  /** It grows where another sheet takes the place of this one: states of one life are states of one sheet. */
  readonly life: number;
  readonly future: readonly Past<Sheet>[];
  /** What was typed in last: more of the same joins it. */
  readonly typing?: string | undefined;
}

/** So many steps back are remembered. */
const LONGEST = 200;

export function begin<Sheet>(present: Sheet): History<Sheet> {
  return { past: [], present, life: 0, future: [] };
}

export function step<Sheet>(history: History<Sheet>, next: Sheet, typing?: string): History<Sheet> {
  const joins = typing !== undefined && typing === history.typing;
  const past = joins ? history.past : [...history.past, presentOf(history)].slice(-LONGEST);
  return { past, present: next, life: history.life, future: [], typing };
}

/** Another sheet comes in the place of this one, which stays one step back. */
export function replace<Sheet>(history: History<Sheet>, next: Sheet): History<Sheet> {
  return { ...step(history, next), life: history.life + 1 };
}

/** Says something of every state of the present sheet. It is no step: going back does not take it back. */
export function amend<Sheet>(history: History<Sheet>, alter: (sheet: Sheet) => Sheet): History<Sheet> {
  const altered = (one: Past<Sheet>) =>
    one.life === history.life ? { ...one, sheet: alter(one.sheet) } : one;
  return {
    ...history,
    past: history.past.map(altered),
    present: alter(history.present),
    future: history.future.map(altered),
  };
}

export function goBack<Sheet>(history: History<Sheet>): History<Sheet> {
  const { past, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? { ...history, typing: undefined }
    : { past: past.slice(0, -1), ...presentFrom(before), future: [presentOf(history), ...future] };
}

export function goForth<Sheet>(history: History<Sheet>): History<Sheet> {
  const [after, ...rest] = history.future;
  return after === undefined
    ? { ...history, typing: undefined }
    : { past: [...history.past, presentOf(history)], ...presentFrom(after), future: rest };
}

function presentOf<Sheet>({ present, life }: History<Sheet>): Past<Sheet> {
  return { sheet: present, life };
}

function presentFrom<Sheet>({ sheet, life }: Past<Sheet>) {
  return { present: sheet, life };
}
