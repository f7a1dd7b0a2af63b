import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { focusIsSeen } from '../focus';
import { downloaded, expect, store, test } from '../support';
import { keptSheet, loadExample, openTool, printed, problems, reloaded, sheetNow } from './desk';

interface Sheet {
  readonly roles: readonly { readonly id: string; readonly label: string; readonly isSponsor: boolean }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly label: string;
    readonly isKeyStage: boolean;
    readonly cells: Record<string, string>;
  }[];
}
const ROLES = ['direction', 'business', 'project', 'it'].map((kind, i) => ({
  id: `r${i + 1}`,
  label: `Rôle ${i + 1}`,
  kind,
  isSponsor: i === 0,
}));
const matrix = (rows: readonly (readonly string[])[], over: object = {}) => ({
  roles: ROLES,
  tasks: rows.map((row, i) => ({
    id: `t${i + 1}`,
    label: `Tâche ${i + 1}`,
    phase: 'framing',
    isKeyStage: false,
    cells: Object.fromEntries(row.flatMap((cell, r) => (cell === '' ? [] : [[`r${r + 1}`, cell]]))),
    ...over,
  })),
});
async function openWith(page: Page, sheet: object) {
  await store(page.context(), keptSheet('raci', sheet));
  await openTool(page, 'raci');
}
const cell = (page: Page, row: number, column: number) =>
  page.locator('tbody tr[data-task]').nth(row).getByRole('gridcell').nth(column);
const tableFile = async (page: Page, file: string | Buffer, name = 'raci.csv') => {
  await page.locator('.open-sheet').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  await page
    .locator('.open-sheet input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });
  await expect(page.locator('.sheet-happened')).toContainText('La fiche est ouverte.');
};
const lettersOf = ({ roles, tasks }: Sheet) =>
  tasks.map(({ label, cells }) => [label, ...roles.map(({ id }) => cells[id] ?? '')]);

test('its table opens in a spreadsheet, with formulas guarded, and comes back unchanged', async ({
  page,
}) => {
  const sheet = matrix([
    ['A', 'R', 'C', 'I'],
    ['A/R', '', '', 'C'],
  ]);
  const labels = ['=SUM(A1:A9)', '\'déjà gardée; "citée"', '+33', '-1', '@x'];
  const tasks = labels.map((label, i) => ({
    ...sheet.tasks[i % 2]!,
    id: `t${i}`,
    label,
    isKeyStage: i === 1,
  }));
  await openWith(page, { ...sheet, tasks });
  const before = await sheetNow<Sheet>(page, 'raci');
  const text = await downloaded(page, 'Tableau (CSV)');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = parse(text, { bom: true, delimiter: ';' });
  expect(rows[0]).toEqual(['Tâche', 'Phase', 'Étape clé', 'Rôle 1', 'Rôle 2', 'Rôle 3', 'Rôle 4']);
  expect(rows.slice(3).map(([label]) => label)).toEqual(labels.map((label) => `'${label}`));
  expect(
    rows
      .slice(3)
      .flat()
      .filter((one) => /^[=+\-@]/.test(one)),
  ).toEqual([]);
  await loadExample(page);
  await tableFile(page, text);
  const after = await sheetNow<Sheet>(page, 'raci');
  expect(lettersOf(after)).toEqual(lettersOf(before));
  const facts = ({ roles, tasks: all }: Sheet) => [
    roles.map(({ id: _, ...role }) => role),
    all.map(({ id: _, cells: __, ...task }) => task),
  ];
  expect(facts(after)).toEqual(facts(before));
});

test('a table with columns of somebody’s own opens, with commas too', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'raci');
  await tableFile(page, 'Tâche,Phase,Sponsor,Équipe\nFixer le but,Cadrage,A,"R"\nInconnue,Lune,a/r,c\n');
  const { roles, tasks } = await sheetNow<Sheet>(page, 'raci');
  expect(roles.map(({ label }) => label)).toEqual(['Sponsor', 'Équipe']);
  expect(lettersOf({ roles, tasks })[0]).toEqual(['Fixer le but', 'A', 'R']);
  await expect(cell(page, 1, 0)).toHaveText('A/R');
  await expect(page.locator('.table-remarks li')).toHaveText([
    'Ligne 3, « Phase » : « Lune » est lu « Cadrage ».',
  ]);
});

test('a table that other programs have saved opens as a person sees it', async ({ page }) => {
  await openTool(page, 'raci');
  const text = [
    'sep=;',
    'RACI du projet;;;',
    'Tâche;Étape clé;Métier élu;Direction (DG, DAF)',
    'Écran 24" posé;x;r;A',
    'Recetter;;R,C;Responsable',
  ].join('\r\n');
  // As a French spreadsheet of Windows saves it: one byte a letter.
  await tableFile(page, Buffer.from(text, 'latin1'), 'raci.txt');
  const { roles, tasks } = await sheetNow<Sheet>(page, 'raci');
  expect(roles.map(({ label }) => label)).toEqual(['Métier élu', 'Direction (DG, DAF)']);
  expect(lettersOf({ roles, tasks })).toEqual([
    ['Écran 24" posé', 'r', 'A'],
    ['Recetter', 'R,C', ''],
  ]);
  expect(tasks.map(({ isKeyStage }) => isKeyStage)).toEqual([true, false]);
  await expect(page.locator('.table-remarks li')).toHaveText([
    'Ligne 1 laissée de côté : « RACI du projet ».',
    'Ligne 4, « Métier élu » : « R,C » est lu « R ».',
    'Ligne 4, « Direction (DG, DAF) » : « Responsable » n’est pas compris. La case reste vide.',
  ]);
});

test(
  'a table of three hundred tasks is cut to what a matrix holds, and says so',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'raci');
    const rows = Array.from({ length: 300 }, (_, i) => `Tâche ${i + 1};Cadrage;oui;A;R`);
    await tableFile(page, ['Tâche;Phase;Étape clé;Direction;Accueil', ...rows].join('\r\n'));
    await expect(page.locator('tbody tr[data-task]')).toHaveCount(200);
    await expect(page.locator('.open-sheet').locator('[aria-live]')).toContainText('Et 88 autres lignes');
    await expect(page.locator('.raci-letters')).toContainText(
      'Une matrice contient au plus 200 tâches et 40 rôles.',
    );
  },
);

const LARGEST = {
  ...matrix(
    Array.from({ length: 200 }, () =>
      Array.from({ length: 40 }, (_, i) => (i === 0 ? 'A' : i === 1 ? 'R' : '')),
    ),
  ),
  roles: Array.from({ length: 40 }, (_, i) => ({
    ...ROLES[i % 4]!,
    id: `r${i + 1}`,
    label: `Rôle ${i + 1}`,
    isSponsor: i === 0,
  })),
};

test('two hundred tasks of forty roles stay usable: a key shows its letter', async ({ page }) => {
  await openWith(page, LARGEST);
  await expect(page.locator('tbody tr[data-task]')).toHaveCount(200);
  await cell(page, 120, 20).click();
  for (const letter of ['C', 'I']) {
    await page.keyboard.press(letter);
    await expect(cell(page, 120, letter === 'C' ? 20 : 21)).toHaveText(letter);
    await page.keyboard.press('ArrowRight');
  }
  await reloaded(page);
  await expect(cell(page, 120, 20)).toHaveText('C');
});

for (const [place, viewport] of [
  ['a desk', { width: 1280, height: 720 }],
  ['a telephone', { width: 390, height: 700 }],
] as const)
  test.describe(`on ${place}`, () => {
    test.use({ viewport });

    test('arrows lead to no cell under the head, the first column or the foot @all', async ({ page }) => {
      test.slow();
      const [first, ...others] = LARGEST.roles;
      const head = 'Responsable de la relation avec les adhérents';
      await openWith(page, { ...LARGEST, roles: [{ ...first, label: head }, ...others] });
      await page.locator('.raci-view label').first().click();
      const at = async (row: number, column: number) => {
        await expect(cell(page, row, column)).toBeFocused();
        const { faults } = await focusIsSeen(page);
        expect(faults, `${row}, ${column}`).toEqual([]);
      };
      await cell(page, 100, 20).focus();
      for (let column = 19; column >= 0; column -= 1) {
        await page.keyboard.press('ArrowLeft');
        await at(100, column);
      }
      for (let row = 99; row >= 70; row -= 1) {
        await page.keyboard.press('ArrowUp');
        await at(row, 0);
      }
      for (let column = 1; column < 40; column += 1) {
        await page.keyboard.press('ArrowRight');
        await at(70, column);
      }
      for (let row = 71; row <= 110; row += 1) {
        await page.keyboard.press('ArrowDown');
        await at(row, 39);
      }
      await page.keyboard.press('Home');
      await at(110, 0);
      await page.keyboard.press('End');
      await at(110, 39);
      // Tab and back, through the fields beside the cells.
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', ...Array.from({ length: 12 }, () => 'Shift+Tab')]) {
        await page.keyboard.press(key);
        const stop = await focusIsSeen(page);
        expect(stop.faults, stop.at).toEqual([]);
      }
    });
  });

test('on paper it lies across an A4 sheet, with every letter and the load', async ({ page }) => {
  await openTool(page, 'raci');
  await loadExample(page);
  const { text, sizes } = await printed(page);
  expect(sizes.length).toBeLessThanOrEqual(2);
  for (const [width, height] of sizes) {
    expect(Math.abs(width - 842)).toBeLessThanOrEqual(1);
    expect(Math.abs(height - 595)).toBeLessThanOrEqual(1);
  }
  expect(text).toContain('Matrice RACI');
  expect(text).toContain('Généraliser');
  expect(text).toContain('A/R');
  expect(text).toContain('Charge par rôle');
  expect(text).not.toContain('Retirer');
  expect(text).not.toContain('Emporter');
});

test('the English example counts its one task without a doer', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'raci', 'en');
  await loadExample(page);
  await expect(problems(page)).toHaveAttribute('data-status', 'errors');
  await expect(problems(page)).toContainText('“Carry out acceptance testing” has no R.');
  await page.locator('.problems').getByRole('button', { name: 'Make it A/R' }).click();
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
});
