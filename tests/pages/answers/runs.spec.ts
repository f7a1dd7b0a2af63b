import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { keptRuns, visit } from '../../support/sharing';
import { downloaded, expect, give, keep, kept, radio, ready, test } from '../../support/built-site';

const open = async (page: Page) => {
  await visit(page, '/bilan/');
  await page.locator('.run-list > summary').click();
};
const row = (page: Page, name: string | RegExp) =>
  page.locator('.run').filter({ has: page.locator('strong', { hasText: name }) });
const begin = (page: Page) => page.getByRole('button', { name: 'Commencer un nouveau bilan' });
const undo = (page: Page) => page.locator('.undo-note').getByRole('button', { name: 'Annuler' });

test('a run is named, a copy of it frozen and looked at, another one begun, and none is lost', async ({
  context,
  page,
}) => {
  await keep(context, { 'sponsor-authority': 2, 'fears-heard': 0 });
  await open(page);
  const press = (name: string | RegExp, what: RegExp) =>
    row(page, name).getByRole('button', { name: what }).click();
  await press(/Bilan commencé/, /Renommer/);
  await page.getByLabel('Nom du bilan').fill('Mars <b>2026</b>');
  await page.keyboard.press('Enter');
  await expect(page.locator('.run-title')).toHaveText('Mars <b>2026</b>');

  await press('Mars', /Garder une copie datée/);
  await page.getByLabel('Nom de la copie').fill('Avant le comité');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Avant le comité')).toContainText('copie du');
  // The stage and the group belong to the run that goes on.
  await page.getByLabel('Vous répondez au titre de').selectOption('field');
  await page.getByLabel('Étape du projet').selectOption('2');
  await expect(row(page, 'Mars')).toContainText('Choix · Terrain');

  await begin(page).click();
  await expect(page.getByRole('heading', { name: 'Votre bilan est encore vide' })).toBeVisible();
  await visit(page, '/evaluer/sponsor/');
  await give(page, 'sponsor-authority', 0);
  expect(await kept(page)).toEqual({ 'sponsor-authority': 0 });
  const runs = await keptRuns(page);
  expect(runs.map(({ answers }) => answers['sponsor-authority']?.value)).toEqual([2, 2, 0]);
  expect(runs.map(({ group }) => group?.value)).toEqual(['field', undefined, undefined]);

  // A copy is shown as it was, and cannot be answered.
  await open(page);
  await press('Avant', /Voir/);
  await expect(page.locator('.result-head')).toContainText('Elle ne change plus');
  await expect(page.locator('.answers-said [data-response="2"]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Reprendre les listes' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Revenir au bilan en cours' }).click();
  await expect(page.locator('.answers-said [data-response="0"]')).toHaveCount(1);
  await page.locator('.run-exports > summary').click();
  await press('Mars', /Garder une copie/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // Going on with the first shows its answers again, on every page.
  await press('Mars', /Reprendre/);
  await expect(page.locator('.run-title')).toHaveText('Mars <b>2026</b>');
  await visit(page, '/evaluer/sponsor/');
  await expect(radio(page, 'sponsor-authority', 2)).toBeChecked();
});

test('a deleted run comes back, on a later page too, until the next change', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 2 });
  await open(page);
  await begin(page).click();
  const remove = page.locator('.run').getByRole('button', { name: /Supprimer/ });
  await remove.last().click();
  expect(await keptRuns(page)).toHaveLength(1);
  await page.goto('/evaluer/');
  await page.goto('/bilan/');
  await undo(page).click();
  await expect(page.locator('.undo-note')).toHaveText('C’est rétabli.');
  expect(await keptRuns(page)).toHaveLength(2);

  await page.locator('.run-list > summary').click();
  await remove.last().click();
  await page
    .locator('.run')
    .first()
    .getByRole('button', { name: /Renommer/ })
    .click();
  await page.getByLabel('Nom du bilan').fill('Autre');
  await page.keyboard.press('Enter');
  // The deleted one is gone for good; the new name can be taken back in its turn.
  await expect(page.locator('.undo-note')).toContainText('Nom changé');
  await undo(page).click();
  await expect(page.locator('.undo-note')).toHaveText('C’est rétabli.');
  expect((await keptRuns(page)).map(({ name }) => name?.value)).toEqual([null]);
});

test('a run deleted in one tab does not come back from another @all', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 2 });
  const other = await context.newPage();
  await visit(other, '/evaluer/sponsor/');
  await open(page);
  await begin(page).click();
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

test('a note stays with its point as it was typed, goes out only when asked, and is gone once emptied', async ({
  context,
  page,
}) => {
  await keep(context, { 'sponsor-authority': 2, 'fears-heard': 'dont-know' });
  await visit(page, '/evaluer/sponsor/');
  const item = page.locator('form[data-item="sponsor-authority"]');
  await item.getByRole('button', { name: 'Ajouter une note' }).click();
  await expect(item.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('=SECRET ');
  await page.keyboard.type('mardi');
  await page.reload();
  await ready(page);
  await expect(item.getByRole('textbox')).toHaveValue('=SECRET mardi');

  await visit(page, '/bilan/');
  await page.locator('.run-exports > summary').click();
  const [table, data] = ['Tableau (CSV)', 'Ce bilan seul (JSON)'];
  const csv = await downloaded(page, table);
  expect(csv.split('\r\n')).toHaveLength(78);
  expect(csv).toContain('En place;2;oui;');
  const markdown = await downloaded(page, 'Texte pour un e-mail (Markdown)');
  expect(markdown).toMatch(/^# Bilan commencé/);
  expect(markdown).toContain('/r/#');
  expect(csv + markdown + (await downloaded(page, data))).not.toContain('SECRET');
  await page.getByLabel('Avec mes notes').check();
  expect(await downloaded(page, table)).toContain(";'=SECRET");
  expect(await downloaded(page, data)).toContain('SECRET');

  await visit(page, '/evaluer/sponsor/');
  await item.getByRole('textbox').fill('');
  await page.reload();
  await ready(page);
  await expect(item.getByRole('textbox')).toHaveCount(0);
});
