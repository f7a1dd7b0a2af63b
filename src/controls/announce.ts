/** A pause long enough for a run of answers to be told as one change, in milliseconds. */
const PAUSE = 1000;

interface Told {
  text: string;
  timer?: ReturnType<typeof setTimeout>;
}

const told = new WeakMap<Element, Told>();

/**
 * Tells in a live region what a text has come to, once a pause. The first text is what the page came with, and no
 * change.
 */
export function announce(region: Element | null, text: string): void {
  if (!region) return;
  const before = told.get(region);
  if (before?.text === text) return;
  clearTimeout(before?.timer);
  told.set(region, {
    text,
    ...(before && { timer: setTimeout(() => region.replaceChildren(text), PAUSE) }),
  });
}
