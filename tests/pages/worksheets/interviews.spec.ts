import type { Page } from '@playwright/test';
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

const add = (page: Page, what: string) => page.getByRole('button', { name: what }).click();
async function addInterview(page: Page, role: string, team: string) {
  await add(page, 'Ajouter un entretien');
  await page.getByLabel('Fonction', { exact: true }).last().fill(role);
  await page.getByLabel('Équipe', { exact: true }).last().fill(team);
}

for (const { on, ...viewport } of WINDOWS)
  test(`an interview is written down from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'interviews');
    await expect(page.locator('.sheet-empty')).toContainText(
      'Une fiche par entretien, trois questions, pas de nom.',
    );
    await expect(page.locator('.interview-questions > li').locator('visible=true')).toHaveCount(3);
    await pressButton(page, 'Ajouter un entretien');
    await page.keyboard.type('Assistante d’accueil');
    await typeIn(page, page.getByLabel('Équipe', { exact: true }), 'Accueil');
    await typeDay(page, page.getByLabel('Date', { exact: true }), '2027-01-14');
    await pressButton(page, 'Ajouter une phrase');
    await page.keyboard.type('Je ne sais pas ce qu’on lui a dit.');
    await typeIn(page, page.getByLabel('Reformulation'), 'Voir ce qui a été dit avant.');
    await choose(page, page.getByLabel('De quoi s’agit-il ?'), 'Données');
    await typeIn(page, page.getByLabel('Afin de…'), 'ne pas faire répéter');
    await expect(problems(page)).toContainText('Pas encore relu avec la personne.');
    await tick(page, page.getByLabel('Relu avec la personne'));
    await expect(problems(page)).not.toContainText('Pas encore relu');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await expect(page.locator('[data-purpose]')).toContainText('ne pas faire répéter');
    await expect(page.locator('[data-kind=data] [data-statement]')).toHaveText(
      'Voir ce qui a été dit avant.',
    );
    expect(await sheetNow(page, 'interviews')).toMatchObject({
      interviews: [{ date: '2027-01-14', statements: [{ kind: 'data', wasReadBack: true }] }],
    });
  });

test(
  'a sentence that begins with a solution asks what problem it solves',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'interviews');
    await addInterview(page, 'Assistante', 'Accueil');
    await add(page, 'Ajouter une phrase');
    const own = page.getByRole('textbox', { name: 'Ses mots' });
    for (const text of [
      'Un bouton pour envoyer',
      'Tableau de bord des ventes',
      'un export',
      'L’alerte du matin',
    ]) {
      await own.fill(text);
      await expect(own).toHaveAccessibleDescription(/C’est une solution\. Quel problème règle-t-elle/);
    }
    await page.getByLabel('Afin de…').fill('répondre le jour même');
    await expect(own).not.toHaveAccessibleDescription(/C’est une solution/);
    await page.getByLabel('Afin de…').fill('');
    await own.fill('Je cherche un bouton');
    await expect(own).not.toHaveAccessibleDescription(/C’est une solution/);
  },
);

test('a question of one’s own about needs is turned towards the three', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'interviews');
  await addInterview(page, 'Assistante', 'Accueil');
  await page.getByText('Vos propres questions').click();
  await add(page, 'Ajouter une question');
  await page.getByLabel('Question 1', { exact: true }).fill('De quoi avez-vous besoin ?');
  await expect(page.locator('.own-questions')).toContainText(
    'Cette question fait défiler la journée d’hier.',
  );
  await page.getByLabel('Question 1', { exact: true }).fill('Que faites-vous le lundi ?');
  await expect(page.locator('.own-questions')).not.toContainText('fait défiler');
  await reloaded(page);
  await expect(page.getByLabel('Question 1', { exact: true })).toHaveValue('Que faites-vous le lundi ?');
});

test(
  'who was listened to is looked at: only managers, one voice a team, and nothing asked for',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'interviews');
    await addInterview(page, 'Responsable', 'Formation');
    await expect(problems(page)).toContainText('Un entretien sans demande est un entretien valable.');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await page.getByLabel('La personne encadre une équipe').check();
    await expect(problems(page)).toContainText('Seul l’encadrement a été entendu.');
    await expect(problems(page)).toContainText('une voix n’est pas une équipe');
    await addInterview(page, 'Assistante', 'formation ');
    await expect(problems(page)).not.toContainText('Seul l’encadrement');
    await expect(problems(page)).not.toContainText('une voix n’est pas une équipe');
    await expect(problems(page)).toContainText('réunissez les personnes entendues');
  },
);

test(
  'what is said serves a purpose, and what asks for no tool stands apart',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'interviews');
    await loadExample(page);
    await expect(page.locator('[data-purpose="2"]')).toContainText('ne pas faire répéter l’adhérent');
    await expect(page.locator('.purpose-open')).toContainText('Un bouton pour envoyer le dossier');
    await expect(page.locator('[data-kind=tool] [data-statement]')).toHaveCount(1);
    const after = (title: string) => page.locator(`h3:text-is("${title}") + ul`);
    await expect(after('À régler sans outil').locator('li')).toHaveCount(3);
    await expect(after('À relire avec la personne').locator('li')).toHaveCount(1);
  },
);

test('its table opens in a spreadsheet, one sentence a row', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'interviews');
  await loadExample(page);
  const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(5);
  expect(rows[2]).toEqual(expect.arrayContaining(['Secrétariat d’accueil', 'Outil', 'Non']));
});

test('on paper an empty sheet is a form to take along, and a filled one its synthesis', async ({ page }) => {
  await openTool(page, 'interviews');
  const blank = await printed(page);
  for (const part of [
    'Fonction',
    'Équipe',
    'Quand votre travail se passe bien',
    'Et si rien ne changeait pour vous',
  ])
    expect(blank.text).toContain(part);
  expect(blank.text).not.toContain('Ajouter un entretien');
  expect(blank.text).not.toContain('Une fiche par entretien');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blank-interview hr').locator('visible=true')).toHaveCount(21);
  await page.emulateMedia({ media: null });
  await loadExample(page);
  const { text } = await printed(page);
  expect(text).toContain('La synthèse');
  expect(text).toContain('Décider qui tranche quand une session est pleine.');
});

test('the English example asks what the button is for', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'interviews', 'en');
  await loadExample(page);
  await expect(problems(page).locator('[data-severity=warning]').first()).toContainText(/solution/);
  await expect(page.locator('[data-purpose="2"]')).toHaveCount(1);
});
