import { SEARCH_KINDS, type SearchEntry, type TitleList } from './entry';
import { singular, wordsOf } from './fold';

/** How well an entry answers, from best to worst; the order is the order of the results. */
const QUALITIES = ['same', 'begins', 'holds', 'other name', 'synonym'] as const;

/**
 * The entries whose titles or names answer a query, the best first. Every word of the query must
 * be found, at least in its beginning; the last one is often still being typed.
 * @param limit the largest number of entries
 */
export function matchTitles(query: string, list: TitleList, limit: number): SearchEntry[] {
  const asked = tellingWords(query, list.smallWords);
  if (asked.length === 0) return [];
  const alternatives = alternativesTo(asked, list);
  return list.entries
    .flatMap((entry, place) => {
      const quality = qualityOf(entry, asked, alternatives, list.smallWords);
      return quality === undefined ? [] : [{ entry, place, rank: QUALITIES.indexOf(quality) }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        SEARCH_KINDS.indexOf(a.entry.kind) - SEARCH_KINDS.indexOf(b.entry.kind) ||
        a.place - b.place,
    )
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** The words of a query that say something; all of them if none does. */
export function tellingWords(query: string, smallWords: readonly string[]): string[] {
  const all = wordsOf(query);
  const telling = all.filter((word) => !smallWords.includes(word));
  return telling.length > 0 ? telling : all;
}

function qualityOf(
  { title, names = [] }: SearchEntry,
  asked: readonly string[],
  alternatives: readonly (readonly string[])[],
  smallWords: readonly string[],
): (typeof QUALITIES)[number] | undefined {
  const words = tellingWords(title, smallWords);
  if (sameWords(words, asked)) return 'same';
  if (holds(words, asked)) return begins(words[0], asked[0]) ? 'begins' : 'holds';
  if (names.some((name) => holds(wordsOf(name), asked))) return 'other name';
  if (alternatives.some((other) => holds(words, other))) return 'synonym';
  return undefined;
}

/** Other ways to say the query, by the words that mean the same. */
function alternativesTo(asked: readonly string[], { synonyms, smallWords }: TitleList): string[][] {
  return synonyms.flatMap((group) => {
    const said = group.map((one) => tellingWords(one, smallWords));
    return said.some((one) => sameWords(one, asked)) ? said.filter((one) => !sameWords(one, asked)) : [];
  });
}

function holds(words: readonly string[], asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every((one) => words.some((word) => begins(word, one)));
}

function begins(word: string | undefined, asked: string | undefined): boolean {
  if (word === undefined || asked === undefined) return false;
  return asked.length > 1 ? word.startsWith(singular(asked)) : word === asked;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => singular(word) === singular(b[i] ?? ''));
}
