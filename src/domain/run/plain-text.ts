/** What is invisible and can make a text read as another one: marks of direction, zero width, tags. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/gu;

/**
 * A text by somebody as it is kept and shown: one line, without what cannot be seen. It is only ever
 * shown as text, so `<b>` stays as it was written.
 * @param max in characters; what is longer is cut
 */
export function plainLine(text: string, max: number): string {
  const line = wellFormed(text).normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ');
  return cut(line.replace(/\s+/gu, ' ').trim(), max);
}

/** As `plainLine`, with its line breaks. */
export function plainText(text: string, max: number): string {
  const lines = wellFormed(text).normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const clean = lines.map((line) => line.replace(INVISIBLE, '').replace(CONTROL, ' ').trimEnd());
  return cut(
    clean
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    max,
  );
}

function cut(text: string, max: number): string {
  const characters = [...text];
  return characters.length > max ? characters.slice(0, max).join('').trimEnd() : text;
}

/** Halves of characters, as a cut text may end with, cannot be written as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '');
}
