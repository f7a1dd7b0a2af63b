import { PHONE, slowDown } from './slow-phone.mjs';

/**
 * Opens an address on a slow phone that has never seen it, and closes all of it afterwards.
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, slowLine?: boolean }} where
 * @param {(page: import('@playwright/test').Page, session: import('@playwright/test').CDPSession) => Promise<T>} look
 *   called once the page has loaded
 * @returns {Promise<T>}
 */
export async function visitCold(browser, { url, slowLine = false }, look) {
  // A context of its own: no cache, nothing kept, and no service worker, which would serve a second visit.
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const session = await context.newCDPSession(page);
    await slowDown(session, { slowLine });
    // Counts the time in scripts from here on.
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    return await look(page, session);
  } finally {
    await context.close();
  }
}
