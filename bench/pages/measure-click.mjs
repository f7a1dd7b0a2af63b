import { visitCold } from '../browser/cold-visit.mjs';
import { readPaint, watchPaint } from '../browser/time-to-paint.mjs';

/** So many points of the list are answered before the clock is used: enough for a score to exist. */
const ANSWERED_FIRST = 6;
/** What the page does after a scroll is over by then: milliseconds. */
const SETTLED = 300;

/**
 * The time from a click on an answer to the score painted, for each point that is answered once
 * there is a score. Every one of these clicks changes the score.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, ready: string, score: string, items: readonly string[] }} what `score`: the
 *   element that shows it; `items`: the points in order
 * @returns {Promise<{ times: number[], shown: string }>} milliseconds, and the score shown in the end
 */
export async function measureClicks(browser, { url, ready, score, items }) {
  return visitCold(browser, { url }, async (page) => {
    await page.locator(ready).first().waitFor({ state: 'attached' });
    const times = [];
    for (const [i, item] of items.entries()) {
      const isTimed = i >= ANSWERED_FIRST;
      // Levels 1 first and 3 after, so that each answer moves the mean.
      const place = await bringToView(page, item, isTimed ? '3' : '1');
      await page.waitForTimeout(SETTLED);
      if (isTimed) await watchPaint(page, score);
      await page.mouse.click(place.x, place.y);
      if (isTimed) times.push(await readPaint(page));
    }
    return { times, shown: (await page.locator(score).textContent()) ?? '' };
  });
}

/**
 * Scrolls an answer to the middle of the screen.
 * @param {import('@playwright/test').Page} page @param {string} item @param {string} value
 * @returns {Promise<{ x: number, y: number }>} the middle of its words
 */
async function bringToView(page, item, value) {
  return page.evaluate(
    ([name, level]) => {
      const label = document
        .querySelector(`form[data-item="${name}"] input[value="${level}"]`)
        ?.closest('label')
        ?.querySelector('span');
      if (!label) throw new Error(`The page offers no ${level} for ${name}.`);
      label.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = label.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [item, value],
  );
}
