import { ELIDED, HYPHEN, singular, splitElisions } from './fold';

/**
 * The copy of a page that is indexed, and only it: elided words are parted, ligatures are written
 * twice, and beside a word of the glossary stand its synonyms. What is added stands between two
 * signs that no text holds, so that it can be taken out of an excerpt again.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** After an elided word; a space to the index, a sign to us. */
const PART = '\u200A';

/** An elided word as an excerpt shows it: Pagefind makes a plain space of every other one. */
const PARTED = new RegExp(`(${ELIDED.source})\\s+(?=\\p{L}|<mark>\\p{L})`, 'giu');

/** Tags, with whatever stands in their attributes, and the text between them. */
const PIECES = /<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;

/**
 * @param html a page as it is published
 * @param synonyms groups of words that mean the same here
 */
export function indexedCopy(html: string, synonyms: readonly (readonly string[])[]): string {
  const groups = synonyms.map((names) => ({ names, patterns: names.map(patternOf) }));
  let unread: string | undefined;
  let told = new Set<number>();
  return html.replace(PIECES, (piece) => {
    if (piece.startsWith('<')) {
      const [, closes = '', name = ''] = /^<(\/?)(\w+)/.exec(piece) ?? [];
      if (/^(script|style|title)$/.test(name)) unread = closes ? undefined : name;
      // Once in each part of a page is enough.
      if (/^h[1-6]$/.test(name) && !closes) told = new Set();
      return piece;
    }
    return unread === undefined ? prepare(piece) : piece;
  });

  /** Everything is looked for in the text itself, so that nothing is added to an addition. */
  function prepare(text: string): string {
    const additions: { readonly at: number; readonly text: string }[] = [];
    for (const [number, { names, patterns }] of groups.entries()) {
      if (told.has(number)) continue;
      const [found, place] = firstOf(patterns, text);
      if (!found) continue;
      told.add(number);
      const others = names.filter((_, i) => i !== place).join(' ');
      additions.push({ at: found.index + found[0].length, text: aside(splitElisions(others, PART)) });
    }
    for (const word of text.matchAll(/\p{L}*[œæŒÆ]\p{L}*/gu))
      additions.push({ at: word.index + word[0].length, text: aside(apart(word[0])) });
    const places = [...new Set(additions.map(({ at }) => at))].sort((one, other) => one - other);
    return [0, ...places]
      .map((at, i, all) => {
        const added = additions.filter((one) => one.at === at);
        return added.map((one) => one.text).join('') + splitElisions(text.slice(at, all[i + 1]), PART);
      })
      .join('');
  }
}

/** The first pattern that is found, and which it is. */
function firstOf(patterns: readonly RegExp[], text: string): [RegExpExecArray | undefined, number] {
  for (const [place, pattern] of patterns.entries()) {
    const found = pattern.exec(text);
    if (found) return [found, place];
  }
  return [undefined, -1];
}

/** Words of the index as they stand in the published text. They may begin or end within an addition. */
export function publishedWords(words: string): string {
  return (
    words
      // First what the end of an excerpt has cut, then what its beginning has.
      .replace(new RegExp(`\\s?${OPEN}[^${CLOSE}]*(?:${CLOSE}|$)`, 'g'), '')
      .replace(new RegExp(`^[^${CLOSE}]*${CLOSE}`), '')
      .replace(PARTED, '$1')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

function aside(words: string): string {
  return ` ${OPEN} ${words} ${CLOSE}`;
}

function apart(word: string): string {
  return word.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae');
}

/** Finds a word or a phrase, also in the plural, and a hyphenated one also as one word or as two. */
function patternOf(name: string): RegExp {
  const parts = name
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .split(HYPHEN)
        .map((part) => `${escape(singular(part.toLowerCase()))}[sx]?`)
        .join('[-\\u2010\\u2011\\s]?'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[-\\u2010\\u2011\\s]+')}(?![\\p{L}\\p{N}])`, 'iu');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
}
