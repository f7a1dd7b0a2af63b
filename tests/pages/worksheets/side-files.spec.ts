import { parse } from 'csv-parse/sync';
import { downloaded, expect, test } from '../support';
import {
  choose,
  loadExample,
  openTool,
  pressButton,
  printed,
  problems,
  reloaded,
  sheetNow,
  tick,
  typeDay,
  typeIn,
  WINDOWS,
} from './desk';

for (const { on, ...viewport } of WINDOWS)
  test(`an inventory is made from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'side-files');
    await expect(page.locator('.sheet-empty')).toContainText('Notez les fichiers que vous connaissez');
    await pressButton(page, 'Ajouter un fichier');
    await page.keyboard.type('Liste de relance');
    await typeIn(page, page.getByLabel('Équipe qui le tient'), 'Comptabilité');
    await choose(page, page.getByLabel('Pourquoi'), 'On se méfie');
    await tick(page, page.getByLabel('Contient des données personnelles'));
    await typeDay(page, page.getByLabel('Gardé jusqu’au'), '2027-06-30');
    await typeIn(
      page,
      page.getByLabel('Ce que ces raisons ont en commun'),
      'Des listes qui ne sont pas à jour.',
    );
    await tick(page, page.getByLabel('En parler avec les équipes qui les tiennent'));
    await typeDay(page, page.getByLabel('À revoir le'), '2027-04-01');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await reloaded(page);
    expect(await sheetNow(page, 'side-files')).toMatchObject({
      files: [{ what: 'Liste de relance', why: 'trust', personal: true, until: '2027-06-30' }],
      next: ['ask-why'],
      review: '2027-04-01',
    });
    await expect(page.getByLabel('Ce qu’il contient')).toHaveValue('Liste de relance');
  });

test('what is needed and still empty is asked for, and leads there', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'side-files');
  await page.getByLabel('Ce que ces raisons ont en commun').fill('Rien encore');
  const asks = problems(page).getByRole('button', { name: 'À remplir : Fichiers.' });
  await asks.click();
  await expect(page.locator('#at-__files')).toBeFocused();
  await page.getByRole('button', { name: 'Ajouter un fichier' }).click();
  await expect(asks).toHaveCount(0);
  await page.getByLabel('Ce que ces raisons ont en commun').fill('');
  await page.getByRole('button', { name: /^Retirer : / }).click();
  await expect(page.locator('.sheet-empty')).toBeVisible();
});

test('its table opens in a spreadsheet, and its text says each file', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'side-files');
  await loadExample(page);
  const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
    skip_empty_lines: true,
  });
  expect(rows.filter(([, what]) => what === 'Liste de relance des cotisations')).toHaveLength(1);
  expect(await downloaded(page, 'Texte (Markdown)')).toContain('Préférences des adhérents');
});

test('on paper it is the inventory, with room to write, also when it is empty', async ({ page }) => {
  await openTool(page, 'side-files');
  const blank = await printed(page);
  expect(blank.text).toContain('Ce qui existe');
  expect(blank.text).toContain('Équipe qui le tient');
  expect(blank.text).not.toContain('Ajouter un fichier');
  await loadExample(page);
  const { text } = await printed(page);
  expect(text).toContain('Liste de relance des cotisations');
  expect(text).toContain('30 juin 2027');
  expect(text).toContain('Ce que vous en faites');
});

test('the English example is in English', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'side-files', 'en');
  await loadExample(page);
  await expect(page.locator('.row-list li[data-row]')).toHaveCount(2);
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await expect(problems(page).locator('[aria-live]')).toHaveText('Nothing to correct');
});
