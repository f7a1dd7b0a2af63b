import { readMailParts } from './mail-parts';

/** What cannot be seen and mail programs put into long words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** A break that quoted-printable puts into a long line, with the marks of quoting behind it. */
const SOFT_BREAK = /=\r?\n/g;
/** The older wrapping of one filter: `-` for `%`, `_` for `/`. */
const DASHED = /(urldefense[^\s"<>]{0,200}?[?&]u=)([^&\s"<>]+)/gi;

/**
 * A text with the links in it as they were written: what mail programs and their filters wrap
 * around a link, and how they write its signs, is taken away. Filters that put their own number in
 * the place of the link cannot be undone.
 */
export function unwrapLinks(text: string): string {
  const visible = readMailParts(text).replace(INVISIBLE, '').replace(SOFT_BREAK, '');
  const quoted = visible.replace(/=(3D|23)/g, (_, hex: string) => signOf(hex));
  const dashed = quoted.replace(
    DASHED,
    (_, before: string, link: string) => before + decoded(link.replaceAll('_', '/').replaceAll('-', '%')),
  );
  const entities = dashed.replace(/&#(?:35|x23);|&num;/gi, '#');
  // A link wrapped twice has its percent signs written with percent signs.
  return decoded(decoded(decoded(entities)));
}

function decoded(text: string): string {
  return text.replace(/%([2-7][0-9A-F])/gi, (_, hex: string) => signOf(hex));
}

function signOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
