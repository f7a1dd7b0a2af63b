import type { Page } from '@playwright/test';
import { downloaded, expect, store, test } from '../../support/built-site';
import {
  choose,
  clear,
  dossierWith,
  expectPaper,
  keptSheet,
  loadExample,
  openWorksheet,
  pick,
  pressButton,
  problems,
  reloaded,
  sheetIn,
  storeDossier,
  tabTo,
  tick,
  typeDay,
  typeIn,
} from './desk';

const composed = (page: Page, id: string) => page.locator(`[data-composed="${id}"]`);
const box = (page: Page, id: string) => page.locator(`[data-clause="${id}"] input[type=checkbox]`);
const line = (fear: string, clauses: readonly string[]) => ({
  id: fear,
  fear,
  text: '',
  group: 'Accueil',
  isField: true,
  heard: '',
  frequency: 1,
  intensity: 1,
  treatments: [],
  role: '',
  review: '',
  status: 'heard',
  wasAcknowledged: false,
  clauses,
});
const fearsWith = (...lines: readonly object[]) => ({ lines, silos: 0, sideFiles: 0, isLarge: false });

test('a charter is made from the usual clauses by keyboard alone, kept, printed and taken as a text @all', async ({
  page,
}) => {
  await openWorksheet(page, 'charter');
  // A charter changed nowhere is an empty sheet.
  await expect(problems(page)).toHaveAttribute('data-status', 'empty');
  await expect(page.locator('[data-composed]')).toHaveCount(22);
  await typeIn(page, page.getByLabel('Nom de l’organisation'), 'Fédération');
  await choose(page, page.getByLabel('Vos publics'), 'Usagers');
  await tick(page, box(page, 'H1'));
  await expect(page.locator('[data-composed]')).toHaveCount(23);
  await expect(page.locator('.charter-sheet h2')).toHaveText('Charte d’usage du CRM, Fédération');
  await expect(composed(page, 'S1')).toContainText('pour mieux servir nos usagers');
  await expect(problems(page)).toContainText('Fixez la durée de conservation');
  await pressButton(page, 'Modifier la clause 1.1');
  await expect(composed(page, 'S1').locator('textarea')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nous partageons sous peine de sanction.');
  await expect(problems(page)).toContainText('procédure du règlement intérieur');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nous partageons.');
  await tabTo(page, composed(page, 'S1').getByRole('button', { name: 'Terminer' }));
  await page.keyboard.press('Enter');
  await expect(composed(page, 'S1').locator('p').first()).toHaveText('Nous partageons.');
  await expect(problems(page)).toContainText('Une charte écrite par une seule personne n’engage qu’elle.');
  await pressButton(page, 'Ajouter une séance');
  await typeDay(page, page.locator('[data-row]').getByLabel('Date', { exact: true }), '2027-01-12');
  await typeIn(page, page.getByLabel('Groupes présents'), 'Accueil');
  await expect(problems(page)).not.toContainText('Une charte écrite');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await reloaded(page);
  await expect(composed(page, 'S1').locator('p').first()).toHaveText('Nous partageons.');
  await loadExample(page);
  const { text, pages } = await expectPaper(page, [
    'Charte d’usage du CRM, Fédération des ateliers du Léman',
    '1.1 Nous partageons nos données pour mieux servir nos adhérents',
    'Comment cette charte a été écrite',
    '12 janvier 2027',
  ]);
  // A page to sign is the last.
  expect(pages.at(-1)).toContain('Signatures');
  expect(pages.at(-1)).not.toContain('1.1');
  expect(text).toContain('Fonction');
  const plain = await downloaded(page, 'Texte simple');
  expect(plain).not.toMatch(/^#/m);
  expect(plain).toContain('1. Sens');
});

test('its clauses are left out with a reason, numbered anew, reworded in each language, and taken back @all', async ({
  page,
}) => {
  await openWorksheet(page, 'charter');
  await box(page, 'P1').uncheck();
  await expect(composed(page, 'P2').locator('.charter-number')).toHaveText('2.1');
  await box(page, 'U1').uncheck();
  await expect(problems(page)).toHaveAttribute('data-status', 'errors');
  await page.getByLabel('Pourquoi laisser cette clause de côté ?').fill('Elle est dans un autre texte.');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await page.getByLabel('Le personnel a-t-il des représentants ?').selectOption('no');
  await expect(page.locator('[data-check=staff]')).toHaveCount(0);
  const proposed = await composed(page, 'S1').locator('p').first().textContent();
  await composed(page, 'S1')
    .getByRole('button', { name: /^Modifier/ })
    .click();
  await composed(page, 'S1').locator('textarea').fill('Nos mots à nous.');
  await reloaded(page);
  await expect(composed(page, 'S1')).toContainText('Nos mots à nous.');
  await expect(composed(page, 'S1')).toContainText('modifiée');
  await composed(page, 'S1').getByRole('button', { name: 'Reprendre le texte proposé' }).click();
  await expect(composed(page, 'S1').locator('p').first()).toHaveText(proposed!);
  await expect(composed(page, 'S1')).not.toContainText('modifiée');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(composed(page, 'S1')).toContainText('Nos mots à nous.');
  // Side by side, each language is edited on its own.
  await clear(page);
  await pick(page.locator('.charter-sheet'), 'Côte à côte');
  await expect(page.locator('.charter-paper')).toHaveAttribute('data-columns', '2');
  await expect(composed(page, 'S1').locator('[lang=en]')).toContainText(
    'We share our data to serve our members',
  );
  await composed(page, 'S1')
    .getByRole('button', { name: /^Modifier/ })
    .click();
  await composed(page, 'S1').locator('textarea[lang=en]').fill('We share.');
  await composed(page, 'S1').getByRole('button', { name: 'Terminer' }).click();
  await expect(composed(page, 'S1').locator('p[lang=en]')).toHaveText('We share.');
  await expect(composed(page, 'S1').locator('p[lang=fr]')).toContainText('Nous partageons nos données');
  await reloaded(page);
  await expect(page.locator('.charter-paper')).toHaveAttribute('data-columns', '2');
  await pick(page.locator('.charter-sheet'), 'English');
  await expect(page.locator('.charter-sheet h2')).toHaveAttribute('lang', 'en');
});

test('clauses kept in the fears of the same place are proposed and accepted one by one, and an open fear asks for one @all', async ({
  page,
  context,
}) => {
  await storeDossier(
    context,
    dossierWith({ fears: fearsWith(line('drowned', ['Q6', 'G2']), line('habits', ['S1'])) }),
  );
  await store(context, keptSheet('fears', fearsWith(line('legitimacy-watched', ['G3']))));
  await openWorksheet(page, 'charter', 'fr', '#d-d1');
  await expect(page.locator('[data-accept]')).toHaveCount(2);
  await tabTo(page, page.locator('[data-accept=Q6]'));
  await page.keyboard.press('Enter');
  await expect(box(page, 'Q6')).toBeChecked();
  await expect(composed(page, 'Q6')).toBeVisible();
  await expect(page.locator('[data-accept]')).toHaveCount(1);
  await page.locator('[data-accept=G2]').click();
  await expect(page.locator('.charter-proposals')).toHaveCount(0);
  expect((await sheetIn(page, 'charter')).ticked).toEqual(expect.arrayContaining(['Q6', 'G2']));
  await expect(problems(page)).not.toContainText('reste ouverte');
  // The one kept alone listens to the register kept alone.
  await page.getByLabel('Où ranger cette fiche').selectOption('');
  await expect(page.locator('[data-accept]')).toHaveAttribute('data-accept', 'G3');
  for (const id of ['U1', 'U3']) await box(page, id).uncheck();
  await expect(problems(page)).toContainText('Une crainte de surveillance ou de remplacement reste ouverte');
  await box(page, 'U4').check();
  await expect(problems(page)).not.toContainText('reste ouverte');
});
