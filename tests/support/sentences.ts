/** After these a full stop ends no sentence. */
const ABBREVIATIONS = /(?:^|[\s(])(?:art|cf|env|ex|no|nos|p|pp|vol|M|MM)\.\s*$/;

/** The paragraphs, headings and list items of a text in Markdown, without marks, components and addresses. */
export function blocksOf(markdown: string): string[] {
  return markdown
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<Convention [^>]*>/g, '10')
    .replace(/<[^>]*>/g, '\n\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|(?<=^#.*)\n/m)
    .map((block) =>
      block
        .replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, '')
        .replace(/\*+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

/** The sentences of one paragraph: no end after an abbreviation, in a number, or before a small letter. */
export function sentencesOf(block: string, locale: string): string[] {
  const cuts = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(block)];
  return cuts
    .reduce<string[]>((sentences, { segment }) => {
      const last = sentences.at(-1);
      return last !== undefined && (ABBREVIATIONS.test(last) || /^[^\p{L}\d]*\p{Ll}/u.test(segment))
        ? [...sentences.slice(0, -1), last + segment]
        : [...sentences, segment];
    }, [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a reader counts: what stands between two spaces and is not only a mark. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
