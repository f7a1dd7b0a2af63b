import { findInTexts, type IndexedPlace, prepareTexts } from '../../browser/pagefind';
import { SEARCH_KINDS, type SearchKind } from '../../domain/search/entry';
import { publishedWords } from '../../domain/search/indexed-copy';
import { isAnswered, questionsFor } from '../../domain/search/question';
import type { FoundText } from '../../domain/search/result';
import { withBase } from '../../i18n/base';
import { withoutHeading } from './excerpt';

const FOLDER = withBase('/pagefind/', import.meta.env.BASE_URL);

/** How much a kind counts beside others that answer as well: the texts explain, the pages around surround. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = {
  key: 2,
  practice: 2,
  glossary: 1.3,
  tool: 1.2,
  list: 1,
  item: 0.8,
  page: 0.7,
};

/** Of a long question, so many words are looked for one by one. */
const MOST_WORDS = 8;

export const prepare = () => prepareTexts(FOLDER);

/** What the texts say to a query, the best first, or undefined where their index cannot be had. */
export async function findTexts(
  query: string,
  smallWords: readonly string[],
  most: number,
): Promise<FoundText[] | undefined> {
  const places = await findPlaces(questionsFor(query, smallWords), most);
  return places
    ?.filter(({ excerpt, sub_results: parts }) =>
      isAnswered(query, smallWords, [excerpt, ...parts.map((part) => part.excerpt)].join(' ')),
    )
    .sort((a, b) => b.score * WEIGHTS[kindOf(b)] - a.score * WEIGHTS[kindOf(a)])
    .map(foundText);
}

/** Where no place holds all the words, those that hold one of them are better than none. */
async function findPlaces(questions: readonly string[], most: number): Promise<IndexedPlace[] | undefined> {
  const places = await findEach(questions, most);
  const words = [...new Set(questions.at(-1)?.split(' '))].slice(0, MOST_WORDS);
  if (places === undefined || places.length > 0 || words.length === 1) return places;
  return findEach(words, most);
}

/** What any of the questions finds, each place once, or undefined where none could be asked. */
async function findEach(questions: readonly string[], most: number): Promise<IndexedPlace[] | undefined> {
  const each = await Promise.all(questions.map((question) => findInTexts(FOLDER, question, most)));
  if (each.every((found) => found === undefined)) return undefined;
  // Tools share the address of the text that explains them.
  const name = ({ url, meta }: IndexedPlace) => `${url} ${meta['kind'] ?? ''} ${meta['title'] ?? ''}`;
  return [...new Map(each.flatMap((found) => found ?? []).map((place) => [name(place), place])).values()];
}

function foundText(place: IndexedPlace): FoundText {
  const { url, meta, excerpt, sub_results: parts } = place;
  const best = [...parts].sort((a, b) => weight(b) - weight(a))[0];
  const within = best !== undefined && best.url !== url ? best : undefined;
  const heading = publishedWords(within?.title ?? meta['title'] ?? '');
  return {
    kind: kindOf(place),
    title: publishedWords(meta['title'] ?? ''),
    place: url,
    href: within?.url ?? url,
    part: within && heading,
    under: meta['under'] && publishedWords(meta['under']),
    excerpt: withoutHeading(publishedWords(within?.excerpt ?? excerpt), heading),
  };
}

function kindOf({ meta }: IndexedPlace): SearchKind {
  return SEARCH_KINDS.find((kind) => kind === meta['kind']) ?? 'page';
}

function weight({ weighted_locations: places }: IndexedPlace['sub_results'][number]): number {
  return places.reduce((sum, { balanced_score: score }) => sum + score, 0);
}
