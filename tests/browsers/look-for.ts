export interface Target {
  readonly css: string;
  /** Words of its name: of its label, or its own. */
  readonly says?: string | undefined;
  /** An attribute that it gets, to be found by again. */
  readonly mark?: string;
}

export interface Found {
  readonly found: boolean;
  readonly text: string;
  /** Where it is pressed, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** What lies over that place, if something does. */
  readonly covered: string;
}

/**
 * Runs in a page, so it may name nothing that is outside of it: the first visible element that is meant, brought into the
 * middle of the window. A radio or box whose drawing is its label’s is pressed there.
 */
export function lookFor({ css, says, mark }: Target): Found {
  const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const { labels } = element as HTMLInputElement;
    const named = [
      element.getAttribute('aria-label') ?? '',
      ...(labels ? [...labels].map((label) => label.textContent) : []),
    ];
    return plain(
      `${named.join(' ')} ${element.matches('input, textarea, select') ? '' : element.textContent}`,
    );
  };
  const isPick = (element: Element) => element.matches('[type=radio], [type=checkbox]');
  const drawnAs = (element: Element) =>
    (isPick(element) && (element as HTMLInputElement).labels?.[0]) || element;
  const isDrawn = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const all = [...document.querySelectorAll(css)];
  const element = all.find(
    (one) => isDrawn(drawnAs(one)) && (says === undefined || nameOf(one).includes(plain(says))),
  );
  if (element === undefined)
    return { found: false, text: all.slice(0, 8).map(nameOf).join(' | '), x: 0, y: 0, covered: '' };
  if (mark) element.setAttribute(mark, '');
  const shape = drawnAs(element);
  const text = plain(element.textContent || (element as HTMLInputElement).value || '');
  const middle = () => {
    // A text over several lines has no middle of its own: its first line has.
    const { left, top, width, height } = shape.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  };
  let { x, y } = middle();
  const isInside = () => y > 90 && y < innerHeight - 90 && x > 0 && x < innerWidth;
  if (!isInside()) {
    shape.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    ({ x, y } = middle());
  }
  const top = document.elementFromPoint(x, y);
  const isFree = top !== null && (shape.contains(top) || top.contains(element));
  return { found: true, text, x, y, covered: isFree ? '' : plain(top?.outerHTML.slice(0, 120) ?? 'nothing') };
}
