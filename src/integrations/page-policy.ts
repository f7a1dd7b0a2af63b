import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-pages';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * Cuts every page’s content security policy down to what that page holds. Astro writes the hash
 * of every stylesheet and script of the site into each page; a hash that nothing on the page
 * answers to allows more than it should, and weighs.
 */
export default function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(fileURLToPath(dir), withOwnPolicy),
    },
  };
}

/** A page whose policy names the hashes of its own inline scripts and styles only. */
export function withOwnPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(
    POLICY,
    (_, before: string, policy: string, after: string) =>
      before +
      policy.replace(/ ?('sha256-[^']+')/g, (found, hash: string) => (own.has(hash) ? found : '')) +
      after,
  );
}
