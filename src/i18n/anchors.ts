/**
 * The id of a heading, plain enough to be sent by mail: “Pourquoi c’est décisif” → `pourquoi-c-est-decisif`.
 */
export function anchorOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A heading of a text, with its id. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The parts of a text, from the headings that its rendering found. */
export function partsOf(headings: readonly { readonly depth: number; readonly text: string }[]): Part[] {
  const DEPTH = 2;
  return headings
    .filter(({ depth }) => depth === DEPTH)
    .map(({ text }) => ({ id: anchorOf(text), title: text }));
}
