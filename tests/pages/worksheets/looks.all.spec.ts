import { expect, test } from '../support';
import { violations } from '../../support/axe';
import { loadExample, openTool, overflow, TOOL_IDS } from './desk';

for (const id of TOOL_IDS) {
  for (const locale of ['fr', 'en'] as const) {
    test(`${id} (${locale}) keeps to a larger phone and has nothing for axe to find there`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openTool(page, id, locale);
      expect(await violations(page, { unfolded: true })).toEqual([]);
      await loadExample(page);
      expect(await violations(page, { unfolded: true })).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test(`${id} (${locale}) has nothing for axe to find in the dark, empty and with its example`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openTool(page, id, locale);
      expect(await violations(page, { unfolded: true })).toEqual([]);
      await loadExample(page);
      expect(await violations(page, { unfolded: true })).toEqual([]);
    });
  }

  test(`${id} in English has nothing for axe to find and keeps to a narrow phone`, async ({ page }) => {
    await openTool(page, id, 'en');
    await loadExample(page);
    expect(await violations(page, { unfolded: true })).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.reload();
    await page.locator('.worksheet[data-ready]').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}
