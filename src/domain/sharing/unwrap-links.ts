import { withoutEntities } from './entities';

/** What stands for anything that cannot be seen: it may part a code, and may end one. */
export const UNSEEN = '\u200B';
/** What cannot be seen and mail programs, chats and word processors put into long words. */
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]+/g;
/** Marks of a text in HTML that may stand within a word; a link’s own mark holds its address and stays. */
const WITHIN_WORDS = /<\/?(?:wbr|span|font|b|i|u|em|strong|mark|o:p)(?:[\s/][^<>]{0,300})?>/gi;
const LINE_BREAK = /<br(?:[\s/][^<>]{0,300})?>/gi;
/** A break that quoted-printable puts into a long line, with the marks of quoting behind it. */
const SOFT_BREAK = /=[ \t]*\r?\n(?:(?:[ \t]{0,9}[>|]){1,20} ?)?/g;
/** The older wrapping of one filter: `-` for `%`, `_` for `/`. */
const DASHED = /urldefense[^\s"<>]{0,100}?\/v2\/[^\s"<>]{0,100}?[?&]u=([^&\s"<>]+)/gi;
/** An address in base64, as it begins: `https:` or `http:/`. */
const BASE64 = /aHR0c(?:HM6|Dov)[\w+/-]{12,9000}/g;
/** The same, broken over lines with the marks of quoting. */
const BROKEN_BASE64 = /aHR0c(?:HM6|Dov)(?:[\w+/-]|[ \t]{0,9}[\r\n][\s>|]{0,20}(?=[\w+/-])){12,9000}/g;
/** Links are wrapped in a wrapped link, and signs written twice; nobody does it more often. */
const ROUNDS = 4;

/**
 * A text with the links in it as they were written: what mail programs and their filters wrap
 * around a link, and how they write its signs, is taken away. Filters that put their own number in
 * the place of the link cannot be undone; `namesOfFilters` finds them.
 */
export function unwrapLinks(text: string): string {
  let plain = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = unwrapOnce(plain);
    if (next === plain) break;
    plain = next;
  }
  return plain.replace(LINE_BREAK, '\n').replace(WITHIN_WORDS, UNSEEN).replace(INVISIBLE, UNSEEN);
}

function unwrapOnce(text: string): string {
  const quoted = decoded(text.replace(SOFT_BREAK, ''), '=');
  const undashed = quoted.replace(
    DASHED,
    (_, link: string) => ` ${decoded(link.replaceAll('_', '/').replaceAll('-', '%'), '%')} `,
  );
  return fromBase64(decoded(withoutBackslashes(withoutEntities(undashed)), '%'));
}

/** Bytes written as a sign and two hexadecimal digits, as addresses (`%`) and mails (`=`) do. */
function decoded(text: string, sign: '%' | '='): string {
  if (!text.includes(sign)) return text;
  const ascii = new RegExp(`${sign}([2-7][0-9A-F])`, 'gi');
  const more = new RegExp(`(?:${sign}[89A-F][0-9A-F]){2,}`, 'gi');
  return text
    .replace(ascii, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(more, (bytes) => utf8(bytes.split(sign).slice(1), bytes));
}

/** @param otherwise what is returned where the bytes are no text */
function utf8(hex: readonly string[], otherwise: string): string {
  try {
    const bytes = Uint8Array.from(hex, (byte) => Number.parseInt(byte, 16));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return otherwise;
  }
}

/** Markdown and data in JSON write a backslash before signs, or a sign by its number behind one. */
function withoutBackslashes(text: string): string {
  return text
    .replace(/\\u([0-9A-F]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\{1,4}(?=[-_#/.~*&=?:])/g, '');
}

function fromBase64(text: string): string {
  const broken = [...text.matchAll(BROKEN_BASE64)].map(([all]) => all).filter((all) => /\s/.test(all));
  const whole = text.replace(BASE64, (letters) => ` ${addressIn(letters)} `);
  return [whole, ...broken.map((all) => addressIn(all.replace(/[\s>|]/g, '')))].join('\n');
}

function addressIn(letters: string): string {
  const usual = letters.replaceAll('-', '+').replaceAll('_', '/');
  const whole = usual.slice(0, usual.length - (usual.length % 4 === 1 ? 1 : 0));
  try {
    const bytes = Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return letters;
  }
}
