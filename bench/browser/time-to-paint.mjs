/**
 * Begins to watch a page from its next trusted click on: how long until an element that shows what is
 * waited for has been painted.
 *
 * The clock starts at the time stamp of the click, which the browser gives it before the page hears of
 * it, so that waiting for a busy page counts. Each frame after the click is asked whether the element is there, is
 * visible and reads otherwise than before. A message posted from that frame arrives once the frame has been
 * laid out and painted; that is the end. Both ends lie within the page, so no time of the driver counts.
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 */
export async function watchPaint(page, selector) {
  await page.evaluate((target) => {
    const shown = () => {
      const element = document.querySelector(target);
      return element && element.getClientRects().length > 0 ? element.textContent : null;
    };
    const before = shown();
    globalThis.painted = new Promise((resolve) => {
      addEventListener(
        'click',
        (event) => {
          const look = () => {
            const now = shown();
            if (now === null || now === before) return requestAnimationFrame(look);
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            return port2.postMessage(undefined);
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  }, selector);
}

/**
 * @param {import('@playwright/test').Page} page that is being watched
 * @returns {Promise<number>} milliseconds from the click to the painted frame
 */
export async function readPaint(page) {
  return page.evaluate(() => globalThis.painted);
}
