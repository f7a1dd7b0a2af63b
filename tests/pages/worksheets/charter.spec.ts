import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { downloaded, expect, store, test, twins } from '../support';
import {
  choose,
  dossierWith,
  keptSheet,
  loadExample,
  openTool,
  pick,
  pressButton,
  printed,
  problems,
  reloaded,
  sheetIn,
  storeDossier,
  tabTo,
  tick,
  typeDay,
  typeIn,
  WINDOWS,
} from './desk';

const composed = (page: Page, id: string) => page.locator(`[data-composed="${id}"]`);
const box = (page: Page, id: string) => page.locator(`[data-clause="${id}"] input[type=checkbox]`);
const line = (fear: string, clauses: readonly string[], status = 'heard') => ({
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
  status,
  wasAcknowledged: false,
  clauses,
});
const fearsWith = (lines: readonly object[]) => ({ lines, silos: 0, sideFiles: 0, isLarge: false });

for (const { on, ...viewport } of twins(WINDOWS))
  test(`a charter is made from the usual clauses by keyboard alone${on}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'charter');
    await expect(page.locator('[data-composed]')).toHaveCount(22);
    await typeIn(page, page.getByLabel('Nom de l’organisation'), 'Fédération');
    await choose(page, page.getByLabel('Vos publics'), 'Usagers');
    await tick(page, box(page, 'H1'));
    await expect(page.locator('[data-composed]')).toHaveCount(23);
    await expect(page.locator('.charter-sheet h2')).toHaveText('Charte d’usage du CRM, Fédération');
    await expect(composed(page, 'S1')).toContainText('pour mieux servir nos usagers');
    await pressButton(page, 'Modifier la clause 1.1');
    await expect(composed(page, 'S1').locator('textarea')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Nous partageons.');
    await tabTo(page, composed(page, 'S1').getByRole('button', { name: 'Terminer' }));
    await page.keyboard.press('Enter');
    await expect(composed(page, 'S1').locator('p').first()).toHaveText('Nous partageons.');
    await pressButton(page, 'Ajouter une séance');
    await typeDay(page, page.locator('[data-row]').getByLabel('Date', { exact: true }), '2027-01-12');
    await typeIn(page, page.getByLabel('Groupes présents'), 'Accueil');
    await expect(problems(page)).not.toContainText('Une charte écrite seule');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  });

test(
  'clauses are numbered anew by theme, and a charter changed nowhere is an empty sheet',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'charter');
    await expect(problems(page)).toHaveAttribute('data-status', 'empty');
    await expect(composed(page, 'P2').locator('.charter-number')).toHaveText('2.2');
    await box(page, 'P1').uncheck();
    await expect(composed(page, 'P2').locator('.charter-number')).toHaveText('2.1');
    await box(page, 'S1').uncheck();
    await expect(composed(page, 'P2').locator('.charter-number')).toHaveText('1.1');
  },
);

test('a core clause that is left out asks why, and takes a reason', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'charter');
  await box(page, 'U1').uncheck();
  await expect(problems(page)).toHaveAttribute('data-status', 'errors');
  const reason = page.getByLabel('Pourquoi laisser cette clause de côté ?');
  await reason.fill('Elle est dans un autre texte.');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  for (const id of ['S1', 'A1', 'G1']) {
    await box(page, id).uncheck();
    await page.getByLabel('Pourquoi laisser cette clause de côté ?').first().fill('Autre texte.');
  }
  // All four of them cannot go, whatever the reasons.
  await expect(problems(page)).toHaveAttribute('data-status', 'errors');
  await expect(problems(page).locator('[data-severity=error]')).toHaveCount(4);
});

test(
  'what a charter should not be is said: too long, with sanctions, with a term left open',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'charter');
    await expect(box(page, 'D6')).toBeChecked();
    await box(page, 'S2').check();
    await expect(problems(page)).toContainText('Fixez la durée de conservation');
    await expect(problems(page)).toContainText('Une charte écrite par une seule personne n’engage qu’elle.');
    for (const id of ['S3', 'Q2', 'Q4']) await box(page, id).check();
    await expect(problems(page)).toContainText('Vous avez coché 26 clauses.');
    await box(page, 'Q4').uncheck();
    await expect(problems(page)).not.toContainText('Vous avez coché');
    await composed(page, 'D6').getByRole('button').click();
    await composed(page, 'D6').locator('textarea').fill('Conservation : 3 ans, sous peine de sanction.');
    await expect(problems(page)).not.toContainText('Fixez la durée');
    await expect(problems(page)).toContainText('procédure du règlement intérieur');
    await expect(problems(page).locator('[data-severity=note]')).toHaveCount(1);
  },
);

test(
  'a reworded clause stays over a reload, and its proposed words come back on demand',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'charter');
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
  },
);

test(
  'it stands in the other language and in both side by side, each edited on its own',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'charter');
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
  },
);

test(
  'clauses kept in the fears of the same dossier are proposed and accepted one by one',
  { tag: '@all' },
  async ({ page, context }) => {
    await storeDossier(
      context,
      dossierWith({ fears: fearsWith([line('drowned', ['Q6', 'G2']), line('habits', ['S1'])]) }),
    );
    await store(context, keptSheet('fears', fearsWith([line('mould', ['G3'])])));
    await openTool(page, 'charter', 'fr', '#d-d1');
    await expect(page.locator('[data-accept]')).toHaveCount(2);
    await tabTo(page, page.locator('[data-accept=Q6]'));
    await page.keyboard.press('Enter');
    await expect(box(page, 'Q6')).toBeChecked();
    await expect(composed(page, 'Q6')).toBeVisible();
    await expect(page.locator('[data-accept]')).toHaveCount(1);
    await page.locator('[data-accept=G2]').click();
    await expect(page.locator('.charter-proposals')).toHaveCount(0);
    expect((await sheetIn(page, 'charter')).ticked).toEqual(expect.arrayContaining(['Q6', 'G2']));
    // The one kept alone listens to the register kept alone.
    await page.getByLabel('Où ranger cette fiche').selectOption('');
    await expect(page.locator('[data-accept]')).toHaveAttribute('data-accept', 'G3');
  },
);

test(
  'an open fear of being watched calls for a clause on activity data',
  { tag: '@all' },
  async ({ page, context }) => {
    await store(context, keptSheet('fears', fearsWith([line('legitimacy-watched', [])])));
    await openTool(page, 'charter');
    for (const id of ['U1', 'U3']) await box(page, id).uncheck();
    await expect(problems(page)).toContainText(
      'Une crainte de surveillance ou de remplacement reste ouverte',
    );
    await box(page, 'U4').check();
    await expect(problems(page)).not.toContainText('reste ouverte');
  },
);

test(
  'points to check follow the clauses and whether staff have representatives',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'charter');
    await box(page, 'D6').uncheck();
    await expect(page.locator('[data-check=retention]')).toHaveCount(0);
    await expect(page.locator('[data-check=staff]')).toHaveCount(1);
    await page.getByLabel('Le personnel a-t-il des représentants ?').selectOption('no');
    await expect(page.locator('[data-check=staff]')).toHaveCount(0);
  },
);

test('on paper it is the charter, how it was written, what to check, and a page to sign', async ({
  page,
}) => {
  await openTool(page, 'charter');
  await loadExample(page);
  const { text, pages } = await printed(page);
  expect(text).toContain('Charte d’usage du CRM, Fédération des ateliers du Léman');
  expect(text).toContain('1.1 Nous partageons nos données pour mieux servir nos adhérents');
  expect(text).toContain('Comment cette charte a été écrite');
  expect(text).toContain('12 janvier 2027');
  const last = pages.at(-1)!;
  expect(last).toContain('Signatures');
  expect(last).toContain('Fonction');
  expect(last).not.toContain('1.1');
  expect(text).not.toContain('Modifier la clause');
});

test('it goes out as Markdown, as plain text and as a table', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'charter');
  await loadExample(page);
  const markdown = await downloaded(page, 'Texte (Markdown)');
  const plain = await downloaded(page, 'Texte simple');
  expect(markdown).toContain('# Charte d’usage du CRM, Fédération des ateliers du Léman');
  expect(plain).not.toMatch(/^#/m);
  expect(plain).toContain('1. Sens');
  const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(23);
  expect(rows[1]![0]).toBe('1.1');
});

test(
  'the English example is an English charter that keeps its reworded clause',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'charter', 'en');
    await loadExample(page);
    await expect(composed(page, 'S1')).toContainText('We share our data to serve our members');
    await expect(composed(page, 'D6')).toContainText('3 years');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  },
);
