import { expect, test } from '../../support/built-site';
import {
  chooseRadio,
  expectPaper,
  loadExample,
  openWorksheet,
  problems,
  reloaded,
  sheetNow,
  typeIn,
} from './desk';

test('a budget is made from nothing by keyboard alone, kept and printed @all', async ({ page }) => {
  const outcome = page.locator('.budget-outcome');
  const licences = page.getByLabel('Licences de la première année');
  const factor = (name: string) => page.getByRole('group', { name, exact: true });
  await openWorksheet(page, 'budget');
  await expect(page.locator('.sheet-empty')).toContainText('Indiquez le coût total estimé');
  await expect(outcome).toHaveCount(0);
  await typeIn(page, licences, '80 000');
  await expect(outcome).toHaveAttribute('data-amount', '8000');
  await typeIn(page, page.getByLabel('Jours de travail de vos équipes'), '10');
  await typeIn(page, page.getByLabel('Coût d’un jour de travail'), '400');
  await expect(page.locator('[data-total]')).toHaveAttribute('data-total', '84000');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await chooseRadio(page, factor('Ce que ce coût comprend'), 1);
  await chooseRadio(page, factor('Personnes qui utiliseront l’outil'), 2);
  await chooseRadio(page, factor('Sites'), 2);
  await expect(outcome).toHaveAttribute('data-final', '89600');
  await expect(outcome.locator('[data-factor]')).toHaveCount(2);
  await typeIn(page, page.getByLabel('Budget d’accompagnement déjà prévu'), '16k');
  await expect(outcome).toContainText('Vous prévoyez 20 % du coût.');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  // A split that is not whole is an error, and the proposed one is one press away.
  await page.getByLabel('Formation', { exact: true }).fill('60');
  await expect(problems(page)).toContainText('La répartition fait 135 %');
  await expect(problems(page)).toHaveAttribute('data-status', 'errors');
  await page.getByRole('button', { name: 'Reprendre la répartition proposée' }).click();
  await expect(page.getByLabel('Formation', { exact: true })).toHaveValue('25');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await reloaded(page);
  await expect(licences).toHaveValue(/^80\s000$/);
  expect(await sheetNow(page, 'budget')).toMatchObject({
    costs: { licences: 80_000 },
    planned: 16_000,
    mode: 'on-top',
    points: { users: 2, sites: 2, processes: 0 },
  });
  await loadExample(page);
  await expectPaper(page, [
    '9 600 €',
    '89 600 €',
    'Fourchette de 10 à 15 %',
    'Ateliers',
    'Ce n’est pas une norme',
  ]);
});
