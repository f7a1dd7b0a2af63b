import type { Page } from '@playwright/test';
import { expect, give, kept, keptRun, radio, ready, store, test } from './support';

const FEARS = '/evaluer/craintes/';
const note = (page: Page) => page.locator('.keeping').first();

test('answers are kept from the first one, in words, and found again in a new visit', async ({
  page,
  context,
}) => {
  await page.goto(FEARS);
  await ready(page);
  await expect(note(page)).toContainText('Vos réponses seront gardées sur cet appareil. Rien n’est envoyé.');
  await give(page, 'fears-heard', 2);
  await expect(note(page)).toContainText(
    /Gardé sur cet appareil à \d{1,2}\u00a0h\u00a0\d\d\. Rien n’est envoyé\./,
  );
  await page.close();
  const later = await context.newPage();
  await later.goto(FEARS);
  await ready(later);
  await expect(radio(later, 'fears-heard', 2)).toBeChecked();
});

test('two tabs stay in step and lose no answer', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(FEARS), other.goto(FEARS)]);
  await Promise.all([ready(page), ready(other)]);
  await give(page, 'fears-heard', 2);
  await expect(radio(other, 'fears-heard', 2)).toBeChecked();
  // At the same moment, one item each.
  await Promise.all([give(page, 'charter-coauthored', 1), give(other, 'side-files-understood', 3)]);
  for (const tab of [page, other]) {
    await expect(radio(tab, 'charter-coauthored', 1)).toBeChecked();
    await expect(radio(tab, 'side-files-understood', 3)).toBeChecked();
  }
  // The later answer to the same item wins, in both.
  await give(page, 'fears-heard', 0);
  await expect(radio(other, 'fears-heard', 0)).toBeChecked();
  await give(other, 'fears-heard', 'dont-know');
  await expect(radio(page, 'fears-heard', 'dont-know')).toBeChecked();
  expect(await kept(page)).toEqual({
    'fears-heard': 'dont-know',
    'charter-coauthored': 1,
    'side-files-understood': 3,
  });
});

test('this tab only means this tab: another one that is open lets go', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(FEARS), other.goto(FEARS)]);
  await Promise.all([ready(page), ready(other)]);
  await give(page, 'fears-heard', 2);
  await expect(radio(other, 'fears-heard', 2)).toBeChecked();
  await page.getByRole('button', { name: 'Cet onglet seulement' }).click();
  await expect(other.locator('input:checked')).toHaveCount(0);
  await expect(note(other)).toContainText('dans cet onglet seulement');
  await expect(radio(page, 'fears-heard', 2)).toBeChecked();
  await page.getByRole('button', { name: 'Garder sur cet appareil' }).click();
  await expect(radio(other, 'fears-heard', 2)).toBeChecked();
});

test('this tab only: the device forgets, the tab keeps, and back', async ({ page, context }) => {
  await page.goto(FEARS);
  await ready(page);
  await give(page, 'fears-heard', 2);
  await page.getByRole('button', { name: 'Cet onglet seulement' }).click();
  await expect(note(page)).toContainText('Gardé dans cet onglet seulement');
  expect(await kept(page)).toEqual({});
  await page.reload();
  await ready(page);
  await expect(radio(page, 'fears-heard', 2)).toBeChecked();

  const other = await context.newPage();
  await other.goto(FEARS);
  await ready(other);
  await expect(other.locator('input:checked')).toHaveCount(0);
  await expect(note(other)).toContainText('dans cet onglet seulement');
  await other.close();

  await page.getByRole('button', { name: 'Garder sur cet appareil' }).click();
  await expect(note(page)).toContainText('Gardé sur cet appareil');
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });
});

test('erasing touches nothing else and can be undone until the next change', async ({ page, context }) => {
  await store(context, {
    'prelude:runs': keptRun({ 'fears-heard': 2 }),
    'other-app': 'stays',
    'prelude:set-aside:1': 'stays',
  });
  await page.goto(FEARS);
  await ready(page);
  const keys = () => page.evaluate(() => Object.keys(localStorage).sort());
  await page.getByRole('button', { name: 'Effacer toutes mes réponses' }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await keys()).toEqual(['other-app', 'prelude:set-aside:1']);

  // Still possible after looking at another page of the same tab.
  await page.goto('/bilan/');
  await ready(page);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('.profile-row[data-dimension="k5-fears"]')).toHaveAttribute(
    'data-status',
    'insufficient',
  );
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });

  await page.goto(FEARS);
  await ready(page);
  await page.getByRole('button', { name: 'Effacer toutes mes réponses' }).click();
  await give(page, 'charter-coauthored', 1);
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0);
  expect(await kept(page)).toEqual({ 'charter-coauthored': 1 });
});

test('erasing in one tab empties the other, which does not bring the answers back', async ({
  page,
  context,
}) => {
  await store(context, { 'prelude:runs': keptRun({ 'fears-heard': 2 }) });
  const other = await context.newPage();
  await Promise.all([page.goto(FEARS), other.goto(FEARS)]);
  await Promise.all([ready(page), ready(other)]);
  await page.getByRole('button', { name: 'Effacer toutes mes réponses' }).click();
  await expect(other.locator('input:checked')).toHaveCount(0);
  await give(other, 'charter-coauthored', 1);
  expect(await kept(other)).toEqual({ 'charter-coauthored': 1 });
});

test('blocked storage: the page says so before anything can be lost, and works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await page.goto(FEARS);
  await ready(page);
  await expect(note(page)).toContainText(
    'Ce navigateur refuse que le site garde quoi que ce soit. Vos réponses disparaîtront',
  );
  await expect(note(page).getByRole('alert')).toBeVisible();
  for (const item of [
    'fears-heard',
    'contact-ownership-settled',
    'activity-data-safeguard',
    'side-files-understood',
  ])
    await give(page, item, 3);
  await expect(page.locator('.panel')).toHaveAttribute('data-score', '100');

  // Leaving asks first.
  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
});

test('only the device’s storage blocked: the tab keeps the answers from page to page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(FEARS);
  await ready(page);
  await expect(note(page)).toContainText('Vos réponses restent dans cet onglet');
  await give(page, 'fears-heard', 1);
  await page.goto('/evaluer/express/');
  await ready(page);
  await expect(radio(page, 'fears-heard', 1)).toBeChecked();
});

test('no storage at all: the page works in memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: null });
  });
  await page.goto(FEARS);
  await ready(page);
  await give(page, 'fears-heard', 1);
  await expect(radio(page, 'fears-heard', 1)).toBeChecked();
  await expect(note(page)).toContainText('disparaîtront');
});

test('a full device: what was kept stays, the rest waits in the tab and moves when there is room', async ({
  page,
  context,
}) => {
  await store(context, { 'prelude:runs': keptRun({ 'fears-heard': 2 }) });
  await page.goto(FEARS);
  await ready(page);
  await page.evaluate(() => {
    let size = 4_000_000;
    while (size > 0) {
      try {
        localStorage.setItem(`filler-${localStorage.length}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await give(page, 'charter-coauthored', 1);
  await expect(note(page)).toContainText(
    'Il n’y a plus de place sur cet appareil. Vos réponses restent dans cet onglet',
  );
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });
  await page.reload();
  await ready(page);
  // Said at once, before another answer.
  await expect(note(page)).toContainText('Il n’y a plus de place');
  await expect(radio(page, 'charter-coauthored', 1)).toBeChecked();
  await expect(radio(page, 'fears-heard', 2)).toBeChecked();

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler-')) localStorage.removeItem(key);
  });
  await give(page, 'side-files-understood', 3);
  await expect(note(page)).toContainText('Gardé sur cet appareil');
  expect(await kept(page)).toEqual({ 'fears-heard': 2, 'charter-coauthored': 1, 'side-files-understood': 3 });
});

test('a corrupted value is set aside under another key and offered for download', async ({
  page,
  context,
}) => {
  await store(context, { 'prelude:runs': '{"schema":1,"data":{"runs":[' });
  await page.goto(FEARS);
  await ready(page);
  await expect(note(page)).toContainText(
    'Des réponses que le site ne sait plus lire ont été mises de côté. Rien n’a été effacé.',
  );
  await give(page, 'fears-heard', 2);
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });
  const aside = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('prelude:set-aside:')),
  );
  expect(aside.map(([, value]) => value)).toEqual(['{"schema":1,"data":{"runs":[']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger' }).click();
  expect((await download).suggestedFilename()).toMatch(/^prelude-set-aside-\d+\.json$/);
});

test('a newer value is left untouched, and the page says to reload', async ({ page, context }) => {
  const newer = '{"schema":3,"data":{"from":"tomorrow"}}';
  await store(context, { 'prelude:runs': newer });
  await page.goto(FEARS);
  await ready(page);
  await expect(note(page)).toContainText(
    'gardées par une version plus récente de ce site. Rechargez la page.',
  );
  await expect(note(page).getByRole('button', { name: 'Recharger' })).toBeVisible();
  await give(page, 'fears-heard', 2);
  await expect(radio(page, 'fears-heard', 2)).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('prelude:runs'))).toBe(newer);
});

test.describe('in Safari', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  });
  test('the page says what happens after seven days', async ({ page }) => {
    await page.goto(FEARS);
    await ready(page);
    await give(page, 'fears-heard', 2);
    await expect(note(page)).toContainText(
      'Après sept jours sans visite, Safari efface ce qu’un site a gardé.',
    );
  });
});

test('elsewhere nothing is said of Safari', async ({ page }) => {
  await page.goto(FEARS);
  await ready(page);
  await give(page, 'fears-heard', 2);
  await expect(note(page)).toContainText('Gardé sur cet appareil');
  await expect(note(page)).not.toContainText('Safari');
});
