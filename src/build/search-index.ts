import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexSource, SearchEntry, SearchRecord } from '../domain/search/entry';
import { indexedCopy } from '../domain/search/indexed-copy';

/** Where the endpoint puts what is to be indexed; it is not published. */
const SOURCE = 'data/index-source';

/** What stands in a page’s main part without being its text. */
const NOT_TEXT = [
  '.anchor',
  '.letter',
  'nav',
  'astro-island',
  'dialog',
  'aside',
  '.item-widget',
  '.assess',
  '.site-search',
  '.keyboard',
];

/** The search has an interface of its own. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/** Makes the index of all texts, each language apart, from copies prepared for it. */
export default function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT });
        if (!index) throw new Error(`The search index cannot be made. ${errors.join(' ')}`);
        const places = await indexSite(index, folder, base);
        await writeIndex(index, join(folder, 'pagefind'));
        await close();
        await rm(join(folder, SOURCE), { recursive: true, force: true });
        logger.info(`${places} places can be found.`);
      },
    },
  };
}

/**
 * Writes the index with what reads it. Pagefind could write by itself, but says that it has done
 * so before the last file is whole.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index cannot be made. ${errors.join(' ')}`);
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function indexSite(index: PagefindIndex, folder: string, base: string): Promise<number> {
  let places = 0;
  for (const file of await readdir(join(folder, SOURCE))) {
    const language = file.replace('.json', '');
    const source = JSON.parse(await readFile(join(folder, SOURCE, file), 'utf8')) as IndexSource;
    const add = async (entry: SearchEntry, html: string) => {
      const url = entry.href.slice(base.replace(/\/$/, '').length);
      const { errors } = await index.addHTMLFile({ url, content: indexedCopy(html, source.synonyms) });
      if (errors.length > 0) throw new Error(`${entry.href} cannot be indexed. ${errors.join(' ')}`);
      places += 1;
    };
    for (const record of source.records) await add(record, documentOf(record, language));
    for (const page of source.pages) {
      const path = join(folder, page.href.slice(base.replace(/\/$/, '').length), 'index.html');
      if (existsSync(path)) await add(page, marked(await readFile(path, 'utf8'), page));
    }
  }
  return places;
}

/** A published page, its main part marked as what is to be found. */
function marked(html: string, { kind }: SearchEntry): string {
  return html.replace('<main ', `<main data-pagefind-body data-pagefind-meta="kind:${kind}" `);
}

/** A small page for what has none of its own. */
function documentOf({ kind, title, under, text }: SearchRecord, language: string): string {
  const meta =
    under === undefined ? '' : `<p data-pagefind-ignore data-pagefind-meta="under">${escape(under)}</p>`;
  const paragraphs = text.map((one) => `<p>${escape(one)}</p>`).join('');
  return `<html lang="${language}"><body><main data-pagefind-body data-pagefind-meta="kind:${kind}"><h1>${escape(title)}</h1>${meta}${paragraphs}</main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
