import type { Page } from '@playwright/test';
import { expect, store, test } from '../../support/built-site';
import {
  clear,
  dossierWith,
  keptSheet,
  openWorksheet,
  rawSheet,
  reloaded,
  sheetIn,
  sheetNow,
  storeDossier,
} from './desk';

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
const undo = (page: Page) => page.getByRole('button', { name: 'Annuler' }).click();

test('what one tab changes shows in the other, and going back there gives back one’s own, in a dossier too', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const one of [page, other]) await openWorksheet(one, 'pilot');
  await addProcess(page, 'Du premier onglet');
  await expect(field(other)).toHaveValue('Du premier onglet');
  await expect(other.locator('.sheet-happened')).toContainText('dans un autre onglet');
  await field(other).fill('Du second onglet');
  await expect(field(page)).toHaveValue('Du second onglet');
  await undo(page);
  await expect(field(page)).toHaveValue('Du premier onglet');
  await expect(field(other)).toHaveValue('Du premier onglet');
  await clear(page);
  await expect(field(other)).toHaveCount(0);
  await undo(other);
  await expect(field(other)).toHaveValue('Du premier onglet');
  await storeDossier(context, dossierWith({ pilot: PILOT }));
  for (const one of [page, other]) {
    await one.goto('about:blank');
    await openWorksheet(one, 'pilot', 'fr', '#d-d1');
  }
  await field(page).fill('Changé ici');
  await expect(field(other)).toHaveValue('Changé ici');
  await undo(other);
  await expect(field(page)).toHaveValue('Rangé à part');
});

test('a sheet stands on its own or in a dossier: by its address, by a choice in the page, and in the other language', async ({
  page,
  context,
}) => {
  await storeDossier(context, dossierWith({}));
  await store(context, keptSheet('pilot', PILOT));
  // An address of a dossier that is not here shows the sheet kept alone, and says so.
  await openWorksheet(page, 'pilot', 'fr', '#d-gone');
  await expect(page.getByRole('alert')).toContainText('Ce dossier n’est pas sur cet appareil.');
  await expect(field(page)).toHaveValue('Rangé à part');
  await page.goto('about:blank');
  await openWorksheet(page, 'pilot');
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
  await reloaded(page);
  await expect(field(page)).toHaveValue('Dans le dossier');
  await page.locator('a.language').click();
  await expect(page).toHaveURL(/\/en\/tools\/pilot-group\/$/);
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
  await expect(page.getByLabel('Process', { exact: true })).toHaveValue('Dans le dossier');
  await clear(page);
  expect(await sheetIn(page, 'pilot')).toBeUndefined();
  expect(await rawSheet(page, 'pilot')).not.toBeNull();
});
