// The comparison of several people’s answers: what opening and sorting it costs a slow phone.
import { join } from 'node:path';
import { visitCold } from '../browser/cold-visit.mjs';
import { runEntry } from '../browser/run-entry.mjs';
import { serve } from '../browser/compressing-server.mjs';
import { readAssessments } from '../codes/compare-codes.mjs';
import { median } from '../statistics.mjs';

/** A first dossier, a large one, and one that nobody has but that must not break it. */
export const SIZES = [7, 500, 2000];
const OUR_PAGE = '/comparer/';
/** The page is left alone until its own work is over: milliseconds. */
const QUIET = 1000;

/**
 * @typedef {{ people: number, open: number, sort: number }} ComparisonFigures milliseconds of the main thread, to
 *   open the page with its dossier and to sort it by list
 */

/**
 * @param {{ project: string, folder: string, browser: import('@playwright/test').Browser, runs: number,
 *   say: (line: string) => void }} bench
 * @returns {Promise<ComparisonFigures[]>}
 */
export async function measureComparison({ project, folder, browser, runs, say }) {
  const dossiers = await writeDossiers({ project, folder, browser });
  const server = await serve({ '/': join(project, 'dist') });
  const times = SIZES.map(() => ({ open: /** @type {number[]} */ ([]), sort: /** @type {number[]} */ ([]) }));
  try {
    for (let run = 0; run <= runs; run += 1) {
      say(run === 0 ? 'Warming up.' : `Run ${run} of ${runs}.`);
      for (const [i, text] of dossiers.entries()) {
        const { open, sort } = await measureOne(browser, `${server.url}${OUR_PAGE}`, text);
        if (run === 0) continue;
        times[i]?.open.push(open);
        times[i]?.sort.push(sort);
      }
    }
  } finally {
    await server.close();
  }
  return SIZES.map((people, i) => ({
    people,
    open: median(times[i]?.open ?? []),
    sort: median(times[i]?.sort ?? []),
  }));
}

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {string} dossier */
async function measureOne(browser, url, dossier) {
  return visitCold(browser, { url }, async (page, session) => {
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const settle = async (/** @type {string} */ selector) => {
      await page.locator(selector).first().waitFor({ state: 'attached' });
      await page.waitForTimeout(QUIET);
      return busy();
    };
    await page.evaluate((text) => localStorage.setItem('prelude:dossier:bench', text), dossier);
    await page.reload();
    // The browser counts from zero with each document.
    const open = await settle('[data-comparison]');
    await page.locator('input[value="list"]').click();
    const sort = (await settle('#list-sponsor')) - open;
    return { open, sort };
  });
}

/** @param {{ project: string, folder: string, browser: import('@playwright/test').Browser }} bench */
async function writeDossiers({ project, folder, browser }) {
  const assessments = await readAssessments(project);
  const entry = join(import.meta.dirname, 'entry.ts');
  const page = await runEntry({ project, folder, browser }, entry, { assessments });
  const written = await page.evaluate(
    (sizes) => sizes.map((size) => /** @type {any} */ (globalThis).dossierOf(size)),
    SIZES,
  );
  await page.close();
  return written;
}
