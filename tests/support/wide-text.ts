import type { Page } from '@playwright/test';

/** What a reader with a 1280-pixel window sees at 400 %. */
export const ENLARGED = { width: 320, height: 256 };

/** Text spaced as WCAG 1.4.12 asks. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** How many pixels the page reaches beyond its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The same with text that is spaced; afterwards the text is as it was. */
export async function sidewaysSpaced(page: Page): Promise<number> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  const wide = await sideways(page);
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  return wide;
}
