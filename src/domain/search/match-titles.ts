import { SEARCH_KINDS, type SearchEntry, type TitleList } from './entry';
import { singular, withoutHyphens, wordsOf } from './fold';

/** How well an entry answers, from best to worst; the order is the order of the results. */
const QUALITIES = ['same', 'begins', 'holds', 'other name', 'synonym'] as const;

/**
 * The entries whose titles or names answer a query, the best first. Every word of the query must
 * be found, at least in its beginning; the last one is often still being typed.
 * @param limit the largest number of entries
 */
export function matchTitles(query: string, list: TitleList, limit: number): SearchEntry[] {
  const asked = askedWays(query, list.smallWords);
  if (asked.every((words) => words.length === 0)) return [];
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

/** Words in one way of writing them. */
type Words = readonly string[];

/** The words of a text that say something: as a hyphen parts them, and as it joins them. */
function writtenWays(text: string, smallWords: readonly string[]): Words[] {
  const apart = tellingWords(text, smallWords);
  const together = tellingWords(withoutHyphens(text), smallWords);
  return together.length === apart.length ? [apart] : [apart, together];
}

/**
 * How a query may be meant, as it is written first: a reader types `email`, `e-mail` or `e mail` for the same,
 * so that two words may also be one.
 */
export function askedWays(query: string, smallWords: readonly string[]): Words[] {
  const ways = writtenWays(query, smallWords);
  const apart = ways[0] ?? [];
  const joined = apart
    .slice(1)
    .map((word, i) => [...apart.slice(0, i), `${apart[i] ?? ''}${word}`, ...apart.slice(i + 2)]);
  return [...ways, ...joined];
}

function qualityOf(
  { title, names = [] }: SearchEntry,
  asked: readonly Words[],
  alternatives: readonly Words[],
  smallWords: readonly string[],
): (typeof QUALITIES)[number] | undefined {
  const titles = writtenWays(title, smallWords);
  const some = (test: (words: Words, query: Words) => boolean, queries = asked) =>
    titles.some((words) => queries.some((query) => test(words, query)));
  if (some(sameWords)) return 'same';
  if (some((words, query) => holds(words, query) && begins(words[0], query[0]))) return 'begins';
  if (some(holds)) return 'holds';
  const others = names.flatMap((name) => [wordsOf(name), wordsOf(withoutHyphens(name))]);
  if (others.some((words) => asked.some((query) => holds(words, query)))) return 'other name';
  if (some(holds, alternatives)) return 'synonym';
  return undefined;
}

/** Other ways to say the query, by the words that mean the same. */
function alternativesTo(asked: readonly Words[], { synonyms, smallWords }: TitleList): Words[] {
  return synonyms.flatMap((group) => {
    const said = group.map((one) => writtenWays(one, smallWords));
    const isAsked = (ways: readonly Words[]) =>
      ways.some((one) => asked.some((query) => sameWords(one, query)));
    return said.some(isAsked) ? said.filter((one) => !isAsked(one)).flat() : [];
  });
}

function holds(words: Words, asked: Words): boolean {
  return asked.length > 0 && asked.every((one) => words.some((word) => begins(word, one)));
}

function begins(word: string | undefined, asked: string | undefined): boolean {
  if (word === undefined || asked === undefined) return false;
  return asked.length > 1 ? word.startsWith(singular(asked)) : word === asked;
}

function sameWords(a: Words, b: Words): boolean {
  return a.length === b.length && a.every((word, i) => singular(word) === singular(b[i] ?? ''));
}
