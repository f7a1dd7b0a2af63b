import { createHash } from 'node:crypto';
import { all, type Edit, type Page, textOf } from './html';

const HASH = /'sha256-[^']+'/;

/** Data in a script element; browsers do not run it. */
const DATA = ['application/json', 'application/ld+json'];

/**
 * Writes into a page’s content security policy the hashes of that page’s own inline scripts
 * and styles. Astro names every stylesheet and script of the site, which allows more than it
 * should and weighs, and it does not know the one script that must run before the first paint.
 * @param styles the inline styles that the page will hold
 */
export function ownPolicy(page: Page, styles: readonly string[]): readonly Edit[] {
  const policy = all(page, 'meta').find(
    ({ attributes }) => attributes['http-equiv'] === 'content-security-policy',
  )?.values['content'];
  if (policy === undefined) return [];
  const scripts = all(page, 'script').filter(({ attributes }) => !DATA.includes(attributes['type'] ?? ''));
  const hashes: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashesOf(scripts.map(({ inside }) => textOf(page, inside))),
    'style-src': hashesOf(styles),
  };
  const directives = textOf(page, policy)
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)
    .map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/);
      return [name, ...sources.filter((source) => !HASH.test(source)), ...(hashes[name] ?? [])].join(' ');
    });
  return [{ ...policy, text: directives.join('; ') }];
}

function hashesOf(texts: readonly string[]): string[] {
  const hashes = texts
    .filter((text) => text !== '')
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}
