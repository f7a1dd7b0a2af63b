import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Runs a piece of the project’s own code in a blank page: it is built as the site is, finds what it is
 * given as `bench`, and leaves what it makes on the page.
 * @param {{ project: string, folder: string, browser: import('@playwright/test').Browser }} bench
 * @param {string} entry its file @param {object} given plain data
 * @returns {Promise<import('@playwright/test').Page>}
 */
export async function runEntry({ project, folder, browser }, entry, given) {
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry, formats: ['iife'], name: 'bench_entry', fileName: () => 'entry.js' },
    },
  });
  const page = await browser.newPage();
  await page.evaluate((data) => Object.assign(globalThis, { bench: data }), given);
  await page.addScriptTag({ content: readFileSync(join(folder, 'entry.js'), 'utf8') });
  return page;
}
