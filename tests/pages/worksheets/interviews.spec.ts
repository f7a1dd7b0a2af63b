import { expect, test } from '../../support/built-site';
import {
  choose,
  expectPaper,
  loadExample,
  openWorksheet,
  pressButton,
  problems,
  reloaded,
  sheetNow,
  tick,
  typeDay,
  typeIn,
} from './desk';

test('an interview is written down from nothing by keyboard alone, kept, and printed empty and filled @all', async ({
  page,
}) => {
  await openWorksheet(page, 'interviews');
  await expect(page.locator('.sheet-empty')).toContainText(
    'Une fiche par entretien, trois questions, pas de nom.',
  );
  await expect(page.locator('.interview-questions > li').locator('visible=true')).toHaveCount(3);
  // On paper an empty sheet is a form to take along.
  const { text } = await expectPaper(page, [
    'Fonction',
    'Équipe',
    'Quand votre travail se passe bien',
    'Et si rien ne changeait pour vous',
  ]);
  expect(text).not.toContain('Une fiche par entretien');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blank-interview hr').locator('visible=true')).toHaveCount(21);
  await page.emulateMedia({ media: null });
  await pressButton(page, 'Ajouter un entretien');
  await page.keyboard.type('Assistante d’accueil');
  await typeIn(page, page.getByLabel('Équipe', { exact: true }), 'Accueil');
  await typeDay(page, page.getByLabel('Date', { exact: true }), '2027-01-14');
  await pressButton(page, 'Ajouter une phrase');
  await page.keyboard.type('Un bouton pour voir ce qu’on lui a dit.');
  const own = page.getByRole('textbox', { name: 'Ses mots' });
  await expect(own).toHaveAccessibleDescription(/C’est une solution\. Quel problème règle-t-elle/);
  await typeIn(page, page.getByLabel('Reformulation'), 'Voir ce qui a été dit avant.');
  await choose(page, page.getByLabel('De quoi s’agit-il ?'), 'Données');
  await typeIn(page, page.getByLabel('Afin de…'), 'ne pas faire répéter');
  await expect(own).not.toHaveAccessibleDescription(/C’est une solution/);
  await expect(problems(page)).toContainText('Pas encore relu avec la personne.');
  await tick(page, page.getByLabel('Relu avec la personne'));
  await expect(problems(page)).not.toContainText('Pas encore relu');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await expect(page.locator('[data-purpose]')).toContainText('ne pas faire répéter');
  await expect(page.locator('[data-kind=data] [data-statement]')).toHaveText('Voir ce qui a été dit avant.');
  // A question of one’s own about needs is turned towards the three.
  await page.getByText('Vos propres questions').click();
  await page.getByRole('button', { name: 'Ajouter une question' }).click();
  await page.getByLabel('Question 1', { exact: true }).fill('De quoi avez-vous besoin ?');
  await expect(page.locator('.own-questions')).toContainText(
    'Cette question fait défiler la journée d’hier.',
  );
  await page.getByLabel('Question 1', { exact: true }).fill('Que faites-vous le lundi ?');
  await expect(page.locator('.own-questions')).not.toContainText('fait défiler');
  await reloaded(page);
  await expect(page.getByLabel('Question 1', { exact: true })).toHaveValue('Que faites-vous le lundi ?');
  expect(await sheetNow(page, 'interviews')).toMatchObject({
    interviews: [{ date: '2027-01-14', statements: [{ kind: 'data', wasReadBack: true }] }],
  });
  await loadExample(page);
  await expectPaper(page, ['La synthèse', 'Décider qui tranche quand une session est pleine.']);
});
