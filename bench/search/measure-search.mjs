import { visitCold } from '../browser/cold-visit.mjs';
import { readPaint, watchPaint } from '../browser/time-to-paint.mjs';

const BUTTON = '.search-button';
const FIELD = 'dialog.search-dialog input[type="search"]';
const RESULT = 'dialog.search-dialog .search-results a';
/** The page is left alone until its own work is over: milliseconds. */
const QUIET = 1000;

/**
 * A first search on a slow phone with a slow line, nothing of it in any cache: a click on the button
 * and the word typed as soon as there is a field.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, words: string }} what
 * @returns {Promise<number | undefined>} milliseconds from the click to the first result painted; nothing
 *   where the page has no search
 */
export async function measureSearch(browser, { url, words }) {
  return visitCold(browser, { url, slowLine: true }, async (page) => {
    await page.waitForTimeout(QUIET);
    const button = await page.locator(BUTTON).first().boundingBox({ timeout: 1000 }).catch(noSearch);
    if (!button) return undefined;
    await watchPaint(page, RESULT);
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    const field = page.locator(FIELD);
    await field.waitFor();
    await field.focus();
    await page.keyboard.insertText(words);
    return readPaint(page);
  });
}

function noSearch() {
  return null;
}
