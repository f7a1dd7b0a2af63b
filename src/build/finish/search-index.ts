import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexSource, SearchEntry, SearchRecord } from '../../domain/search/entry';
import { indexedCopy } from '../../domain/search/indexed-copy';
import type { BuiltSite, FinishedPage } from './built-site';
import { all, edited, type Page } from './html';

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
export async function indexTexts(
  { folder, base, logger }: BuiltSite,
  pages: readonly FinishedPage[],
): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT });
  if (!index) throw new Error(`The search index cannot be made. ${errors.join(' ')}`);
  const built = new Map(pages.map((page) => [base + page.path.replace(/index\.html$/, ''), page.built]));
  let places = 0;
  for (const file of await readdir(join(folder, SOURCE))) {
    const language = file.replace('.json', '');
    const source = JSON.parse(await readFile(join(folder, SOURCE, file), 'utf8')) as IndexSource;
    for (const [{ href }, html] of copiesOf(source, language, built)) {
      const content = indexedCopy(html, source.synonyms);
      const { errors } = await index.addHTMLFile({ url: href.slice(base.length - 1), content });
      if (errors.length > 0) throw new Error(`${href} cannot be indexed. ${errors.join(' ')}`);
      places += 1;
    }
  }
  await writeIndex(index, join(folder, 'pagefind'));
  await close();
  await rm(join(folder, SOURCE), { recursive: true, force: true });
  logger.info(`${places} places can be found.`);
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

/** What can be found in a language, each with a page that says so. */
function* copiesOf(
  { records, pages }: IndexSource,
  language: string,
  built: ReadonlyMap<string, Page>,
): Generator<readonly [SearchEntry, string]> {
  for (const record of records) yield [record, documentOf(record, language)];
  for (const entry of pages) {
    const page = built.get(entry.href);
    if (page !== undefined) yield [entry, marked(page, entry)];
  }
}

/** A page with its main part marked as what is to be found, and without what is for browsers and no text. */
export function marked(page: Page, { kind }: SearchEntry): string {
  const cut = [...all(page, 'style'), ...all(page, 'script')];
  const marks = all(page, 'main').map(({ whole: { start } }) => start + '<main'.length);
  const text = ` data-pagefind-body data-pagefind-meta="kind:${kind}"`;
  return edited(page.html, [
    ...cut.map(({ whole }) => ({ ...whole, text: '' })),
    ...marks.map((place) => ({ start: place, end: place, text })),
  ]);
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
