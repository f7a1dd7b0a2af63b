import type { SearchEntry } from './entry';

/** A place that the index of the texts found. */
export interface FoundText {
  readonly kind: SearchEntry['kind'];
  readonly title: string;
  /** The page, or the place within one that has been indexed by itself. */
  readonly place: string;
  /** Where the words stand: the place, or the heading above them. */
  readonly href: string;
  /** That heading. */
  readonly part?: string | undefined;
  readonly under?: string | undefined;
  /** HTML with `<mark>` around what was found, as the index gives it. */
  readonly excerpt: string;
}

/** A row of the results. */
export interface SearchResult extends Omit<SearchEntry, 'names'> {
  readonly part?: string | undefined;
  readonly under?: string | undefined;
  readonly excerpt?: string | undefined;
}

/**
 * Titles first, in their order, then what only the texts hold. A row never moves when the texts
 * come in: it gains the words that were found.
 * @param limit the largest number of rows
 */
export function mergeResults(
  titles: readonly SearchEntry[],
  texts: readonly FoundText[],
  limit: number,
): SearchResult[] {
  const isSame = (entry: SearchEntry, text: FoundText) =>
    entry.kind === text.kind &&
    entry.href === text.place &&
    // Tools share the address of the text that explains them.
    (entry.kind !== 'tool' || entry.title === text.title);
  const rows = titles.map(({ kind, title, href }): SearchResult => {
    const text = texts.find((one) => isSame({ kind, title, href }, one));
    return { kind, title, href, under: text?.under, excerpt: text?.excerpt };
  });
  const others = texts
    .filter((text) => !titles.some((entry) => isSame(entry, text)))
    .map(({ kind, title, href, part, under, excerpt }) => ({ kind, title, href, part, under, excerpt }));
  return [...rows, ...others].slice(0, limit);
}
