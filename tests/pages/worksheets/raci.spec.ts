import { listen } from '../../support/live';
import { expect, test } from '../../support/built-site';
import {
  choose,
  chooseRadio,
  expectPaper,
  loadExample,
  openWorksheet,
  overflow,
  pick,
  pressButton,
  problems,
  reloaded,
  sheetNow,
  tabTo,
  tick,
  typeIn,
} from './desk';
import { cell, matrix, openWith, type Sheet } from './raci-matrix';

const PHONE = { width: 390, height: 700 };

for (const [on, viewport] of [
  ['', { width: 1280, height: 720 }],
  [', on a phone @all', PHONE],
] as const)
  test(`a matrix is made from nothing by keyboard alone, kept and printed${on}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openWorksheet(page, 'raci');
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
    if (viewport === PHONE) await chooseRadio(page, page.locator('.raci-view'), 0);
    await tabTo(page, cell(page, 0, 0));
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 0, 1)).toBeFocused();
    await expect(problems(page)).toHaveAttribute('data-status', 'errors');
    await page.keyboard.press('R');
    await expect(cell(page, 0, 1)).toHaveText('R');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await expect(problems(page).locator('[aria-live]')).toHaveText('Rien à corriger');
    await reloaded(page);
    await expect(page.getByLabel('Rôle', { exact: true }).first()).toHaveValue('Direction générale');
    expect(await sheetNow<Sheet>(page, 'raci')).toMatchObject({
      roles: [{ label: 'Direction générale', kind: 'direction', isSponsor: true }, { label: 'Accueil' }],
      tasks: [{ label: 'Fixer le but', phase: 'framing' }],
    });
    // On paper it lies across an A4 sheet, whatever the window, with every letter and the load.
    await loadExample(page);
    const { sizes } = await expectPaper(page, ['Matrice RACI', 'Généraliser', 'A/R', 'Charge par rôle']);
    expect(sizes.length).toBeLessThanOrEqual(2);
    for (const [width, height] of sizes) {
      expect(Math.abs(width - 842)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - 595)).toBeLessThanOrEqual(1);
    }
  });

test('arrows, Home and End move through the grid, letters write and are said with their meaning, Delete clears, Tab leaves', async ({
  page,
}) => {
  await openWith(
    page,
    matrix([
      ['A', 'R', '', ''],
      ['', '', '', ''],
    ]),
  );
  // A screen reader that reads letters alone would say “A”: it reads the name where the cell holds more than text.
  await expect(cell(page, 0, 0).locator('abbr[title="Répond du résultat"]')).toHaveText('A');
  await tabTo(page, cell(page, 0, 0));
  const heard = await listen(page);
  await page.keyboard.press('c');
  await expect
    .poll(heard)
    .toMatch(/C, Est consulté\s: Tâche 1, Rôle 1\. À corriger «\s?Tâche 1\s?» n’a pas de A/);
  for (const [key, written] of [
    ['r', 'R'],
    ['A', 'A'],
    ['i', 'I'],
    ['/', 'A/R'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(cell(page, 0, 0)).toHaveText(written);
  }
  await expect(cell(page, 0, 0)).toHaveAccessibleName(/^A\/R, Réalise et répond\s: Tâche 1, Rôle 1$/);
  for (const key of ['Delete', 'Backspace']) {
    await page.keyboard.press('r');
    await page.keyboard.press(key);
    await expect(cell(page, 0, 0)).toHaveText('');
  }
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
  // Where one goes next, the reader says itself.
  await expect(page.locator('.raci-box + [aria-live]')).toBeEmpty();
  // One cell is on the way of Tab, the last that was used.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Phase, Tâche 1')).toBeFocused();
  await expect(page.locator('[role=gridcell][tabindex="0"]')).toHaveCount(1);
  // The same letters are written with a mouse.
  await cell(page, 1, 1).click();
  await page
    .getByRole('group', { name: 'Lettre de la case' })
    .getByRole('button', { name: 'Est consulté' })
    .click();
  await expect(cell(page, 1, 1)).toHaveText('C');
  await expect(cell(page, 1, 1)).toBeFocused();
});

test('a problem leads to its task and is mended in one press; what is taken out comes back one step at a time', async ({
  page,
}) => {
  await openWith(page, matrix([['A', 'C', 'I', 'I']]));
  await problems(page)
    .getByRole('button', { name: /n’a pas de R/ })
    .click();
  await expect(page.locator('[data-task] input[type=text]').first()).toBeFocused();
  await problems(page).getByRole('button', { name: 'Passer en A/R' }).click();
  await expect(cell(page, 0, 0)).toHaveText('A/R');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await page.getByRole('button', { name: 'Retirer : Rôle 2' }).click();
  await expect(page.locator('.raci-grid thead th')).toHaveCount(7);
  await page.getByRole('button', { name: 'Retirer la tâche Tâche 1' }).click();
  await expect(page.locator('.raci-grid')).toHaveCount(0);
  for (let i = 0; i < 2; i += 1) await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(cell(page, 0, 1)).toHaveText('C');
});

test('on a phone the matrix is read and written role by role', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openWith(page, matrix([['A', '', 'C', 'I']]));
  await expect(page.locator('.raci-grid')).toHaveCount(0);
  await page.locator('.raci-by-role select').selectOption('r2');
  const letters = page.locator('.raci-by-role [data-task=t1]');
  await pick(letters, 'Réalise');
  await expect(letters.locator('input[value=R]')).toBeChecked();
  await pick(page.locator('.raci-view'), 'La grille');
  await expect(cell(page, 0, 1)).toHaveText('R');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
