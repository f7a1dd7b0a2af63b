import { expect, test } from '../../support/built-site';
import {
  choose,
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

test('a plan by groups is made from nothing by keyboard alone, kept and printed @all', async ({ page }) => {
  await openWorksheet(page, 'stages');
  await expect(page.locator('.sheet-empty')).toContainText('Listez trois à six groupes concernés.');
  await pressButton(page, 'Ajouter un groupe');
  await page.keyboard.type('Accueil');
  await typeIn(page, page.getByLabel('Nombre de personnes'), '8');
  for (const [i, nth] of [3, 2, 4, 1].entries())
    await chooseRadio(page, page.getByRole('group', { name: new RegExp(`^${i + 1}\\. `) }), nth);
  await expect(page.locator('[data-group]')).toHaveAttribute('data-blocking', '2');
  await expect(problems(page)).toContainText('un palier est mieux noté qu’un autre qui le précède');
  await pressButton(page, 'Ajouter une action');
  await page.keyboard.type('Écouter les craintes');
  await choose(page, page.getByLabel('Sorte'), 'Formation');
  await choose(page, page.getByLabel('Pour', { exact: true }), 'Accueil');
  await expect(problems(page)).toContainText('Former trop tôt');
  await choose(page, page.getByLabel('Sorte'), 'Ateliers');
  await expect(problems(page)).not.toContainText('Former trop tôt');
  await choose(page, page.getByLabel('Phase'), 'Conception');
  await choose(page, page.getByLabel('Portée par'), 'Sponsor');
  await tick(page, page.getByLabel('C’est fait'));
  await expect(page.locator('.stage-plan [data-done]')).toContainText('Écouter les craintes');
  await expect(page.locator('.stage-plan dt')).toHaveText('Conception');
  // A group takes its actions along, and comes back with them.
  await page.getByRole('button', { name: 'Retirer : Accueil' }).click();
  await expect(page.getByLabel('Sorte')).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByLabel('Pour', { exact: true }).locator('option:checked')).toHaveText('Accueil');
  await reloaded(page);
  await expect(page.getByLabel('Nombre de personnes')).toHaveValue('8');
  expect(await sheetNow(page, 'stages')).toMatchObject({
    groups: [{ label: 'Accueil', headcount: 8, levels: [2, 1, 3, 0] }],
    actions: [{ kind: 'workshops', phase: 'design', carrier: 'sponsor', isDone: true }],
  });
  await loadExample(page);
  await expectPaper(page, [
    'Où en est chaque groupe',
    'Retenu ici',
    'Le plan par phase',
    'Formation à la saisie',
  ]);
});
