import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { readSections } from './minisearch/sections.mjs';
import { writeMiniSearchPage } from './minisearch/page.mjs';

/**
 * Builds the page that searches with MiniSearch.
 * @param {import('@playwright/test').Browser} browser which reads the built pages
 * @param {readonly { path: string, html: string }[]} pages of one language
 * @param {string} folder where its files go
 */
export async function buildMiniSearch(browser, pages, folder) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const index = new MiniSearch({ fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] });
  for (const built of pages) index.addAll(await readSections(page, built));
  await context.close();
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'minisearch'),
    logLevel: 'error',
    define: { INDEX: JSON.stringify(JSON.stringify(index)) },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: 'search.js', formats: ['es'], fileName: () => 'search.js' },
      minify: true,
    },
  });
  writeFileSync(join(folder, 'index.html'), writeMiniSearchPage());
}
