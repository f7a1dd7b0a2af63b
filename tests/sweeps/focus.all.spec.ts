import { awake, expect, test } from '../support/built-site';
import { faultsOfFocus, press, walkIn, walkThrough } from '../support/walk';
import { everythingKept, ORIGINAL } from './addresses';
import { sweep } from './through';

/** Where something sticks to the window and there is little room beside it. */
const WINDOWS = [
  { width: 390, height: 700 },
  { width: 1280, height: 400 },
];

// The pages of the other language are made by the same code.
for (const { width, height } of WINDOWS)
  sweep(`every stop is seen, forwards and backwards, at ${width} × ${height}`, {
    addresses: ORIGINAL,
    kept: everythingKept,
    window: { width, height },
    look: async (page) => [
      ...(await faultsOfFocus(page, 'Tab')),
      ...(await faultsOfFocus(page, 'Shift+Tab')),
    ],
  });

test.describe('while something can be had back', () => {
  test.use({ viewport: WINDOWS[0]! });

  for (const [what, address, button] of [
    ['a dossier that was deleted', '/dossiers/#d-d1', '#delete button'],
    ['what was taken out of a dossier', '/dossiers/#d-d1', '[data-received] button'],
  ] as const)
    test(`every stop is seen, and it stays: ${what}`, async ({ page, context }) => {
      await everythingKept(context);
      await page.goto(address);
      await awake(page);
      await press(walkIn(page, 'fr'), page.locator(button).last());
      const undo = page.locator('.undo-dossier button');
      await expect(undo).toBeFocused();
      await walkThrough({ page });
      await walkThrough({ page }, 'Shift+Tab');
      await expect(undo).toBeVisible();
    });
});
