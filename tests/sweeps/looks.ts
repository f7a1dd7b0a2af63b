import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { awake } from '../support/built-site';
import { ENLARGED, sidewaysSpaced } from '../support/wide-text';

/** What the same elements can do wrong by their colours, and by where they stand. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const PLACES = ['target-size', 'scrollable-region-focusable'];
/** Nothing is pressed on paper; a sheet has a heading of its own in place of the page’s. */
const NOT_ON_PAPER = ['target-size', 'page-has-heading-one'];

/**
 * What is wrong with a page as it stands, in every look. All of axe looks at it as it is shown and as it is printed; in the
 * dark and on a phone it looks for what can be otherwise there. At last the page is as narrow as a desk’s window at 400 %,
 * with text as wide as WCAG 1.4.12 asks, and nothing may be cut.
 */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const size = page.viewportSize()!;
  const found = async (look: string, options: Parameters<typeof violations>[1]) =>
    (await violations(page, options)).map((fault) => `${look}: ${fault}`);
  const light = await found('light', {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found('dark', { only: COLOURS });
  await resize(page, { width: Math.min(size.width, 390), height: 800 });
  const darkPhone = await found('dark, on a phone', { only: [...COLOURS, ...PLACES] });
  await page.emulateMedia({ colorScheme: 'light' });
  const phone = await found('on a phone', { only: COLOURS });
  await resize(page, ENLARGED);
  const wide = await sidewaysSpaced(page);
  const cut = wide > 0 ? [`${wide} pixels are cut at 320 with wide text`] : [];
  await resize(page, size);
  await page.emulateMedia({ media: 'print' });
  const paper = await found('paper', { except: NOT_ON_PAPER });
  await page.emulateMedia({ media: 'screen' });
  return [...light, ...dark, ...darkPhone, ...phone, ...cut, ...paper];
}

/** Some widgets are others on a phone. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await awake(page);
}
