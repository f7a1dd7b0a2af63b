import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { downloaded, expect, store, test } from '../support';
import {
  choose,
  chooseRadio,
  keptSheet,
  loadExample,
  openTool,
  pressButton,
  printed,
  problems,
  sheetNow,
  tick,
  typeIn,
  WINDOWS,
} from './desk';

const group = (levels: readonly unknown[], over: object = {}) => ({
  id: 'g',
  label: 'Accueil',
  levels,
  ...over,
});
const action = (over: object = {}) => ({
  id: 'a',
  what: 'Dire pourquoi',
  kind: 'communication',
  phase: 'framing',
  isDone: false,
  carrier: 'sponsor',
  ...over,
});
async function openWith(page: Page, groups: readonly object[], actions: readonly object[] = []) {
  await store(page.context(), keptSheet('stages', { groups, actions }));
  await openTool(page, 'stages');
}
const said = (page: Page) => problems(page).locator('li');

for (const { on, ...viewport } of WINDOWS)
  test(`a plan is made from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'stages');
    await expect(page.locator('.sheet-empty')).toContainText('Listez trois à six groupes concernés.');
    await pressButton(page, 'Ajouter un groupe');
    await page.keyboard.type('Accueil');
    await typeIn(page, page.getByLabel('Nombre de personnes'), '8');
    for (const [i, nth] of [3, 2, 4, 1].entries())
      await chooseRadio(page, page.getByRole('group', { name: new RegExp(`^${i + 1}\\. `) }), nth);
    await expect(page.locator('[data-group]')).toHaveAttribute('data-blocking', '2');
    await pressButton(page, 'Ajouter une action');
    await page.keyboard.type('Écouter les craintes');
    await choose(page, page.getByLabel('Sorte'), 'Ateliers');
    await choose(page, page.getByLabel('Pour', { exact: true }), 'Accueil');
    await choose(page, page.getByLabel('Phase'), 'Conception');
    await choose(page, page.getByLabel('Portée par'), 'Sponsor');
    await tick(page, page.getByLabel('C’est fait'));
    await expect(page.locator('.stage-plan [data-done]')).toContainText('Écouter les craintes');
    await expect(page.locator('.stage-plan dt')).toHaveText('Conception');
    expect(await sheetNow(page, 'stages')).toMatchObject({
      groups: [{ label: 'Accueil', headcount: 8, levels: [2, 1, 3, 0] }],
      actions: [{ kind: 'workshops', phase: 'design', carrier: 'sponsor', isDone: true }],
    });
  });

for (const [levels, blocking, says] of [
  [[3, 3, 3, 3], 'none', 'Autonome'],
  [[2, 1, 3, 0], '2', 'Écouter les craintes'],
  [[0, 3, 3, 3], '1', 'Dire pourquoi'],
  [[2, 2, 2, 1], '4', 'Être à côté'],
  [[2, 'dont-know', 2, 2], '2', 'à vérifier'],
  [[2, null, null, null], null, 'Tout n’est pas encore dit'],
] as const)
  test(
    `a group at ${levels.map(String).join(', ')} is held back at ${blocking ?? 'nothing yet'}`,
    { tag: '@all' },
    async ({ page }) => {
      await openWith(page, [group(levels)]);
      const row = page.locator('[data-group=g]');
      if (blocking === null) await expect(row).not.toHaveAttribute('data-blocking');
      else await expect(row).toHaveAttribute('data-blocking', blocking);
      await expect(row).toContainText(says);
      const isUneven = ['2,1,3,0', '0,3,3,3'].includes(levels.join());
      await expect(
        said(page).filter({ hasText: 'un palier est mieux noté qu’un autre qui le précède' }),
      ).toHaveCount(isUneven ? 1 : 0);
      await expect(said(page).filter({ hasText: 'pas la valeur des personnes' })).toHaveCount(1);
    },
  );

test(
  'training a group that does not know why is too early, until it was done',
  { tag: '@all' },
  async ({ page }) => {
    await openWith(page, [group([1, 2, 0, 0])], [action({ kind: 'training', group: 'g' })]);
    await expect(problems(page)).toContainText('Former trop tôt');
    await page.getByLabel('C’est fait').check();
    await expect(problems(page)).not.toContainText('Former trop tôt');
  },
);

test(
  'what a plan lacks is said: kinds, beginnings, groups, the sponsor, and people too few to evaluate',
  { tag: '@all' },
  async ({ page }) => {
    const groups = [
      group([2, 2, 2, 2], { headcount: 2 }),
      group([2, 2, 2, 2], { id: 'h', label: 'Comptabilité' }),
    ];
    await openWith(page, groups, [
      action({ carrier: 'project', phase: 'follow-up', group: 'g' }),
      action({ id: 'b', kind: 'presence', phase: 'roll-out', group: 'g' }),
    ]);
    for (const text of [
      'Ce qui manque au plan : ateliers, formation.',
      'L’accompagnement ne peut pas attendre la fin du projet.',
      'Comptabilité : aucune action n’est prévue.',
      'La communication se fait sans le sponsor',
      'Groupe trop petit : l’évaluation désignerait des personnes.',
    ])
      await expect(problems(page)).toContainText(text);
  },
);

test(
  'a group that is taken out takes its actions with it, and comes back with them',
  { tag: '@all' },
  async ({ page }) => {
    await openWith(page, [group([3, 3, 3, 3])], [action({ group: 'g' })]);
    await page.getByRole('button', { name: 'Retirer : Accueil' }).click();
    await expect(page.getByLabel('Sorte')).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByLabel('Pour', { exact: true })).toHaveValue('g');
  },
);

test(
  'its table opens in a spreadsheet: groups with their stages, then actions',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'stages');
    await loadExample(page);
    const options = { bom: true, delimiter: ';', relax_column_count: true, skip_empty_lines: true };
    const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), options);
    expect(rows).toHaveLength(1 + 4 + 1 + 4);
    expect(rows[1]![0]).toBe('Accueil et adhésions');
    expect(rows[1]![6]).toBe('Retenu au palier 2, Volonté');
    expect(rows[3]![6]).toContain('palier 1');
  },
);

test('on paper it shows where each group is and the plan by phase', async ({ page }) => {
  await openTool(page, 'stages');
  await loadExample(page);
  const { text } = await printed(page);
  for (const part of ['Où en est chaque groupe', 'Retenu ici', 'Le plan par phase', 'Formation à la saisie'])
    expect(text).toContain(part);
  expect(text).not.toContain('Ajouter une action');
});

test('the English example warns of a training that comes too early', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'stages', 'en');
  await loadExample(page);
  const rows = page.locator('[data-group]');
  expect(await rows.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['blocking']))).toEqual(
    ['2', '3', '1', 'none'],
  );
  await expect(said(page).filter({ hasText: /too early/i })).toHaveCount(1);
});
