import { violations } from '../support/axe';
import { expect, give, keep, kept, ready, test, twins } from './support';
import { keptRuns } from './shared';
import { readFileSync } from 'node:fs';

const open = async (page: import('@playwright/test').Page) => {
  await page.goto('/bilan/');
  await ready(page);
  await page.locator('.run-list > summary').click();
};
const row = (page: import('@playwright/test').Page, name: string | RegExp) =>
  page.locator('.run').filter({ has: page.locator('strong', { hasText: name }) });

test('a run is named, a copy of it frozen, another one begun, and none is lost', async ({
  context,
  page,
}) => {
  await keep(context, { 'sponsor-authority': 2, 'fears-heard': 0 });
  await open(page);
  await row(page, /Bilan commencé/)
    .getByRole('button', { name: /Renommer/ })
    .click();
  await page.getByLabel('Nom du bilan').fill('Mars <b>2026</b>');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Mars <b>2026</b>')).toBeVisible();
  await expect(page.locator('.run-title')).toHaveText('Mars <b>2026</b>');

  await row(page, 'Mars')
    .getByRole('button', { name: /Garder une copie datée/ })
    .click();
  await page.getByLabel('Nom de la copie').fill('Avant le comité');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Avant le comité')).toContainText('copie du');

  await page.getByRole('button', { name: 'Commencer un nouveau bilan' }).click();
  await expect(page.getByRole('heading', { name: 'Votre bilan est encore vide' })).toBeVisible();
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await give(page, 'sponsor-authority', 0);
  expect(await kept(page)).toEqual({ 'sponsor-authority': 0 });
  const runs = await keptRuns(page);
  expect(runs.map(({ answers }) => answers['sponsor-authority']?.value)).toEqual([2, 2, 0]);

  // Going on with the first shows its answers again, on every page.
  await open(page);
  await row(page, 'Mars')
    .getByRole('button', { name: /Reprendre/ })
    .click();
  await expect(page.locator('.run-title')).toHaveText('Mars <b>2026</b>');
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await expect(page.locator('form[data-item="sponsor-authority"] input[value="2"]')).toBeChecked();
});

test('a frozen copy is shown as it was and cannot be answered', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 2 });
  await open(page);
  await row(page, /Bilan/)
    .getByRole('button', { name: /Garder une copie/ })
    .click();
  await page.getByLabel('Nom de la copie').fill('Avant');
  await page.keyboard.press('Enter');
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await give(page, 'sponsor-authority', 0);
  await open(page);
  await row(page, 'Avant').getByRole('button', { name: /Voir/ }).click();
  await expect(page.locator('.result-head')).toContainText('Elle ne change plus');
  await expect(page.locator('.answers-said [data-response="2"]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Reprendre les listes' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Revenir au bilan en cours' }).click();
  await expect(page.locator('.answers-said [data-response="0"]')).toHaveCount(1);
});

test('a deleted run comes back, on a later page too, until the next change', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 2 });
  await open(page);
  await page.getByRole('button', { name: 'Commencer un nouveau bilan' }).click();
  await row(page, /Bilan/)
    .last()
    .getByRole('button', { name: /Supprimer/ })
    .click();
  expect(await keptRuns(page)).toHaveLength(1);
  await page.goto('/evaluer/');
  await page.goto('/bilan/');
  await page.locator('.undo-note').getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('.undo-note')).toHaveText('C’est rétabli.');
  expect(await keptRuns(page)).toHaveLength(2);

  await page.locator('.run-list > summary').click();
  await page
    .locator('.run')
    .last()
    .getByRole('button', { name: /Supprimer/ })
    .click();
  await page
    .locator('.run')
    .first()
    .getByRole('button', { name: /Renommer/ })
    .click();
  await page.getByLabel('Nom du bilan').fill('Autre');
  await page.keyboard.press('Enter');
  // The deleted one is gone for good; the new name can be taken back in its turn.
  await expect(page.locator('.undo-note')).toContainText('Nom changé');
  await page.locator('.undo-note').getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('.undo-note')).toHaveText('C’est rétabli.');
  const left = await keptRuns(page);
  expect(left.map(({ name }) => name?.value)).toEqual([null]);
});

test('a run deleted in one tab does not come back from another', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 2 });
  const other = await context.newPage();
  await other.goto('/evaluer/sponsor/');
  await ready(other);
  await open(page);
  await page.getByRole('button', { name: 'Commencer un nouveau bilan' }).click();
  await expect(other.locator('form[data-item="sponsor-authority"] input:checked')).toHaveCount(0);
  await row(page, /Bilan/)
    .last()
    .getByRole('button', { name: /Supprimer/ })
    .click();
  await expect(page.locator('.run')).toHaveCount(1);
  await give(other, 'sponsor-authority', 1);
  // What one tab keeps reaches the other in its own time.
  await expect.poll(async () => kept(page)).toEqual({ 'sponsor-authority': 1 });
  expect(await keptRuns(page)).toHaveLength(1);
});

test('the stage and the group belong to the run', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 2 });
  await open(page);
  await page.getByLabel('Vous répondez au titre de').selectOption('field');
  await page.getByLabel('Étape du projet').selectOption('2');
  await expect(page.locator('.run')).toContainText('Choix · Terrain');
  await page.getByRole('button', { name: 'Commencer un nouveau bilan' }).click();
  expect((await keptRuns(page)).map(({ group }) => group?.value)).toEqual(['field', undefined]);
});

test('a note stays with its point, is kept as typed, and is in no link', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 2 });
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  const item = page.locator('form[data-item="sponsor-authority"]');
  await item.getByRole('button', { name: 'Ajouter une note' }).click();
  await expect(item.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Voir avec la présidente ');
  await page.keyboard.type('mardi');
  await page.reload();
  await ready(page);
  await expect(item.getByRole('textbox')).toHaveValue('Voir avec la présidente mardi');
  await page.goto('/bilan/');
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
  const link = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.goto(link.replace(/^.*\/r\//, '/r/'));
  await expect(page.locator('.received')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('présidente');
  // Emptied, it is gone.
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await item.getByRole('textbox').fill('');
  await page.reload();
  await ready(page);
  await expect(item.getByRole('textbox')).toHaveCount(0);
});

test('what a run exports: a table, a text, a file that opens again; notes only when asked', async ({
  context,
  page,
}) => {
  await keep(context, { 'sponsor-authority': 2, 'fears-heard': 'dont-know' });
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await page.locator('form[data-item="sponsor-authority"]').getByRole('button', { name: /note/ }).click();
  await page.keyboard.type('=SECRET');
  await page.goto('/bilan/');
  await page.locator('.run-exports > summary').click();
  const file = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const csv = await file('Tableau (CSV)');
  expect(csv.split('\r\n')).toHaveLength(78);
  expect(csv).toContain('En place;2;oui;');
  expect(csv).not.toContain('SECRET');
  const markdown = await file('Texte pour un e-mail (Markdown)');
  expect(markdown).toMatch(/^# Bilan commencé/);
  expect(markdown).toContain('/r/#');
  expect(await file('Ce bilan seul (JSON)')).not.toContain('SECRET');
  await page.getByLabel('Avec mes notes').check();
  expect(await file('Tableau (CSV)')).toContain(";'=SECRET");
  expect(await file('Ce bilan seul (JSON)')).toContain('SECRET');
});

for (const path of twins(['/bilan/', '/en/results/']))
  test(`${path} with several runs has nothing for axe to find`, async ({ context, page }) => {
    await keep(context, { 'sponsor-authority': 2 });
    await page.goto(path);
    await ready(page);
    await page.locator('.run-list > summary').click();
    await page.locator('.run-exports > summary').click();
    await page
      .locator('.run-list')
      .getByRole('button', { name: /Garder une copie|Keep a dated copy/ })
      .click();
    expect(await violations(page)).toEqual([]);
  });
