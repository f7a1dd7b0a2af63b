// The first search of our site against two that other sites use, on the same texts.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../statistics.mjs';
import { serve } from '../browser/compressing-server.mjs';
import { buildMiniSearch } from '../yardsticks/build-minisearch.mjs';
import { writePagefindPage } from '../yardsticks/pagefind-alone/page.mjs';
import { measureSearch } from './measure-search.mjs';

const WORDS = 'craintes';
const OUR_PAGE = '/cles/';
/** Pages of the other language have an index of their own, everywhere. */
const OTHER_LANGUAGES = /^en\//;

/**
 * @typedef {{ ours?: number, pagefindAlone?: number, miniSearch?: number }} SearchFigures milliseconds to
 *   the first result; what could not be measured is absent
 */

/**
 * @param {{ project: string, folder: string, browser: import('@playwright/test').Browser, runs: number,
 *   say: (line: string) => void }} bench
 * @returns {Promise<SearchFigures>}
 */
export async function compareSearch({ project, folder, browser, runs, say }) {
  const dist = join(project, 'dist');
  await buildMiniSearch(browser, readPages(dist), join(folder, 'minisearch'));
  mkdirSync(join(folder, 'pagefind-alone'));
  writeFileSync(join(folder, 'pagefind-alone/index.html'), writePagefindPage());

  const server = await serve({ '/': dist, '/yardsticks/': folder });
  const searches = {
    ours: OUR_PAGE,
    ...(existsSync(join(dist, 'pagefind/pagefind.js')) && { pagefindAlone: '/yardsticks/pagefind-alone/' }),
    miniSearch: '/yardsticks/minisearch/',
  };
  if (!('pagefindAlone' in searches)) say('The build holds no Pagefind index: Pagefind alone is left out.');
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(searches).map((name) => [name, []]));
  try {
    // The first visit warms the server and the browser and counts for nothing.
    for (let run = 0; run <= runs; run += 1) {
      say(run === 0 ? 'Warming up.' : `Run ${run} of ${runs}.`);
      for (const [name, path] of Object.entries(searches)) {
        const time = await measureSearch(browser, { url: `${server.url}${path}`, words: WORDS });
        if (time === undefined && run === 0) say(`${path} has no .search-button to click: left out.`);
        if (time !== undefined && run > 0) times[name]?.push(time);
      }
    }
  } finally {
    await server.close();
  }
  return Object.fromEntries(
    Object.entries(times).flatMap(([name, all]) => (all.length === 0 ? [] : [[name, median(all)]])),
  );
}

/** @param {string} dist */
function readPages(dist) {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html') && !OTHER_LANGUAGES.test(file))
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }));
}
