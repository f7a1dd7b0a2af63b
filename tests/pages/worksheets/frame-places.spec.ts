import type { Page } from '@playwright/test';
import { expect, store, test } from '../support';
import { dossierWith, keptSheet, openTool, rawSheet, sheetIn, sheetNow, storeDossier } from './desk';

const PILOT = {
  processes: [{ id: 'a', label: 'Rangé à part' }],
  candidates: [],
  hasStaffRepresentatives: false,
};
const place = (page: Page) => page.getByLabel('Où ranger cette fiche');
const field = (page: Page) => page.getByLabel('Processus', { exact: true });
async function addProcess(page: Page, text: string) {
  await page.getByRole('button', { name: 'Ajouter un processus' }).click();
  await field(page).last().fill(text);
}

test('what one tab changes shows in the other, and going back there gives back one’s own', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const one of [page, other]) await openTool(one, 'pilot');
  await addProcess(page, 'Du premier onglet');
  await expect(field(other)).toHaveValue('Du premier onglet');
  await expect(other.locator('.sheet-happened')).toContainText('dans un autre onglet');
  await field(other).fill('Du second onglet');
  await expect(field(page)).toHaveValue('Du second onglet');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(field(page)).toHaveValue('Du premier onglet');
  await expect(field(other)).toHaveValue('Du premier onglet');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(field(other)).toHaveCount(0);
  await other.getByRole('button', { name: 'Annuler' }).click();
  await expect(field(other)).toHaveValue('Du premier onglet');
});

test('a sheet of a dossier opens by its address and is kept there', async ({ page, context }) => {
  await storeDossier(context, dossierWith({}));
  await openTool(page, 'pilot', 'fr', '#d-d1');
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
  await addProcess(page, 'Du dossier');
  expect(await sheetIn(page, 'pilot')).toMatchObject({ processes: [{ label: 'Du dossier' }] });
  expect(await rawSheet(page, 'pilot')).toBeNull();
  await page.reload();
  await expect(field(page)).toHaveValue('Du dossier');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  expect(await sheetIn(page, 'pilot')).toBeUndefined();
});

test('the place is chosen in the page: in a dossier, where the sheet kept alone is brought in, and back', async ({
  page,
  context,
}) => {
  await storeDossier(context, dossierWith({}));
  await store(context, keptSheet('pilot', PILOT));
  await openTool(page, 'pilot');
  await expect(field(page)).toHaveValue('Rangé à part');
  await place(page).selectOption('d-d1');
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
  await expect(page.locator('.sheet-empty')).toBeVisible();
  await page.getByRole('button', { name: 'Copier ici la fiche hors dossier' }).click();
  await expect(field(page)).toHaveValue('Rangé à part');
  expect(await sheetIn(page, 'pilot')).toEqual(PILOT);
  // They are two sheets from now on.
  await field(page).fill('Dans le dossier');
  expect(await sheetNow(page, 'pilot')).toEqual(PILOT);
  await place(page).selectOption('');
  await expect(field(page)).toHaveValue('Rangé à part');
  await page.goBack();
  await expect(field(page)).toHaveValue('Dans le dossier');
});

test('an address of a dossier that is not here shows the sheet kept alone, and says so', async ({
  page,
  context,
}) => {
  await store(context, keptSheet('pilot', PILOT));
  await openTool(page, 'pilot', 'fr', '#d-gone');
  await expect(page.getByRole('alert')).toContainText('Ce dossier n’est pas sur cet appareil.');
  await expect(field(page)).toHaveValue('Rangé à part');
});

test('two tabs with the same dossier follow each other', async ({ page, context }) => {
  await storeDossier(context, dossierWith({ pilot: PILOT }));
  const other = await context.newPage();
  for (const one of [page, other]) await openTool(one, 'pilot', 'fr', '#d-d1');
  await field(page).fill('Changé ici');
  await expect(field(other)).toHaveValue('Changé ici');
  await other.getByRole('button', { name: 'Annuler' }).click();
  await expect(field(page)).toHaveValue('Rangé à part');
});

test('the language link takes the dossier along', async ({ page, context }) => {
  await storeDossier(context, dossierWith({ pilot: PILOT }));
  await openTool(page, 'pilot', 'fr', '#d-d1');
  await page.locator('a.language').click();
  await expect(page).toHaveURL(/\/en\/tools\/pilot-group\/$/);
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
  await expect(page.getByLabel('Process', { exact: true })).toHaveValue('Rangé à part');
});

test('a year that is half typed is said when the field is left, does no harm to the sheet and is not lost', async ({
  page,
}) => {
  await openTool(page, 'charter');
  const day = page.getByLabel('À relire le');
  await page.getByLabel('Nom de l’organisation').fill('Léman');
  // The year 27 is on the way to the year 2027.
  await day.fill('0027-01-15');
  await expect(page.locator('.field-problem')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Nom de l’organisation')).toHaveValue('Léman');
  await expect(day).toHaveValue('0027-01-15');
  await expect(day).toHaveAccessibleDescription(/Cette date ne compte pas.*15 janvier 27/);
  await expect(page.locator('.charter-annex')).not.toContainText('janvier');
  await day.fill('2027-01-15');
  await expect(page.locator('.field-problem')).toHaveCount(0);
  await expect(page.locator('.charter-annex').first()).toContainText('15 janvier 2027');
});
