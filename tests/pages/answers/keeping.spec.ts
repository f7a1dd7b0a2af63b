import type { Page } from '@playwright/test';
import { visit } from '../../support/sharing';
import { expect, give, kept, keptRun, radio, ready, store, test } from '../../support/built-site';

const FEARS = '/evaluer/craintes/';
const note = (page: Page) => page.locator('.keeping').first();
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const checked = (page: Page) => page.locator('input:checked');

test('answers are kept from the first one, in words, and found again in a new visit', async ({
  page,
  context,
}) => {
  await visit(page, FEARS);
  await expect(note(page)).toContainText('Vos réponses seront gardées sur cet appareil. Rien n’est envoyé.');
  await give(page, 'fears-heard', 2);
  await expect(note(page)).toContainText(
    /Gardé sur cet appareil à \d{1,2}\u00a0h\u00a0\d\d\. Rien n’est envoyé\./,
  );
  await expect(note(page)).not.toContainText('Safari');
  await page.close();
  const later = await context.newPage();
  await visit(later, FEARS);
  await expect(radio(later, 'fears-heard', 2)).toBeChecked();
});

test('two tabs stay in step and lose no answer; what one erases the other does not bring back', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([visit(page, FEARS), visit(other, FEARS)]);
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
  const both = { 'charter-coauthored': 1, 'side-files-understood': 3 };
  expect(await kept(page)).toEqual({ 'fears-heard': 'dont-know', ...both });
  await press(page, 'Effacer toutes mes réponses');
  await expect(checked(other)).toHaveCount(0);
  await give(other, 'charter-coauthored', 1);
  expect(await kept(other)).toEqual({ 'charter-coauthored': 1 });
});

test('this tab only: the device forgets, the tab keeps, another that is open lets go, and back', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([visit(page, FEARS), visit(other, FEARS)]);
  await give(page, 'fears-heard', 2);
  await expect(radio(other, 'fears-heard', 2)).toBeChecked();
  await press(page, 'Cet onglet seulement');
  await expect(note(page)).toContainText('Gardé dans cet onglet seulement');
  expect(await kept(page)).toEqual({});
  await expect(checked(other)).toHaveCount(0);
  await expect(note(other)).toContainText('dans cet onglet seulement');
  for (const tab of [page, other]) {
    await tab.reload();
    await ready(tab);
  }
  await expect(radio(page, 'fears-heard', 2)).toBeChecked();
  await expect(checked(other)).toHaveCount(0);
  await press(page, 'Garder sur cet appareil');
  await expect(note(page)).toContainText('Gardé sur cet appareil');
  await expect(radio(other, 'fears-heard', 2)).toBeChecked();
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });
});

test('erasing touches nothing else and can be undone until the next change', async ({ page, context }) => {
  await store(context, {
    'prelude:runs': keptRun({ 'fears-heard': 2 }),
    'other-app': 'stays',
    'prelude:set-aside:1': 'stays',
  });
  await visit(page, FEARS);
  await press(page, 'Effacer toutes mes réponses');
  await expect(checked(page)).toHaveCount(0);
  const keys = await page.evaluate(() => Object.keys(localStorage).sort());
  expect(keys).toEqual(['other-app', 'prelude:set-aside:1']);

  // Still possible after looking at another page of the same tab.
  await visit(page, '/bilan/');
  await press(page, 'Annuler');
  await expect(page.locator('.profile-row[data-dimension="k5-fears"]')).toHaveAttribute(
    'data-status',
    'insufficient',
  );
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });

  await visit(page, FEARS);
  await press(page, 'Effacer toutes mes réponses');
  await give(page, 'charter-coauthored', 1);
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0);
  expect(await kept(page)).toEqual({ 'charter-coauthored': 1 });
});
