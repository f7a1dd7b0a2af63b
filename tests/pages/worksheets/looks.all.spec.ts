import { violations } from '../../support/axe';
import { expect, test } from '../../support/built-site';
import { walkThrough } from '../../support/walk';
import { clear, loadExample, openWorksheet, overflow, reloaded, TOOL_IDS } from './desk';

const CONTRAST = { unfolded: true, only: ['color-contrast'] } as const;

for (const id of TOOL_IDS)
  test(`${id} has nothing for axe to find, empty and filled, stands out in the dark, and keeps to a narrow phone, where every stop is seen`, async ({
    page,
  }) => {
    test.slow();
    await openWorksheet(page, id);
    expect(await violations(page, { unfolded: true })).toEqual([]);
    await loadExample(page);
    expect(await violations(page, { unfolded: true })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, CONTRAST)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 700 });
    await reloaded(page);
    expect(await violations(page, { unfolded: true, only: ['color-contrast', 'target-size'] })).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await walkThrough({ page });
    // The words of the other language have other lengths.
    await openWorksheet(page, id, 'en');
    await loadExample(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await clear(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
