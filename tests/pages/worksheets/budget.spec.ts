import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { downloaded, expect, store, test } from '../support';
import {
  chooseRadio,
  keptSheet,
  loadExample,
  openTool,
  pressButton,
  printed,
  problems,
  reloaded,
  sheetNow,
  tabTo,
  typeIn,
  WINDOWS,
} from './desk';

const outcome = (page: Page) => page.locator('.budget-outcome');
const licences = (page: Page) => page.getByLabel(/^(Licences de la première année|First-year licences)$/);
const factor = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const FACTORS = [
  'Personnes qui utiliseront l’outil',
  'Sites',
  'Processus qui changent',
  'Équipes qui découvrent un CRM',
  'Projets passés',
];

interface Case {
  readonly total: number;
  readonly mode: 'inside' | 'on-top' | 'target-share';
  readonly points: number;
  readonly gives: Readonly<Record<string, string | null>>;
}
const CASES: readonly Case[] = [
  {
    total: 80_000,
    mode: 'inside',
    points: 0,
    gives: { amount: '8000', low: '8000', high: '12000', final: null },
  },
  { total: 80_000, mode: 'inside', points: 10, gives: { amount: '12000', share: '15' } },
  { total: 80_000, mode: 'inside', points: 4, gives: { amount: '9600', share: '12' } },
  { total: 80_000, mode: 'on-top', points: 4, gives: { amount: '9600', final: '89600' } },
  { total: 80_000, mode: 'target-share', points: 0, gives: { amount: '8900', low: '8900', high: '14100' } },
  { total: 6_000, mode: 'inside', points: 0, gives: { amount: '600' } },
];
for (const { total, mode, points, gives } of CASES)
  test(
    `${total} euros, ${mode}, ${points} points give what the rules say`,
    { tag: '@all' },
    async ({ page }) => {
      const given = ['users', 'sites', 'processes', 'newcomers', 'history'].map(
        (name, i) => [name, Math.max(0, Math.min(2, points - 2 * i))] as const,
      );
      const split = { communication: 25, workshops: 30, training: 25, presence: 20 };
      const sheet = { costs: { licences: total }, mode, points: Object.fromEntries(given), split };
      await store(page.context(), keptSheet('budget', sheet));
      await openTool(page, 'budget');
      for (const [name, value] of Object.entries(gives)) {
        if (value === null) await expect(outcome(page)).not.toHaveAttribute(`data-${name}`);
        else await expect(outcome(page)).toHaveAttribute(`data-${name}`, value);
      }
      await expect(outcome(page)).toContainText('ordre de grandeur');
      await expect(outcome(page)).toContainText('Ce n’est pas une norme.');
    },
  );

for (const { on, ...viewport } of WINDOWS)
  test(`a budget is made from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'budget');
    await expect(page.locator('.sheet-empty')).toContainText('Indiquez le coût total estimé');
    await expect(outcome(page)).toHaveCount(0);
    await typeIn(page, licences(page), '80 000');
    await expect(outcome(page)).toHaveAttribute('data-amount', '8000');
    await typeIn(page, page.getByLabel('Jours de travail de vos équipes'), '10');
    await typeIn(page, page.getByLabel('Coût d’un jour de travail'), '400');
    await expect(page.locator('[data-total]')).toHaveAttribute('data-total', '84000');
    await tabTo(page, page.getByLabel('Coût d’un jour de travail'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('0');
    await chooseRadio(page, factor(page, 'Ce que ce coût comprend'), 1);
    for (const name of FACTORS.slice(0, 2)) await chooseRadio(page, factor(page, name), 2);
    await expect(outcome(page)).toHaveAttribute('data-amount', '9600');
    await expect(outcome(page)).toHaveAttribute('data-final', '89600');
    await expect(outcome(page).locator('[data-factor]')).toHaveCount(2);
    await typeIn(page, page.getByLabel('Budget d’accompagnement déjà prévu'), '16k');
    await expect(outcome(page)).toContainText('Vous prévoyez 20 % du coût.');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await reloaded(page);
    await expect(licences(page)).toHaveValue(/^80\s000$/);
    expect(await sheetNow(page, 'budget')).toMatchObject({ costs: { licences: 80_000 }, planned: 16_000 });
  });

const WRITTEN = {
  fr: [
    ['80 000', '80000'],
    ['80000', '80000'],
    ['80k', '80000'],
    ['1 234,50', '1234.5'],
    ['80\u202f000 €', '80000'],
    ['0,5', '0.5'],
  ],
  en: [
    ['1,234.50', '1234.5'],
    ['80,000', '80000'],
    ['80k', '80000'],
    ['0.5', '0.5'],
  ],
} as const;
for (const locale of ['fr', 'en'] as const)
  test(`amounts are read as people write them (${locale})`, { tag: '@all' }, async ({ page }) => {
    await openTool(page, 'budget', locale);
    for (const [text, value] of WRITTEN[locale]) {
      await licences(page).fill('');
      await licences(page).pressSequentially(text);
      await expect(licences(page)).toHaveValue(text);
      await expect(page.locator('[data-total]')).toHaveAttribute('data-total', value);
      await licences(page).blur();
      await expect(page.locator('[data-total]')).toHaveAttribute('data-total', value);
    }
  });

test(
  'what is no amount is kept as it was typed, and one sentence says how to write it',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'budget');
    await licences(page).fill('beaucoup');
    await expect(problems(page)).toHaveAttribute('data-status', 'errors');
    await expect(licences(page)).toHaveAccessibleDescription(/n’est pas un nombre.*il n’est pas compté/);
    await expect(outcome(page)).toHaveCount(0);
    await reloaded(page);
    await expect(licences(page)).toHaveValue('beaucoup');
    await licences(page).fill('-5');
    await expect(problems(page)).toHaveAttribute('data-status', 'errors');
    await licences(page).fill('0');
    await expect(outcome(page)).toHaveCount(0);
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await licences(page).fill('');
    await expect(page.locator('.sheet-empty')).toBeVisible();
  },
);

test(
  'what is planned is held against the range, and what is missing is asked for',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'budget');
    await licences(page).fill('80 000');
    const planned = page.getByLabel('Budget d’accompagnement déjà prévu');
    await planned.fill('5 000');
    await expect(problems(page)).toContainText(
      /Vous prévoyez 6,3\s%\s: moins que la fourchette de 10 à 15\s%/,
    );
    await expect(problems(page)).toContainText('Le temps de vos équipes n’est pas compté');
    await planned.fill('16 000');
    await expect(problems(page)).not.toContainText('moins que la fourchette');
    await expect(problems(page).locator('[data-severity=note]')).toContainText('Plus de 15 %');
    await planned.fill('10 000');
    await expect(problems(page)).not.toContainText('Plus de 15 %');
  },
);

test(
  'a split that is not whole is an error, and the proposed one is one press away',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'budget');
    await licences(page).fill('80 000');
    await page.getByLabel('Formation', { exact: true }).fill('60');
    await expect(problems(page)).toContainText('La répartition fait 135 % : ramenez-la à 100 %.');
    await expect(problems(page)).toContainText('L’essentiel va à la formation finale');
    await page.getByLabel('Évaluation et présence', { exact: true }).fill('0');
    await expect(problems(page)).toContainText('Rien pour l’évaluation et la présence');
    await page.getByRole('button', { name: 'Reprendre la répartition proposée' }).click();
    await expect(page.getByLabel('Formation', { exact: true })).toHaveValue('25');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  },
);

test('its table opens in a spreadsheet with numbers that count', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'budget');
  await loadExample(page);
  const table = async () => {
    const options = { bom: true, delimiter: ';', relax_column_count: true } as const;
    const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), options);
    return (label: string) => rows.find(([one]) => one === label)?.[1];
  };
  let value = await table();
  expect(value('Coût total')).toBe('80000');
  expect(value('Montant suggéré')).toBe('9600');
  expect(value('Coût final du projet')).toBe('89600');
  for (const cost of ['licences', 'integration', 'other']) await page.locator(`#at-__${cost}`).fill('');
  await page.locator('#at-__internalDays').fill('112,5');
  await page.locator('#at-__dayCost').fill('450,11');
  await expect(page.locator('.budget-total').first()).toContainText('50 637,38');
  value = await table();
  expect(value('Coût total')).toBe('50637,38');
  expect(value(await page.locator('label[for=at-__dayCost]').innerText())).toBe('450,11');
});

test('on paper it says the amount, the range, the split and that it is no norm', async ({ page }) => {
  await openTool(page, 'budget');
  await loadExample(page);
  const { text } = await printed(page);
  for (const part of ['9 600 €', '89 600 €', 'Fourchette de 10 à 15 %', 'Ateliers', 'Ce n’est pas une norme'])
    expect(text).toContain(part);
  expect(text).not.toContain('Emporter');
});

test('the English example says the same figures in English', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'budget', 'en');
  await loadExample(page);
  await expect(outcome(page)).toHaveAttribute('data-amount', '9600');
  await expect(outcome(page).locator('.figure')).toContainText('9,600');
  await expect(licences(page)).toHaveValue('18,000');
  await pressButton(page, 'Clear all');
  await pressButton(page, 'Yes, clear all');
  await expect(outcome(page)).toHaveCount(0);
});
