import { expect, test } from '../support';
import { violations } from '../../support/axe';
import { loadExample, openTool, overflow, reloaded, SOME_TOOLS } from './desk';

for (const id of SOME_TOOLS)
  test(`${id} has nothing for axe to find, empty, with its example, and on a phone, to which it keeps`, async ({
    page,
  }) => {
    await openTool(page, id);
    expect(await violations(page, { unfolded: true })).toEqual([]);
    await loadExample(page);
    expect(await violations(page, { unfolded: true })).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await reloaded(page);
    expect(await violations(page, { unfolded: true })).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
