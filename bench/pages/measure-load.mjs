import { visitCold } from '../browser/cold-visit.mjs';

/** How long a page is left alone before it is read, so that late work counts: milliseconds. */
const QUIET = 500;

/**
 * @typedef {{ firstPaint: number, largestPaint: number, script: number }} Load all in milliseconds
 */

/**
 * The load of a page by a reader who does nothing.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, ready: string, slowLine: boolean }} what `ready`: what there is once the page can answer
 * @returns {Promise<Load>} first and largest contentful paint since the navigation began, and the time
 *   that the main thread spent in scripts
 */
export async function measureLoad(browser, { url, ready, slowLine }) {
  return visitCold(browser, { url, slowLine }, async (page, session) => {
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await page.waitForTimeout(QUIET);
    const { metrics } = await session.send('Performance.getMetrics');
    const script = 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
    const paints = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          // What happened before is told at once, and the last of it is the largest.
          new PerformanceObserver((list) =>
            resolve({ firstPaint, largestPaint: list.getEntries().at(-1)?.startTime }),
          ).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    return { ...paints, script };
  });
}
