import type { Page } from '@playwright/test';
import { FULL_RUN } from './full-run';
import { dossierOf, keptDossier } from './dossier-data';
import { FULL, INVITATIONS } from './shared';
import { awake, expect, keep, ONE_OF_EACH, store, test } from './support';
import { press, walkIn, walkThrough } from './walk';
import { WALKS } from './walks';

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 700 },
  { width: 1280, height: 400 },
];
/** Pages with something to show, beside those that stand for themselves. */
const FILLED = [
  ...['/dossiers/#d-d1', '/comparer/#d-d1', '/rendez-vous/#d-d1', `/r/#${FULL.code}`],
  ...['/en/dossiers/#d-d1', '/en/compare/#d-d1', '/en/meeting/#d-d1'],
  ...[`/invitation/#${INVITATIONS[0]!.code}`, `/en/invitation/#${INVITATIONS[0]!.code}`],
];

for (const viewport of WINDOWS)
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    for (const locale of ['fr', 'en'])
      for (const [name, walk] of Object.entries(WALKS))
        test(`by keyboard alone one ${name}, in ${locale}`, async ({ page }) => {
          await walk(walkIn(page, locale));
        });

    const filled = async (page: Page, path: string) => {
      await keep(page.context(), FULL_RUN);
      await store(page.context(), keptDossier(dossierOf({ direction: 2, managers: 2, field: 3 })));
      await page.goto(path);
      await awake(page);
    };
    for (const path of [...ONE_OF_EACH, ...FILLED])
      test(`every stop of ${path.slice(0, 40)} is seen`, async ({ page }) => {
        await filled(page, path);
        await walkThrough({ page });
      });
    // Where a window has least room, in one language: the pages of the other are made by the same code.
    if (viewport.width === 390 || viewport.height === 400)
      for (const path of [...ONE_OF_EACH, ...FILLED].filter((one) => !one.startsWith('/en/')))
        test(`every stop of ${path.slice(0, 40)} is seen on the way back`, async ({ page }) => {
          await filled(page, path);
          await walkThrough({ page }, 'Shift+Tab');
        });

    test('every stop is seen while a dossier that was deleted can be had back', async ({ page }) => {
      await filled(page, '/dossiers/');
      await page.locator('.dossier-list a').first().click();
      await press(walkIn(page, 'fr'), page.locator('#delete button').first());
      const undo = page.locator('.undo-dossier button');
      await expect(undo).toBeFocused();
      await walkThrough({ page });
      await walkThrough({ page }, 'Shift+Tab');
      await expect(undo).toBeVisible();
    });

    test('every stop is seen while what was taken out of a dossier can be had back', async ({ page }) => {
      await filled(page, '/dossiers/#d-d1');
      await press(walkIn(page, 'fr'), page.locator('[data-received] button').last());
      const undo = page.locator('.undo-dossier button');
      await expect(undo).toBeFocused();
      await walkThrough({ page });
      await walkThrough({ page }, 'Shift+Tab');
      await expect(undo).toBeVisible();
    });
  });
