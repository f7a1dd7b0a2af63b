import type { Page } from '@playwright/test';
import { expect, test } from '../../support/built-site';
import {
  keptSheet,
  loadExample,
  openWorksheet,
  pressButton,
  problems,
  rawSheet,
  reloaded,
  sheetNow,
  tabTo,
  typeIn,
} from './desk';

const undo = (page: Page) => page.getByRole('button', { name: 'Annuler' });
const said = (page: Page) => page.locator('.sheet-happened');
const place = (page: Page) => page.locator('.sheet-place');
/** One process of the pilot’s sheet: the simplest thing to write down. */
async function addProcess(page: Page, text: string) {
  await page.getByRole('button', { name: 'Ajouter un processus' }).click();
  await page.getByLabel('Processus', { exact: true }).last().fill(text);
}
const processes = (page: Page) =>
  page
    .getByLabel('Processus', { exact: true })
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test('a sheet is kept while it is typed, moves to this tab only, and back to the device', async ({
  page,
}) => {
  await openWorksheet(page, 'pilot');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  await addProcess(page, 'Suivre une adhésion');
  await reloaded(page);
  expect(await processes(page)).toEqual(['Suivre une adhésion']);
  await expect(place(page)).toHaveAttribute('data-place', 'device');
  await page.getByRole('button', { name: 'Cet onglet seulement' }).click();
  await expect(place(page)).toHaveAttribute('data-place', 'tab');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  expect(await rawSheet(page, 'pilot', 'tab')).toContain('Suivre une adhésion');
  await reloaded(page);
  expect(await processes(page)).toEqual(['Suivre une adhésion']);
  await addProcess(page, 'Relancer');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  await page.getByRole('button', { name: 'Garder sur cet appareil' }).click();
  await expect(place(page)).toHaveAttribute('data-place', 'device');
  expect(await rawSheet(page, 'pilot')).toContain('Relancer');
  expect(await rawSheet(page, 'pilot', 'tab')).toBeNull();
});

test('going back and forth is done by keyboard, a text at a time and not a letter at a time', async ({
  page,
}) => {
  const redo = page.getByRole('button', { name: 'Rétablir' });
  await openWorksheet(page, 'pilot');
  await tabTo(page, undo(page));
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await pressButton(page, 'Ajouter un processus');
  await typeIn(page, page.getByLabel('Processus', { exact: true }), 'Accueillir');
  await pressButton(page, 'Annuler');
  await expect(undo(page)).toBeFocused();
  expect(await processes(page)).toEqual(['']);
  await expect(said(page)).toHaveText('C’est fait.');
  await page.keyboard.press('Space');
  expect(await processes(page)).toEqual([]);
  await expect(undo(page)).toBeFocused();
  await pressButton(page, 'Rétablir');
  await page.keyboard.press('Enter');
  expect(await processes(page)).toEqual(['Accueillir']);
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  await expect(redo).toBeFocused();
  expect(await rawSheet(page, 'pilot')).toContain('Accueillir');
});

test('the example takes the place of a sheet, clearing asks first, and both are taken back', async ({
  page,
}) => {
  const clearAll = page.getByRole('button', { name: 'Tout effacer', exact: true });
  await openWorksheet(page, 'pilot');
  await addProcess(page, 'À moi');
  await loadExample(page);
  await expect(said(page)).toContainText('entièrement fictif');
  expect(await processes(page)).toHaveLength(8);
  await undo(page).click();
  expect(await processes(page)).toEqual(['À moi']);
  await clearAll.click();
  await expect(page.getByRole('group', { name: /^Effacer toute la fiche/ })).toBeVisible();
  // The answer that loses nothing has the focus.
  await expect(page.getByRole('button', { name: 'Non, la garder' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await processes(page)).toEqual(['À moi']);
  await expect(clearAll).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(said(page)).toContainText('La fiche est effacée.');
  await expect(page.locator('.sheet-empty')).toBeVisible();
  await expect(problems(page)).toHaveAttribute('data-status', 'empty');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  await undo(page).click();
  await reloaded(page);
  expect(await processes(page)).toEqual(['À moi']);
});

test('the list of problems leads to the field that each is about; a day that is half typed does no harm', async ({
  page,
}) => {
  const date = page.locator('input[type=date]').first();
  await openWorksheet(page, 'go-live');
  await page.getByLabel('Personnes qui utiliseront l’outil').fill('40');
  await tabTo(page, problems(page).getByRole('button', { name: 'Donnez une date de mise en service.' }));
  await page.keyboard.press('Enter');
  await expect(date).toBeFocused();
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/Donnez une date/);
  // The year 27 is on the way to the year 2027: it is said when the field is left, and is not lost.
  await openWorksheet(page, 'charter');
  const day = page.getByLabel('À relire le');
  await page.getByLabel('Nom de l’organisation').fill('Léman');
  await day.fill('0027-01-15');
  await expect(page.locator('.field-problem')).toHaveCount(0);
  await reloaded(page);
  await expect(page.getByLabel('Nom de l’organisation')).toHaveValue('Léman');
  await expect(day).toHaveValue('0027-01-15');
  await expect(day).toHaveAccessibleDescription(/Cette date ne compte pas.*15 janvier 27/);
  await expect(page.locator('.charter-annex')).not.toContainText('janvier');
  await day.fill('2027-01-15');
  await expect(page.locator('.field-problem')).toHaveCount(0);
  await expect(page.locator('.charter-annex').first()).toContainText('15 janvier 2027');
});

test('a person’s name gets a gentle remark that blocks nothing, and what looks like HTML is text', async ({
  page,
}) => {
  await openWorksheet(page, 'pilot');
  await addProcess(page, '<b id="injected">x</b>');
  await page.getByRole('button', { name: 'Ajouter une équipe' }).click();
  const field = page.getByLabel('Équipe', { exact: true });
  await field.fill('Équipe de Mme Durand');
  await expect(field).toHaveAccessibleDescription(/Évitez les noms de personnes/);
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await field.fill('<img src=x onerror=alert(1)>');
  await expect(field).not.toHaveAccessibleDescription(/Évitez/);
  await expect(page.locator('.pilot-ranking strong')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.locator('#injected, main img[src=x]')).toHaveCount(0);
  await reloaded(page);
  await expect(page.locator('.pilot-ranking')).toContainText('<b id="injected">x</b>');
});

test('a sheet that a newer site wrote is left as it is, and one that cannot be read is put aside before another takes its place', async ({
  page,
}) => {
  const KEY = 'prelude:worksheet:raci';
  const alert = place(page).getByRole('alert');
  const open = async (text: string) => {
    await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
    await reloaded(page);
  };
  const begin = () => page.getByRole('button', { name: 'Partir de six rôles courants' }).click();
  const newer = JSON.stringify({ schema: 99, data: { something: 'new' } });
  await openWorksheet(page, 'raci');
  await open(newer);
  await expect(alert).toContainText('version plus récente');
  await begin();
  await expect(place(page)).toHaveAttribute('data-place', 'memory');
  await page.getByRole('button', { name: 'Partir des quinze tâches types' }).click();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  expect(await rawSheet(page, 'raci')).toBe(newer);
  for (const [text, within] of [
    ['{"schema":1,"da', '{"schema":1,"da'],
    [keptSheet('raci', { roles: 'none' })[KEY]!, '"roles":"none"'],
  ] as const) {
    await open(text);
    await expect(alert).toContainText('ne peut pas être lue');
    expect(await rawSheet(page, 'raci')).toBe(text);
    await begin();
    await expect(alert).toHaveCount(0);
    expect(await sheetNow(page, 'raci')).toHaveProperty('roles.length', 6);
    const aside = await page.evaluate(() => {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith('prelude:set-aside:'));
      const values = keys.map((key) => localStorage.getItem(key));
      for (const key of keys) localStorage.removeItem(key);
      return values;
    });
    expect(aside).toHaveLength(1);
    expect(aside[0]).toContain(within);
  }
});

test('without JavaScript each language says that it is needed @all', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  for (const [path, words] of [
    ['/outils/matrice-raci/', 'autorisez JavaScript'],
    ['/en/tools/side-files/', 'allow JavaScript'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('.notice.no-script')).toContainText(words);
    await expect(page.locator('.notice.no-script')).toBeVisible();
  }
  await context.close();
});
