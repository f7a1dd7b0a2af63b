import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-pages';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * Puts the inline styles of a page into one, in their order. The build leaves one for each family of type, for the
 * page and for its islands, and each would cost a hash of its own, which nothing compresses, in the policy.
 */
export default function oneStyle(): AstroIntegration {
  return {
    name: 'one-style',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(fileURLToPath(dir), withOneStyle),
    },
  };
}

/** A page whose last style in the head holds all of them. A page without styles stays as it is. */
export function withOneStyle(html: string): string {
  const all = [...html.matchAll(STYLE)].map(([, text = '']) => text).join('');
  const end = html.indexOf('</head>');
  if (all === '' || end < 0) return html;
  // Spaces between what a head holds mean nothing.
  const head = html.slice(0, end).replace(STYLE, '').replace(/> +</g, '><');
  return `${head}<style>${all}</style>${html.slice(end).replace(STYLE, '')}`;
}
