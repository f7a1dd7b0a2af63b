import { awake, expect, test } from '../support/built-site';
import { faultsOfFocus, press, walkIn, walkThrough } from '../support/walk';
import { everythingKept, ORIGINAL } from './addresses';
import { sweep } from './through';

/** Where something sticks to the window, and the way on which it may lie over what has the focus. */
const WAYS = [
  // A line at the foot of a phone lies over what one comes to from above.
  { key: 'Tab', way: 'forwards', window: { width: 390, height: 700 } },
  // Heads that stick to a low window lie over what one comes to from below.
  { key: 'Shift+Tab', way: 'backwards', window: { width: 1280, height: 400 } },
] as const;

// The pages of the other language are made by the same code.
for (const { key, way, window } of WAYS)
  sweep(`every stop is seen, ${way}, at ${window.width} × ${window.height}`, {
    addresses: ORIGINAL,
    kept: everythingKept,
    window,
    look: (page) => faultsOfFocus(page, key),
  });

test.describe('while something can be had back', () => {
  test.use({ viewport: WAYS[0].window });

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
