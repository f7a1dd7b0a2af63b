import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from '../i18n/base';
import { rewritePages } from './built-pages';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}

/** The opening tag of an island, whatever stands in its attributes. */
const ISLAND = /<astro-island(?:\s+[^\s=">]+(?:="[^"]*")?)*\s*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&#38;': '&',
};

/**
 * Adds `client:near` (see `src/browser/near.ts`). After the build the props of such islands are
 * moved out of each page into one file beside it: a reader who never comes near a widget does
 * not pay for its words, which the page’s HTML holds already.
 */
export default function nearIslands(): AstroIntegration {
  let base = '/';
  let assets = '_astro';
  return {
    name: 'near-islands',
    hooks: {
      'astro:config:setup': ({ addClientDirective, config }) => {
        base = config.base;
        assets = config.build.assets;
        addClientDirective({ name: 'near', entrypoint: './src/browser/near.ts' });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await mkdir(join(folder, assets, 'props'), { recursive: true });
        await rewritePages(folder, async (html) => {
          const { page, props } = withoutProps(html, (file) => withBase(`/${assets}/props/${file}`, base));
          if (props) await writeFile(join(folder, assets, 'props', props.file), props.text);
          return page;
        });
      },
    },
  };
}

/** A page without the props of its near islands, and the file that holds them instead. */
export function withoutProps(
  html: string,
  addressOf: (file: string) => string,
): { readonly page: string; readonly props?: { readonly file: string; readonly text: string } } {
  const tags = [...html.matchAll(ISLAND)].map(([tag]) => tag).filter((tag) => tag.includes(' client="near"'));
  if (tags.length === 0) return { page: html };
  const held = Object.fromEntries(
    tags.map((tag) => [attribute(tag, 'uid'), JSON.parse(attribute(tag, 'props')) as unknown]),
  );
  const text = JSON.stringify(held);
  const file = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  const page = html.replace(ISLAND, (tag) =>
    tags.includes(tag) ? tag.replace(/ props="[^"]*"/, ` data-props="${addressOf(file)}"`) : tag,
  );
  return { page, props: { file, text } };
}

function attribute(tag: string, name: string): string {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  if (value === undefined) throw new Error(`An island has no ${name}: ${tag.slice(0, 200)}`);
  return value.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
