import { violations } from '../support/axe';
import { awake, expect, PAGES, test } from './support';

for (const { path } of PAGES)
  test(`${path} has nothing for axe to find, and fits a narrow window`, { tag: '@all' }, async ({ page }) => {
    await page.goto(path);
    await awake(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBe(0);
  });
