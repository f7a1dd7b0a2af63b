import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { focusIsSeen } from '../../support/focus';
import { downloaded, expect, test } from '../../support/built-site';
import { loadExample, reloaded, sheetNow } from './desk';
import { cell, lettersOf, matrix, openWith, ROLES, type Sheet } from './raci-matrix';

const opened = async (page: Page, file: string | Buffer, name = 'raci.csv') => {
  await page.locator('.open-sheet').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  await page
    .locator('.open-sheet input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });
  await expect(page.locator('.sheet-happened')).toContainText('La fiche est ouverte.');
};

test('its table goes out with formulas guarded and comes back unchanged, and one that other programs have saved opens with remarks', async ({
  page,
}) => {
  const { roles, tasks } = matrix([
    ['A', 'R', 'C', 'I'],
    ['A/R', '', '', 'C'],
  ]);
  const labels = ['=SUM(A1:A9)', '\'déjà gardée; "citée"', '+33', '-1', '@x'];
  const named = labels.map((label, i) => ({ ...tasks[i % 2]!, id: `t${i}`, label, isKeyStage: i === 1 }));
  await openWith(page, { roles, tasks: named });
  const before = await sheetNow<Sheet>(page, 'raci');
  const text = await downloaded(page, 'Tableau (CSV)');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = parse(text, { bom: true, delimiter: ';' });
  expect(rows[0]).toEqual(['Tâche', 'Phase', 'Étape clé', 'Rôle 1', 'Rôle 2', 'Rôle 3', 'Rôle 4']);
  expect(rows.slice(3).map(([label]) => label)).toEqual(labels.map((label) => `'${label}`));
  expect(rows.flat().filter((one) => /^[=+\-@]/.test(one))).toEqual([]);
  await loadExample(page);
  await opened(page, text);
  const after = await sheetNow<Sheet>(page, 'raci');
  expect(lettersOf(after)).toEqual(lettersOf(before));
  expect(after.roles.map(({ isSponsor }) => isSponsor)).toEqual([true, false, false, false]);
  expect(after.tasks.map(({ isKeyStage }) => isKeyStage)).toEqual([false, true, false, false, false]);

  // As a French spreadsheet of Windows saves it: one byte a letter.
  const other = [
    'sep=;',
    'RACI du projet;;;',
    'Tâche;Étape clé;Métier élu;Direction (DG, DAF)',
    'Écran 24" posé;x;r;A',
    'Recetter;;R,C;Responsable',
  ].join('\r\n');
  await opened(page, Buffer.from(other, 'latin1'), 'raci.txt');
  await expect(page.locator('.table-remarks li')).toHaveText([
    'Ligne 1 laissée de côté : « RACI du projet ».',
    'Ligne 4, « Métier élu » : « R,C » est lu « R ».',
    'Ligne 4, « Direction (DG, DAF) » : « Responsable » n’est pas compris. La case reste vide.',
  ]);
  expect(lettersOf(await sheetNow<Sheet>(page, 'raci'))).toEqual([
    ['Écran 24" posé', 'r', 'A'],
    ['Recetter', 'R,C', ''],
  ]);

  // With commas, and a phase of somebody’s own.
  await opened(page, 'Tâche,Phase,Sponsor,Équipe\nFixer le but,Cadrage,A,"R"\nInconnue,Lune,a/r,c\n');
  await expect(cell(page, 1, 0)).toHaveText('A/R');
  await expect(page.locator('.table-remarks li')).toHaveText([
    'Ligne 3, « Phase » : « Lune » est lu « Cadrage ».',
  ]);
});

test('a table of three hundred tasks is cut to what a matrix holds, and says so @all', async ({ page }) => {
  await openWith(page, matrix([]));
  const rows = Array.from({ length: 300 }, (_, i) => `Tâche ${i + 1};Cadrage;oui;A;R`);
  await opened(page, ['Tâche;Phase;Étape clé;Direction;Accueil', ...rows].join('\r\n'));
  await expect(page.locator('tbody tr[data-task]')).toHaveCount(200);
  await expect(page.locator('.open-sheet').locator('[aria-live]')).toContainText('Et 88 autres lignes');
  await expect(page.locator('.raci-letters')).toContainText(
    'Une matrice contient au plus 200 tâches et 40 rôles.',
  );
});

const row = Array.from({ length: 40 }, (_, i) => ['A', 'R'][i] ?? '');
const LARGEST = {
  ...matrix(Array.from({ length: 200 }, () => row)),
  roles: Array.from({ length: 40 }, (_, i) => ({
    ...ROLES[i % 4]!,
    id: `r${i + 1}`,
    label: i === 0 ? 'Responsable de la relation avec les adhérents' : `Rôle ${i + 1}`,
    isSponsor: i === 0,
  })),
};

for (const [place, viewport] of [
  ['a desk', { width: 1280, height: 720 }],
  ['a telephone', { width: 390, height: 700 }],
] as const)
  test.describe(`on ${place}`, () => {
    test.use({ viewport });

    test('of two hundred tasks and forty roles a key shows its letter, and arrows lead to no cell under the head, the first column or the foot @all', async ({
      page,
    }) => {
      test.slow();
      await openWith(page, LARGEST);
      await page.locator('.raci-view label').first().click();
      await expect(page.locator('tbody tr[data-task]')).toHaveCount(200);
      const at = async (row: number, column: number) => {
        await expect(cell(page, row, column)).toBeFocused();
        const { faults } = await focusIsSeen(page);
        expect(faults, `${row}, ${column}`).toEqual([]);
      };
      const go = async (key: string, row: number, columns: readonly number[]) => {
        for (const column of columns) {
          await page.keyboard.press(key);
          await at(row, column);
        }
      };
      const range = (from: number, to: number) =>
        Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + Math.sign(to - from) * i);
      await cell(page, 100, 20).click();
      await page.keyboard.press('C');
      await expect(cell(page, 100, 20)).toHaveText('C');
      await go('ArrowLeft', 100, range(19, 0));
      for (const row of range(99, 70)) await go('ArrowUp', row, [0]);
      await go('ArrowRight', 70, range(1, 39));
      for (const row of range(71, 110)) await go('ArrowDown', row, [39]);
      await go('Home', 110, [0]);
      await go('End', 110, [39]);
      // Tab and back, through the fields beside the cells.
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', ...Array.from({ length: 12 }, () => 'Shift+Tab')]) {
        await page.keyboard.press(key);
        const stop = await focusIsSeen(page);
        expect(stop.faults, stop.at).toEqual([]);
      }
      await reloaded(page);
      await page.locator('.raci-view label').first().click();
      await expect(cell(page, 100, 20)).toHaveText('C');
    });
  });
