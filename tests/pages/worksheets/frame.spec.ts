import type { Page } from '@playwright/test';
import { expect, keep, store, test } from '../support';
import {
  keptSheet,
  loadExample,
  openTool,
  pressButton,
  problems,
  rawSheet,
  reloaded,
  sheetNow,
  tabTo,
  SOME_TOOLS,
  typeIn,
} from './desk';

const undo = (page: Page) => page.getByRole('button', { name: 'Annuler' });
const redo = (page: Page) => page.getByRole('button', { name: 'Rétablir' });
const said = (page: Page) => page.locator('.sheet-happened');
/** One process of the pilot’s sheet: the simplest thing to write down. */
async function addProcess(page: Page, text: string) {
  await page.getByRole('button', { name: 'Ajouter un processus' }).click();
  await page.getByLabel('Processus', { exact: true }).last().fill(text);
}
const processes = (page: Page) =>
  page
    .getByLabel('Processus', { exact: true })
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test('a sheet is kept while it is typed, and is there after a reload', async ({ page }) => {
  await openTool(page, 'pilot');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  await addProcess(page, 'Accueillir une demande');
  await reloaded(page);
  expect(await processes(page)).toEqual(['Accueillir une demande']);
  await expect(page.locator('.sheet-place')).toHaveAttribute('data-place', 'device');
});

test('a sheet moves to this tab only, and back to the device', async ({ page }) => {
  await openTool(page, 'pilot');
  await addProcess(page, 'Suivre une adhésion');
  await page.getByRole('button', { name: 'Cet onglet seulement' }).click();
  await expect(page.locator('.sheet-place')).toHaveAttribute('data-place', 'tab');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  expect(await rawSheet(page, 'pilot', 'tab')).toContain('Suivre une adhésion');
  await reloaded(page);
  expect(await processes(page)).toEqual(['Suivre une adhésion']);
  await addProcess(page, 'Relancer');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  await page.getByRole('button', { name: 'Garder sur cet appareil' }).click();
  await expect(page.locator('.sheet-place')).toHaveAttribute('data-place', 'device');
  expect(await rawSheet(page, 'pilot')).toContain('Relancer');
  expect(await rawSheet(page, 'pilot', 'tab')).toBeNull();
});

test('going back and forth is done by keyboard, a text at a time and not a letter at a time', async ({
  page,
}) => {
  await openTool(page, 'pilot');
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
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(redo(page)).toBeFocused();
  expect(await rawSheet(page, 'pilot')).toContain('Accueillir');
});

test('clearing asks first, keeps on a no, clears on a yes, and can be taken back', async ({ page }) => {
  await openTool(page, 'pilot');
  await addProcess(page, 'Accueillir');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('group', { name: /^Effacer toute la fiche/ })).toBeVisible();
  // The answer that loses nothing has the focus.
  await expect(page.getByRole('button', { name: 'Non, la garder' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await processes(page)).toEqual(['Accueillir']);
  await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(said(page)).toContainText('La fiche est effacée.');
  await expect(page.locator('.sheet-empty')).toBeVisible();
  await expect(problems(page)).toHaveAttribute('data-status', 'empty');
  expect(await rawSheet(page, 'pilot')).toBeNull();
  await undo(page).click();
  expect(await processes(page)).toEqual(['Accueillir']);
  await reloaded(page);
  expect(await processes(page)).toEqual(['Accueillir']);
});

test('the example takes the place of a sheet, says that it is fictional, and gives the sheet back', async ({
  page,
}) => {
  await openTool(page, 'pilot');
  await addProcess(page, 'À moi');
  await loadExample(page);
  await expect(said(page)).toContainText('entièrement fictif');
  expect(await processes(page)).toHaveLength(8);
  await undo(page).click();
  expect(await processes(page)).toEqual(['À moi']);
});

for (const id of SOME_TOOLS)
  test(`the example of ${id} opens in French and in English, and says as much in both`, async ({ page }) => {
    const found = [];
    for (const locale of ['fr', 'en'] as const) {
      await openTool(page, id, locale);
      await loadExample(page);
      await expect(page.locator('.sheet-empty')).toHaveCount(0);
      found.push(await page.locator('.problems li').evaluateAll((all) => all.map((one) => one.dataset)));
    }
    expect(found[1]).toEqual(found[0]);
  });

test('the list of problems leads to the field that each is about', async ({ page }) => {
  await openTool(page, 'go-live');
  await page.getByLabel('Personnes qui utiliseront l’outil').fill('40');
  const problem = page
    .locator('.problems')
    .getByRole('button', { name: 'Donnez une date de mise en service.' });
  await tabTo(page, problem);
  await page.keyboard.press('Enter');
  await expect(page.locator('input[type=date]').first()).toBeFocused();
  await expect(page.locator('input[type=date]').first()).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('input[type=date]').first()).toHaveAccessibleDescription(/Donnez une date/);
});

test('a person’s name gets a gentle remark, and blocks nothing', async ({ page }) => {
  await openTool(page, 'pilot');
  await addProcess(page, 'Accueil');
  await page.getByRole('button', { name: 'Ajouter une équipe' }).click();
  const field = page.getByLabel('Équipe', { exact: true });
  for (const name of ['Équipe de Mme Durand', 'durand@exemple.fr', '06 12 34 56 78']) {
    await field.fill(name);
    await expect(field).toHaveAccessibleDescription(/Évitez les noms de personnes/);
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  }
  await field.fill('Accueil');
  await expect(field).not.toHaveAccessibleDescription(/Évitez/);
});

test('what looks like HTML is text, in the fields and in the document', async ({ page }) => {
  await openTool(page, 'pilot');
  await addProcess(page, '<b id="injected">x</b>');
  await page.getByRole('button', { name: 'Ajouter une équipe' }).click();
  await page.getByLabel('Équipe', { exact: true }).fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('.pilot-ranking strong')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.locator('#injected, main img[src=x]')).toHaveCount(0);
  await reloaded(page);
  await expect(page.locator('.pilot-ranking')).toContainText('<b id="injected">x</b>');
});

test('a sheet that a newer site wrote is left as it is, whatever is typed', async ({ page, context }) => {
  const newer = JSON.stringify({ schema: 99, data: { something: 'new' } });
  await store(context, { 'prelude:worksheet:raci': newer });
  await openTool(page, 'raci');
  await expect(page.locator('.sheet-place').getByRole('alert')).toContainText('version plus récente');
  await page.getByRole('button', { name: 'Partir de six rôles courants' }).click();
  await expect(page.locator('.sheet-place')).toHaveAttribute('data-place', 'memory');
  await page.getByRole('button', { name: 'Partir des quinze tâches types' }).click();
  expect(await rawSheet(page, 'raci')).toBe(newer);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  expect(await rawSheet(page, 'raci')).toBe(newer);
});

for (const [what, text] of [
  ['is no JSON', '{"schema":1,"da'],
  ['holds no sheet of this worksheet', keptSheet('raci', { roles: 'none' })['prelude:worksheet:raci']!],
] as const)
  test(`a kept value that ${what} is put aside before another takes its place`, async ({ page, context }) => {
    await store(context, { 'prelude:worksheet:raci': text });
    await openTool(page, 'raci');
    await expect(page.locator('.sheet-place').getByRole('alert')).toContainText('ne peut pas être lue');
    expect(await rawSheet(page, 'raci')).toBe(text);
    await page.getByRole('button', { name: 'Partir de six rôles courants' }).click();
    await expect(page.locator('.sheet-place').getByRole('alert')).toHaveCount(0);
    expect(await sheetNow(page, 'raci')).toHaveProperty('roles.length', 6);
    const aside = await page.evaluate(() =>
      Object.entries(localStorage).filter(([key]) => key.startsWith('prelude:set-aside:')),
    );
    expect(aside).toHaveLength(1);
    expect(aside[0]![1]).toContain(what === 'is no JSON' ? text : '"roles":"none"');
  });

test('nothing of a sheet, nor of answers, leaves the browser', async ({ page, context }) => {
  await keep(context, { 'work-broken-down': 0 });
  await openTool(page, 'raci');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await page.getByRole('button', { name: 'Partir de six rôles courants' }).click();
  await page.getByLabel('Rôle', { exact: true }).first().fill('Secretissime');
  await loadExample(page);
  for (const name of ['Fichier à reprendre ici (JSON)', 'Tableau (CSV)', 'Texte (Markdown)'])
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  await reloaded(page);
  expect(sent.filter((one) => !one.startsWith('GET '))).toEqual([]);
  expect(sent.filter((one) => /Secretissime|Pilote|sponsor=|\?./.test(decodeURIComponent(one)))).toEqual([]);
  expect(sent.every((one) => one.startsWith(`GET ${new URL(page.url()).origin}/`))).toBe(true);
});

for (const [path, words] of [
  ['/outils/matrice-raci/', 'autorisez JavaScript'],
  ['/en/tools/side-files/', 'allow JavaScript'],
] as const)
  test(`${path} says without JavaScript that it is needed`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.locator('.notice.no-script')).toContainText(words);
    await expect(page.locator('.notice.no-script')).toBeVisible();
    await context.close();
  });
