/**
 * How words are compared in a search. A reader in a hurry types no accents, and writes `coeur`;
 * a French text writes `l’organisation` in one run of letters.
 */

/** What French puts before a vowel with an apostrophe: `l’`, `d’`, `qu’`… */
export const ELIDED = /(?<![\p{L}\p{M}])(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/u;
const ELISION = new RegExp(`${ELIDED.source}(?=\\p{L})`, 'giu');

/** Small letters without accents, ligatures taken apart, typographic signs made plain. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/’/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Parts elided words from what they stand before, with `mark` after the apostrophe. */
export function splitElisions(text: string, mark: string): string {
  return text.replace(ELISION, (found) => found + mark);
}

/** The folded words of a text, without what was elided. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(ELISION, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A hyphen within a word, the one that keeps a line together included. */
export const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;

/** A text whose hyphenated words are written as one: `e-mail` is `email`. */
export function withoutHyphens(text: string): string {
  return text.replace(HYPHEN, '');
}

/** A folded word without the mark of its plural, in French and in English. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])[sx]$/, '') : word;
}
