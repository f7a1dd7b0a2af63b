/**
 * What is invisible and can make a text read as another one: marks of direction, zero width, tags, and the
 * signs that choose a form of a Chinese character where none stands before them. The flag of a part of a country, as
 * Scotland’s, is a black flag, a few letters as tags and their end: it is kept.
 */
const HIDDEN =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/gu;
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/gu;

/**
 * A text by somebody as it is kept and shown: one line, without what cannot be seen. It is only ever
 * shown as text, so `<b>` stays as it was written.
 * @param max in characters as Unicode counts them; what is longer is cut, never within what is read as one sign
 */
export function plainLine(text: string, max: number): string {
  const line = seen(wellFormed(text)).replace(CONTROL, ' ');
  return cut(line.replace(/\s+/gu, ' ').trim(), max);
}

/** As `plainLine`, with its line breaks. */
export function plainText(text: string, max: number): string {
  const lines = wellFormed(text).replace(/\r\n?/g, '\n').split('\n');
  const clean = lines.map((line) => seen(line).replace(CONTROL, ' ').trimEnd());
  return cut(
    clean
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    max,
  );
}

/**
 * The beginning of a text, whole where it is short enough. A flag or a family is one sign made of many
 * characters: it is kept or left, not cut in two, where the browser can tell.
 * @param max in characters as Unicode counts them
 */
export function cut(text: string, max: number): string {
  // No text has more characters than units.
  if (text.length <= max) return text;
  const characters = [...text];
  if (characters.length <= max) return text;
  let end = 0;
  for (const sign of signsOf(text)) {
    const next = end + [...sign].length;
    if (next > max) break;
    end = next;
  }
  // Signs piled on one letter can be longer than all there is room for.
  return seen(characters.slice(0, end || max).join('')).trimEnd();
}

function signsOf(text: string): readonly string[] {
  return 'Segmenter' in Intl
    ? // eslint-disable-next-line compat/compat -- Firefox has it since 125; before, a sign of several letters may be cut.
      Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment)
    : [...text];
}

/** Composed as it would be typed, without what cannot be seen. */
function seen(text: string): string {
  return text.replace(HIDDEN, '$1').normalize('NFC');
}

/** Halves of characters, as a cut text may end with, cannot be written as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '');
}
