import { violations } from '../support/axe';
import { expect, PAGES, test } from './support';

/** Every island that wakes with its page has done so. */
const asleep = 'astro-island[client="load"]:not(:has([data-ready]))';

for (const { path } of PAGES.filter((page) => page.path.endsWith('/')))
  test(`${path} has nothing for axe to find, and fits a narrow window`, { tag: '@all' }, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(asleep)).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBe(0);
  });
