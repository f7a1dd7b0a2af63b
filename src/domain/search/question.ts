import { fold, withoutHyphens, wordsOf } from './fold';
import { askedWays, tellingWords } from './match-titles';

/** Two forms of a word differ in their last letters at most, and share so many at least. */
const ENDING = 4;
const SHARED = 4;

/**
 * A query as the index is asked, in one way or two: without articles and the like, elided words parted, accents
 * kept. The index finds `e-mail` by `email`, and by `e mail` what is written as two words.
 */
export function questionsFor(query: string, smallWords: readonly string[]): string[] {
  return [...new Set([withoutHyphens(query), query].map((one) => questionFor(one, smallWords)))];
}

function questionFor(query: string, smallWords: readonly string[]): string {
  const telling = tellingWords(query, smallWords);
  const words = query.split(/[^\p{L}\p{N}]+/u).filter((word) => telling.includes(fold(word)));
  return words.length > 0 ? words.join(' ') : query;
}

/**
 * Whether what the index marked has to do with the query. Where nothing matches, the index
 * shortens the words until something does: `décider` then finds every `de`.
 * @param excerpt HTML with `<mark>` around what was found
 */
export function isAnswered(query: string, smallWords: readonly string[], excerpt: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, words = '']) => [
    ...wordsOf(words),
    ...wordsOf(withoutHyphens(words)),
  ]);
  const all = askedWays(query, smallWords).flat();
  // A single letter begins many words.
  const words = all.filter((word) => word.length > 1);
  return (words.length > 0 ? words : all).some((asked) => {
    const shared = asked.slice(0, Math.max(SHARED, asked.length - ENDING));
    return marked.some((word) => word.startsWith(shared));
  });
}
