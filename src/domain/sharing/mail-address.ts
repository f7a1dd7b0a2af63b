import { plainLine } from '../run/plain-text';

/** The longest address that mail can be sent to, in characters (RFC 5321). */
export const MAIL_ADDRESS_LENGTH = 254;

/** What stands before the `@`, between its dots: the letters without accents, digits and signs of RFC 5321. */
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const ADDRESS = new RegExp(
  `^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+(?:[a-z]{2,}|xn--(?:[a-z0-9-]*[a-z0-9]))$`,
  'i',
);

/**
 * Whether a text is an e-mail address as mail is sent to it: one `@`, a domain with a dot, no accents. Some of
 * its signs, as `&` and `?`, mean something else in a link, where they are to be escaped.
 */
export function isMailAddress(text: string): boolean {
  return text.length <= MAIL_ADDRESS_LENGTH && ADDRESS.test(text);
}

/**
 * The one address in what somebody typed or pasted: with spaces around it, `mailto:` before it, as
 * `Claire Martin <claire@exemple.fr>`, or with the apostrophe of a phone. A domain with accents is written as
 * mail is sent to it.
 * @returns undefined where there is none, more than one, or one with accents before the `@`
 */
export function parseMailAddress(text: string): string | undefined {
  const typed = plainLine(text, 4 * MAIL_ADDRESS_LENGTH);
  if (isMailAddress(typed)) return typed;
  const bare = withoutMailto(withoutName(typed)).replace(AROUND, '');
  const at = bare.lastIndexOf('@');
  const name = bare.slice(0, Math.max(at, 0)).trimEnd().replaceAll('’', "'");
  const address = `${name}@${sentDomain(bare.slice(at + 1).trimStart())}`;
  return isMailAddress(address) ? address : undefined;
}

/** What people and programs put around an address. */
const AROUND = /^[\s"“”«»‹›<‘’'([]+|[\s"“”«»‹›>‘’')\],;.:]+$/gu;

function withoutName(text: string): string {
  return /<([^<>]*)>[\s,;.]*$/u.exec(text)?.[1] ?? text;
}

function withoutMailto(text: string): string {
  const [, address] = /^[\s"“«<(]*mailto:\s*([^?]*)/iu.exec(text) ?? [];
  if (address === undefined) return text;
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/** A domain in the letters that mail knows: `société.fr` is `xn--socit-esab.fr`. */
function sentDomain(domain: string): string {
  if (!/[^\u0000-\u007F]/u.test(domain) || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain;
  }
}
