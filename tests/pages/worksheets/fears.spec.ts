import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { downloaded, expect, test } from '../support';
import {
  choose,
  chooseRadio,
  dossierWith,
  loadExample,
  openTool,
  pick,
  pressButton,
  printed,
  problems,
  sheetNow,
  storeDossier,
  tabTo,
  tick,
  typeDay,
  typeIn,
  WINDOWS,
} from './desk';

const row = (page: Page, nth = 0) => page.locator('.row-list > ol > li').nth(nth);
const add = (page: Page, fear: string) =>
  page.locator('.fear-presets').getByRole('button', { name: fear }).click();
/** Sets how many voices and how intense, as words. */
async function weigh(page: Page, nth: number, frequency: string, intensity: string) {
  await pick(row(page, nth), frequency);
  await pick(row(page, nth), intensity);
}

for (const { on, ...viewport } of WINDOWS)
  test(`a register is made from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'fears');
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
    await pressButton(page, /^Retenir : Les contacts professionnels/);
    await expect(problems(page)).not.toContainText('Cette crainte presse');
    await expect(page.locator('[data-priority]')).toHaveAttribute('data-priority', '6');
    await expect(page.locator('.fears-outcome')).toContainText('15 février 2027');
    await expect(page.locator('[data-acknowledged]')).toHaveAttribute('data-acknowledged', '100');
    await expect(page.locator('[data-with-clause]')).toHaveAttribute('data-with-clause', '100');
    expect(await sheetNow(page, 'fears')).toMatchObject({
      lines: [{ fear: 'ownership', frequency: 3, intensity: 2, treatments: ['R5'], clauses: ['P1'] }],
    });
  });

test(
  'fears stand by priority, voices times intensity, the most pressing first',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'fears');
    await add(page, 'Mes repères vont disparaître');
    await add(page, 'On va me prendre mes contacts');
    await add(page, 'Quelqu’un va abîmer mes fiches');
    await weigh(page, 1, 'Presque toutes', 'Refus');
    await weigh(page, 2, 'Plusieurs', 'Inquiétude');
    const rows = page.locator('.fear-list tbody tr');
    expect(
      await rows.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['priority'])),
    ).toEqual(['9', '4', '1']);
    await expect(rows.nth(0)).toContainText('À traiter d’abord');
    await expect(rows.nth(1)).toContainText('À traiter');
    await expect(rows.nth(2)).toContainText('À suivre');
    await expect(page.locator('[data-covered]')).toHaveAttribute('data-covered', '3');
  },
);

test(
  'a fear is not eased before it was acknowledged, and counts one step more when it comes back',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'fears');
    await add(page, 'Mes repères vont disparaître');
    const status = row(page).getByLabel('Où elle en est');
    await status.selectOption('eased');
    await expect(status).toHaveAccessibleDescription(/Reconnaissez d’abord cette crainte/);
    await status.selectOption('acknowledged');
    await status.selectOption('eased');
    await expect(status).not.toHaveAccessibleDescription(/Reconnaissez/);
    await status.selectOption('resurfaced');
    await expect(
      row(page).getByRole('group', { name: 'Intensité' }).locator('input[value="2"]'),
    ).toBeChecked();
    await expect(row(page).getByLabel('À revoir le')).not.toHaveValue('');
    await expect(status).toHaveAccessibleDescription(/son intensité monte d’un degré/);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(status).toHaveValue('eased');
  },
);

test('what is missing from the register is asked for', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'fears');
  const usual = [
    'Mes repères vont disparaître',
    'Ce qui m’est propre va se perdre dans un outil trop lourd',
    'On va m’imposer un cadre qui me gêne plus qu’il ne m’aide',
    'On va me prendre mes contacts',
    'Quelqu’un va abîmer mes fiches',
  ];
  for (const fear of usual.slice(0, 4)) await add(page, fear);
  await expect(problems(page)).not.toContainText('en tête-à-tête');
  await add(page, usual[4]!);
  await expect(problems(page)).toContainText('posez la question en tête-à-tête');
  for (let i = 0; i < 5; i += 1) await row(page, i).getByLabel('Elle vient du terrain').uncheck();
  await expect(problems(page)).toContainText('Le registre ne contient aucune voix du terrain.');
  await add(page, 'Une machine va faire mon travail');
  await expect(problems(page)).not.toContainText('en tête-à-tête');
  await row(page).getByLabel('Ce que vous avez entendu').fill('C’est juste de la résistance');
  await expect(row(page).getByLabel('Ce que vous avez entendu')).toHaveAccessibleDescription(
    /sembler minimiser/,
  );
});

test(
  'clauses are accepted one by one, and a small organisation has a lead instead of a committee',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'fears');
    await add(page, 'On va se servir de mes données dans mon dos');
    await expect(row(page).locator('.proposals button')).toHaveCount(3);
    await expect(row(page).locator('[data-clause]')).toHaveCount(0);
    await row(page).locator('.proposals button').first().click();
    await expect(row(page).locator('.proposals button')).toHaveCount(2);
    await expect(row(page).locator('[data-clause]')).toHaveAttribute('data-clause', 'A1');
    await expect(row(page).getByRole('link', { name: 'Ouvrir la charte' })).toHaveAttribute(
      'href',
      '/outils/charte-crm/',
    );
    await expect(row(page)).toContainText('Un référent de la charte');
    await page.getByLabel('L’organisation est assez grande pour un comité de la charte').check();
    await expect(row(page)).toContainText('Un comité de la charte');
  },
);

test(
  'files kept aside lead to their inventory, in the same dossier',
  { tag: '@all' },
  async ({ page, context }) => {
    await storeDossier(context, dossierWith({}));
    await openTool(page, 'fears', 'fr', '#d-d1');
    const link = page.getByRole('link', { name: 'Ouvrir l’inventaire des fichiers à part' });
    await expect(link).toHaveCount(0);
    await page.getByLabel('Des fichiers tenus à part réapparaissent').fill('2');
    await expect(problems(page)).toContainText('faites-en l’inventaire');
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(page.locator('.worksheet')).toHaveAttribute('data-worksheet', 'side-files');
    await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
  },
);

test('its table opens in a spreadsheet, one fear a row', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'fears');
  await loadExample(page);
  const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(5);
  expect(rows[0]).toHaveLength(12);
  expect(rows.slice(1).map((one) => one[6])).toEqual(['6', '6', '2', '4']);
});

test('on paper it shows the matrix and the list, and no field', async ({ page }) => {
  await openTool(page, 'fears');
  await loadExample(page);
  const { text } = await printed(page);
  expect(text).toContain('Les craintes par priorité');
  expect(text).toContain('Équipe commerciale');
  expect(text).toContain('À traiter d’abord');
  expect(text).not.toContain('Retenir :');
  expect(text).not.toContain('Annuler');
});

test(
  'the English example counts what is acknowledged and what has a clause',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'fears', 'en');
    await loadExample(page);
    await expect(page.locator('[data-covered]')).toHaveAttribute('data-covered', '3');
    await expect(page.locator('.fears-outcome')).toContainText('The list, most pressing first');
    await expect(page.locator('.fear-list tbody tr')).toHaveCount(4);
  },
);
