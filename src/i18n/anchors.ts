/**
 * The id of a heading as it stands in an address, without accents, so that a link can be sent by mail.
 * @param slug the id that Astro gave it, from its words: “par-où-commencer” → `par-ou-commencer`
 */
export function anchorOf(slug: string): string {
  return slug
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/g, 'oe')
    .normalize('NFC');
}

/** A heading of a text, with its id. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The parts of a text: its headings of the second rank. */
export function partsOf(
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
): Part[] {
  const DEPTH = 2;
  return headings
    .filter(({ depth }) => depth === DEPTH)
    .map(({ slug, text }) => ({ id: anchorOf(slug), title: text }));
}

/** For each part of a text the id of its twin in another language: the same place in the same order. */
export function twinsOf(parts: readonly Part[], others: readonly Part[]): Record<string, string> {
  return Object.fromEntries(parts.flatMap(({ id }, i) => (others[i] ? [[id, others[i].id]] : [])));
}
