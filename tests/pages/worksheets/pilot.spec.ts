import { expect, test } from '../../support/built-site';
import {
  chooseRadio,
  expectPaper,
  loadExample,
  openWorksheet,
  pressButton,
  problems,
  reloaded,
  sheetNow,
  tick,
  typeIn,
} from './desk';

test('a pilot is chosen from nothing by keyboard alone, kept and printed @all', async ({ page }) => {
  const candidate = page.locator('[data-candidate]');
  await openWorksheet(page, 'pilot');
  await expect(page.locator('.sheet-empty')).toContainText('Listez d’abord les processus à généraliser');
  for (const name of ['Accueillir', 'Inscrire', 'Relancer']) {
    await pressButton(page, 'Ajouter un processus');
    await page.keyboard.type(name);
  }
  await typeIn(page, page.getByLabel('Personnes qui utiliseront l’outil, en tout'), '80');
  await pressButton(page, 'Ajouter une équipe');
  await page.keyboard.type('Agence');
  await typeIn(page, page.getByLabel('Nombre de personnes'), '9');
  for (const name of ['Accueillir', 'Inscrire']) await tick(page, page.getByRole('checkbox', { name }));
  await chooseRadio(page, page.getByRole('group', { name: 'Autonomie' }), 2);
  await expect(problems(page)).toContainText('personne n’est volontaire');
  await tick(page, page.getByLabel('Une personne est volontaire pour mener l’équipe'));
  await expect(problems(page)).not.toContainText('personne n’est volontaire');
  await expect(candidate).toHaveAttribute('data-eligible', 'true');
  await expect(candidate).toContainText('À retenir d’abord');
  await expect(candidate).toContainText('2 processus sur 3 (67 %)');
  await expect(problems(page)).toContainText('Non essayés par ce pilote : Relancer.');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  // A process that is taken out leaves the teams that covered it.
  await page.getByRole('button', { name: 'Retirer : Inscrire' }).click();
  await expect(candidate).toContainText('1 processus sur 2 (50 %)');
  await expect(candidate).toHaveAttribute('data-eligible', 'false');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await reloaded(page);
  await expect(candidate).toContainText('2 processus sur 3 (67 %)');
  expect(await sheetNow(page, 'pilot')).toMatchObject({
    users: 80,
    candidates: [{ independence: 2, headcount: 9, hasVolunteerLead: true }],
  });
  await loadExample(page);
  await expectPaper(page, [
    'Pilotes possibles',
    'Le classement',
    'Fiche de choix',
    'Équipe retenue, date et raison',
  ]);
});
