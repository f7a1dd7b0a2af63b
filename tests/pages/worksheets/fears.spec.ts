import type { Page } from '@playwright/test';
import { expect, test } from '../../support/built-site';
import {
  choose,
  chooseRadio,
  dossierWith,
  expectPaper,
  loadExample,
  openWorksheet,
  pressButton,
  problems,
  reloaded,
  sheetNow,
  storeDossier,
  tabTo,
  tick,
  typeDay,
  typeIn,
} from './desk';

const row = (page: Page) => page.locator('.row-list > ol > li').first();

test('a register is made from nothing by keyboard alone, kept and printed @all', async ({ page }) => {
  await openWorksheet(page, 'fears');
  await expect(page.locator('.sheet-empty')).toContainText('Aucune crainte notée. Cela ne veut pas dire');
  await pressButton(page, 'On va me prendre mes contacts');
  await typeIn(page, row(page).getByLabel('Groupe concerné'), 'Chargés de clientèle');
  await typeIn(page, row(page).getByLabel('Ce que vous avez entendu'), 'À quoi est-ce que je sers ?');
  await chooseRadio(page, row(page).getByRole('group', { name: 'Combien de voix' }), 2);
  await chooseRadio(page, row(page).getByRole('group', { name: 'Intensité' }), 1);
  await expect(problems(page)).toContainText('Cette crainte presse');
  await tick(page, row(page).getByLabel(/Une charte écrite ensemble/));
  await typeIn(page, row(page).getByLabel('Fonction qui s’en charge'), 'Direction commerciale');
  await typeDay(page, row(page).getByLabel('À revoir le'), '2027-02-15');
  await choose(page, row(page).getByLabel('Où elle en est'), 'Reconnue');
  // Of three clauses that are proposed one is accepted.
  await expect(row(page).locator('.proposals button')).toHaveCount(3);
  await pressButton(page, /^Retenir : Les contacts professionnels/);
  await expect(row(page).locator('.proposals button')).toHaveCount(2);
  await expect(row(page).locator('[data-clause]')).toHaveAttribute('data-clause', 'P1');
  await expect(row(page).getByRole('link', { name: 'Ouvrir la charte' })).toHaveAttribute(
    'href',
    '/outils/charte-crm/',
  );
  await expect(problems(page)).not.toContainText('Cette crainte presse');
  await expect(page.locator('[data-priority]')).toHaveAttribute('data-priority', '6');
  await expect(page.locator('.fears-outcome')).toContainText('15 février 2027');
  await expect(page.locator('[data-acknowledged]')).toHaveAttribute('data-acknowledged', '100');
  await expect(page.locator('[data-with-clause]')).toHaveAttribute('data-with-clause', '100');
  await expect(row(page)).toContainText('Un référent de la charte');
  await tick(page, page.getByLabel('L’organisation est assez grande pour un comité de la charte'));
  await expect(row(page)).toContainText('Un comité de la charte');
  await reloaded(page);
  await expect(row(page).getByLabel('Groupe concerné')).toHaveValue('Chargés de clientèle');
  expect(await sheetNow(page, 'fears')).toMatchObject({
    lines: [{ fear: 'ownership', frequency: 3, intensity: 2, treatments: ['R5'], clauses: ['P1'] }],
    isLarge: true,
  });
  await loadExample(page);
  await expectPaper(page, ['Les craintes par priorité', 'Équipe commerciale', 'À traiter d’abord']);
});

test('a fear moves as far as it was acknowledged, and files kept aside lead to their inventory in the same dossier @all', async ({
  page,
  context,
}) => {
  await storeDossier(context, dossierWith({}));
  await openWorksheet(page, 'fears', 'fr', '#d-d1');
  await page.locator('.fear-presets').getByRole('button', { name: 'Mes repères vont disparaître' }).click();
  const status = row(page).getByLabel('Où elle en est');
  await status.selectOption('eased');
  await expect(status).toHaveAccessibleDescription(/Reconnaissez d’abord cette crainte/);
  await status.selectOption('acknowledged');
  await status.selectOption('eased');
  await expect(status).not.toHaveAccessibleDescription(/Reconnaissez/);
  await status.selectOption('resurfaced');
  await expect(row(page).getByRole('group', { name: 'Intensité' }).locator('input[value="2"]')).toBeChecked();
  await expect(row(page).getByLabel('À revoir le')).not.toHaveValue('');
  await expect(status).toHaveAccessibleDescription(/son intensité monte d’un degré/);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(status).toHaveValue('eased');
  const heard = row(page).getByLabel('Ce que vous avez entendu');
  await heard.fill('C’est juste de la résistance');
  await expect(heard).toHaveAccessibleDescription(/sembler minimiser/);
  const link = page.getByRole('link', { name: 'Ouvrir l’inventaire des fichiers à part' });
  await expect(link).toHaveCount(0);
  await page.getByLabel('Des fichiers tenus à part réapparaissent').fill('2');
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page.locator('.worksheet')).toHaveAttribute('data-worksheet', 'side-files');
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
});
