import { expect, test as base } from '@playwright/test';
import { violations } from '../../support/axe';
import { dossierOf } from '../../support/dossier-data';
import { FULL_RUN } from '../../support/full-run';
import { openWith, visit } from '../../support/sharing';
import { keep, ready } from '../../support/built-site';
import { loadExample, openWorksheet, sheetNow } from '../worksheets/desk';

// What is missing or stops is told by the browser in its console: pages are not silent here.
const test = base.extend<{ gone: (piece: string) => Promise<void> }>({
  /** A new version of the site has come, and this piece of the old one is gone, also when Astro asks again. */
  gone: ({ page }, use) =>
    use(async (piece) => {
      await page.route(`**/_astro/${piece}.*.js*`, (route) => route.fulfill({ status: 404 }));
    }),
});
const OLD = /version plus ancienne du site/;

test('the comparison stays when what projects it is gone, and projects once the page is loaded anew', async ({
  page,
  gone,
}) => {
  await gone('projector');
  await openWith(page, dossierOf({ direction: 2, managers: 2, field: 3 }), '/comparer/#d-d1');
  await page.getByRole('button', { name: 'Projeter' }).click();
  const note = page.locator('.comparison-workshop [data-gone]');
  await expect(note).toHaveText(OLD);
  await expect(page.locator('.comparison-row').first()).toBeVisible();
  expect(await violations(page, { inside: '.comparison-workshop' })).toEqual([]);
  await page.unrouteAll();
  await note.getByRole('button', { name: 'Recharger la page' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Projeter' }).click();
  await expect(page.locator('.projector')).toBeVisible();
});

test('a code that cannot be drawn says why: no network is no old page, and no long link @all', async ({
  page,
  context,
  gone,
}) => {
  await keep(context, FULL_RUN);
  await gone('dist');
  await visit(page, '/bilan/');
  await page.getByRole('button', { name: /Partager ce bilan/ }).click();
  const code = page.getByRole('button', { name: /code QR/ });
  await code.click();
  const note = page.locator('.share-ways [data-gone]');
  await expect(note).toHaveText(OLD);
  await code.click();
  await context.setOffline(true);
  await code.click();
  await expect(note).toHaveText(/Le réseau manque/);
  await expect(note.getByRole('button')).toHaveCount(0);
});

test('whatever else is gone says so where it was wanted, and the rest stays: a reader of tables, the search, a list, a point @all', async ({
  page,
  gone,
}) => {
  await gone('sync');
  await openWorksheet(page, 'raci');
  await loadExample(page);
  const before = await sheetNow(page, 'raci');
  await page.locator('.open-sheet > summary').click();
  await page.locator('.open-sheet input[type=file]').setInputFiles({
    name: 'raci.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Tâche;Direction\nChoisir;A\n'),
  });
  await expect(page.locator('.open-sheet [data-gone]')).toHaveText(OLD);
  expect(await sheetNow(page, 'raci')).toEqual(before);

  await gone('search-box');
  await page.goto('/cles/');
  await page.keyboard.press('/');
  const dialog = page.locator('.search-dialog');
  await expect(dialog.locator('[data-gone]')).toHaveText(OLD);
  await expect(dialog.getByRole('button', { name: 'Recharger la page' })).toBeVisible();

  await gone('answering');
  await page.goto('/evaluer/craintes/');
  await expect(page.locator('[data-gone]')).toHaveText(OLD);
  await expect(page.locator('form[data-item]').first()).toBeVisible();
  await page.goto('/cles/accueillir-les-craintes/');
  await page.locator('.item-widget').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-gone]').first()).toHaveText(OLD);
});

test('an island that throws says that it has stopped; its answers are kept', async ({ page, context }) => {
  await keep(context, { 'fears-heard': 2, 'contact-ownership-settled': 1 });
  await page.addInitScript(() => {
    // Once, as a fault that a newer version of the site has mended.
    if (sessionStorage.getItem('broke')) return;
    sessionStorage.setItem('broke', 'yes');
    Object.defineProperty(Intl, 'PluralRules', { value: undefined });
  });
  await page.goto('/evaluer/craintes/');
  const note = page.locator('[data-gone="stopped"]');
  await expect(note).toHaveText(/s’est arrêtée/);
  await note.getByRole('button').click();
  await ready(page);
  await expect(page.locator('form[data-item] input:checked')).toHaveCount(2);
});
