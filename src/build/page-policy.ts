import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-pages';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const HASH = /'sha256-[^']+'/;

/**
 * Writes into every page’s content security policy the hashes of that page’s own inline scripts
 * and styles. Astro names every stylesheet and script of the site, which allows more than it
 * should and weighs, and it does not know the one script that must run before the first paint.
 */
export default function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(fileURLToPath(dir), withOwnPolicy),
    },
  };
}

/** A page whose policy allows its own inline scripts and styles, and no others. */
export function withOwnPolicy(html: string): string {
  const hashes: Record<string, Set<string>> = { 'script-src': new Set(), 'style-src': new Set() };
  for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE))
    if (text !== '' && !/application\/(ld\+)?json/.test(attributes))
      hashes[`${tag}-src`]?.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const directives = policy
      .split(';')
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => {
        const [name = '', ...sources] = directive.split(/\s+/);
        return [name, ...sources.filter((source) => !HASH.test(source)), ...(hashes[name] ?? [])].join(' ');
      });
    return before + directives.join('; ') + after;
  });
}
