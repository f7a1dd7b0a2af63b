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

/** The two scripts that Astro writes into a page: what wakes a near island, and what an island is. */
const RUNTIME =
  /<script>((?:(?!<\/script>)[\s\S])*?(?:Astro=\{\}\)\)\.near=|define\("astro-island")[\s\S]*?)<\/script>/g;

/** A file that a page asks for when the first of its widgets is near. */
interface Moved {
  readonly file: string;
  readonly text: string;
}

/**
 * Adds `client:near` (see `src/browser/near.ts`). After the build the props of such islands are
 * moved out of each page into a file beside it, and where a page holds no other islands, so is
 * the script that brings islands to life. A reader who never comes near a widget does not pay
 * for it: its words stand in the page’s HTML already.
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
        const folder = join(fileURLToPath(dir), assets);
        const addressOf = (file: string) => withBase(`/${assets}/${file}`, base);
        await mkdir(join(folder, 'props'), { recursive: true });
        await rewritePages(fileURLToPath(dir), async (html) => {
          const { page, moved } = withSleepingIslands(html, addressOf);
          for (const { file, text } of moved) await writeFile(join(folder, file), text);
          return page;
        });
      },
    },
  };
}

/** A page whose near islands sleep, and the files that wake them. */
export function withSleepingIslands(
  html: string,
  addressOf: (file: string) => string,
): { readonly page: string; readonly moved: readonly Moved[] } {
  const islands = [...html.matchAll(ISLAND)].map(([tag]) => tag);
  const near = islands.filter((tag) => tag.includes(' client="near"'));
  if (near.length === 0) return { page: html, moved: [] };
  const props = moved(
    'props/',
    JSON.stringify(
      Object.fromEntries(
        near.map((tag) => [attribute(tag, 'uid'), JSON.parse(attribute(tag, 'props')) as unknown]),
      ),
    ),
    'json',
  );
  const page = html.replace(ISLAND, (tag) =>
    near.includes(tag) ? tag.replace(/ props="[^"]*"/, ` data-props="${addressOf(props.file)}"`) : tag,
  );
  if (near.length < islands.length) return { page, moved: [props] };
  const runtime = moved('islands.', [...page.matchAll(RUNTIME)].map(([, text]) => text).join(''), 'js');
  return {
    page: page.replace(RUNTIME, '').replace('<body', `<body data-islands="${addressOf(runtime.file)}"`),
    moved: [props, runtime],
  };
}

/** Named after what it holds, so that it may be kept for ever. */
function moved(name: string, text: string, ending: string): Moved {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { file: `${name}${hash}.${ending}`, text };
}

function attribute(tag: string, name: string): string {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  if (value === undefined) throw new Error(`An island has no ${name}: ${tag.slice(0, 200)}`);
  return value.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
