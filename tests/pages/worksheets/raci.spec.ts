import type { Page } from '@playwright/test';
import { listen } from '../live';
import { expect, store, test, twins } from '../support';
import {
  choose,
  chooseRadio,
  keptSheet,
  openTool,
  pick,
  pressButton,
  problems,
  sheetNow,
  tabTo,
  tick,
  typeIn,
  WINDOWS,
} from './desk';

interface Sheet {
  readonly roles: readonly { readonly id: string; readonly label: string; readonly isSponsor: boolean }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly label: string;
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
for (const { on, ...viewport } of twins(WINDOWS))
  test(`a matrix is made from nothing by keyboard alone${on}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'raci');
    await expect(page.locator('.sheet-empty')).toContainText('Ajoutez vos rôles, puis vos tâches');
    for (const [i, [label, kind]] of [
      ['Direction générale', 'Direction'],
      ['Accueil', 'Métier'],
    ].entries()) {
      await pressButton(page, 'Ajouter un rôle');
      await expect(page.getByLabel('Rôle', { exact: true }).nth(i)).toBeFocused();
      await page.keyboard.type(label!);
      await choose(page, page.getByLabel('D’où vient-il ?').nth(i), kind!);
    }
    await tick(page, page.getByLabel('C’est le sponsor').first());
    await pressButton(page, 'Ajouter une tâche');
    await typeIn(page, page.locator('[data-task] input[type=text]').first(), 'Fixer le but');
    // On a phone it opens role by role.
    if (on !== '') await chooseRadio(page, page.locator('.raci-view'), 0);
    await tabTo(page, cell(page, 0, 0));
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 0, 1)).toBeFocused();
    await expect(problems(page)).toHaveAttribute('data-status', 'errors');
    await page.keyboard.press('R');
    await expect(cell(page, 0, 1)).toHaveText('R');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await expect(problems(page).locator('[aria-live]')).toHaveText('Rien à corriger');
    expect(await sheetNow<Sheet>(page, 'raci')).toMatchObject({
      roles: [{ label: 'Direction générale', isSponsor: true }, { label: 'Accueil' }],
      tasks: [{ label: 'Fixer le but', phase: 'framing' }],
    });
  });

test('arrows, Home and End move through the grid, letters write, Delete clears, and Tab leaves it', async ({
  page,
}) => {
  await openWith(
    page,
    matrix([
      ['', '', '', ''],
      ['', '', '', ''],
    ]),
  );
  await tabTo(page, cell(page, 0, 0));
  for (const [key, written] of [
    ['r', 'R'],
    ['A', 'A'],
    ['c', 'C'],
    ['i', 'I'],
    ['/', 'A/R'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(cell(page, 0, 0)).toHaveText(written);
  }
  await expect(cell(page, 0, 0)).toHaveAccessibleName(/^A\/R, Réalise et répond\s: Tâche 1, Rôle 1$/);
  await page.keyboard.press('Delete');
  await expect(cell(page, 0, 0)).toHaveText('');
  await page.keyboard.press('r');
  await page.keyboard.press('Backspace');
  await expect(cell(page, 0, 0)).toHaveText('');
  for (const [key, row, column] of [
    ['End', 0, 3],
    ['ArrowRight', 0, 3],
    ['ArrowDown', 1, 3],
    ['ArrowLeft', 1, 2],
    ['Home', 1, 0],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 0, 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(cell(page, row, column)).toBeFocused();
  }
  // One cell is on the way of Tab, the last that was used.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Phase, Tâche 1')).toBeFocused();
  await expect(page.locator('[role=gridcell][tabindex="0"]')).toHaveCount(1);
});

test('a letter is said with its meaning, and what it breaks, as it is written', async ({ page }) => {
  await openWith(page, matrix([['A', 'R', '', '']]));
  // A screen reader that reads letters alone would say “A”: it reads the name where the cell holds more than text.
  await expect(cell(page, 0, 0).locator('abbr[title="Répond du résultat"]')).toHaveText('A');
  await tabTo(page, cell(page, 0, 0));
  const heard = await listen(page);
  await page.keyboard.press('c');
  await expect
    .poll(heard)
    .toMatch(/C, Est consulté\s: Tâche 1, Rôle 1\. À corriger «\s?Tâche 1\s?» n’a pas de A/);
  // Where one goes next, the reader says itself.
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.raci-box + [aria-live]')).toBeEmpty();
});

test('the same letters are written with a mouse', async ({ page }) => {
  await openWith(page, matrix([['A', '', '', '']]));
  await cell(page, 0, 1).click();
  await page
    .getByRole('group', { name: 'Lettre de la case' })
    .getByRole('button', { name: 'Est consulté' })
    .click();
  await expect(cell(page, 0, 1)).toHaveText('C');
  await expect(cell(page, 0, 1)).toBeFocused();
});

const VECTORS: readonly (readonly [readonly string[], 'valid' | 'errors', readonly string[]])[] = [
  [['A', 'R', 'C', 'I'], 'valid', []],
  [['R', 'R', '', ''], 'errors', ['n’a pas de A']],
  [['A', 'A', 'R', ''], 'errors', ['a 2 A. À plusieurs, personne ne répond']],
  [['A', 'C', '', ''], 'errors', ['n’a pas de R']],
  [['A/R', '', '', ''], 'valid', ['Cumuler A et R est permis']],
  [['A/R', 'A', '', ''], 'errors', ['a 2 A.', 'Cumuler A et R']],
  [['', '', '', ''], 'errors', ['n’a pas de A', 'n’a pas de R']],
  [['C', 'I', '', ''], 'errors', ['n’a pas de A', 'n’a pas de R']],
];
for (const [row, status, says] of VECTORS)
  test(
    `a row of ${row.map((one) => one || '–').join(' ')} is ${status}`,
    { tag: '@all' },
    async ({ page }) => {
      await openWith(page, matrix([row]));
      await expect(problems(page)).toHaveAttribute('data-status', status);
      const found = problems(page).locator('li:is([data-severity=error], [data-severity=note])');
      await expect(found).toHaveCount(says.length);
      for (const [i, text] of says.entries()) await expect(found.nth(i)).toContainText(text);
    },
  );

test('a role that answers for most tasks is named, from four tasks on', { tag: '@all' }, async ({ page }) => {
  await openWith(
    page,
    matrix([...Array.from({ length: 4 }, () => ['A', 'R', 'C', 'I']), ['R', 'A', 'C', 'I']]),
  );
  await expect(problems(page)).toContainText('Rôle 1 répond de 4 tâches sur 5 : risque d’engorgement.');
  await page.getByRole('button', { name: 'Retirer la tâche Tâche 5' }).click();
  await page.getByRole('button', { name: 'Retirer la tâche Tâche 4' }).click();
  await expect(page.locator('tbody tr[data-task]')).toHaveCount(3);
  await expect(problems(page)).not.toContainText('engorgement');
});

test('a problem is mended in one press, and its sentence leads to the task', async ({ page }) => {
  await openWith(page, matrix([['A', 'C', 'I', 'I']]));
  await page
    .locator('.problems')
    .getByRole('button', { name: /n’a pas de R/ })
    .click();
  await expect(page.locator('[data-task] input[type=text]').first()).toBeFocused();
  await page.locator('.problems').getByRole('button', { name: 'Passer en A/R' }).click();
  await expect(cell(page, 0, 0)).toHaveText('A/R');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
});

test('a task and a role are taken out, and come back one step at a time', async ({ page }) => {
  await openWith(page, matrix([['A', 'R', 'C', 'I']]));
  await page.getByRole('button', { name: 'Retirer : Rôle 2' }).click();
  await expect(page.locator('.raci-grid thead th')).toHaveCount(7);
  await page.getByRole('button', { name: 'Retirer la tâche Tâche 1' }).click();
  await expect(page.locator('.raci-grid')).toHaveCount(0);
  for (let i = 0; i < 2; i += 1) await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(cell(page, 0, 1)).toHaveText('R');
});

test('on a phone the matrix is read and written role by role', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openWith(page, matrix([['A', '', 'C', 'I']]));
  await expect(page.locator('.raci-grid')).toHaveCount(0);
  await page.locator('.raci-by-role select').selectOption('r2');
  const letters = page.locator('.raci-by-role [data-task=t1]');
  await pick(letters, 'Réalise');
  await expect(letters.locator('input[value=R]')).toBeChecked();
  await pick(page.locator('.raci-view'), 'La grille');
  await expect(cell(page, 0, 1)).toHaveText('R');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
