import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { downloaded, expect, test } from '../support';
import {
  choose,
  loadExample,
  openTool,
  pick,
  pressButton,
  printed,
  problems,
  sheetNow,
  tick,
  typeIn,
  WINDOWS,
} from './desk';

const users = (page: Page) => page.getByLabel('Personnes qui utilisent le CRM');
const proposal = (page: Page) => page.locator('[data-proposal]');
async function addDepartments(page: Page, ...names: readonly string[]) {
  for (const name of names) {
    await page.getByRole('button', { name: 'Ajouter un service' }).click();
    await page.getByLabel('Service', { exact: true }).and(page.locator('input')).last().fill(name);
  }
}
const seat = (page: Page, nth: number) =>
  page.getByRole('region', { name: 'Qui siège' }).locator('li[data-row]').nth(nth);

for (const { on, ...viewport } of WINDOWS)
  test(`a mandate is made from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'governance');
    await expect(page.locator('.sheet-empty')).toContainText('Quatre chiffres suffisent');
    await typeIn(page, users(page), '20');
    await expect(proposal(page)).toHaveAttribute('data-proposal', 'small');
    await pressButton(page, 'Ajouter un service');
    await page.keyboard.type('Accueil');
    await pressButton(page, 'Partir de la composition habituelle');
    await expect(seat(page, 0).getByLabel('Fonction')).toHaveValue('Sponsor');
    await expect(problems(page)).toContainText('Personne ne siège pour le terrain.');
    await choose(page, seat(page, 2).getByLabel('Service'), 'Accueil');
    await tick(page, seat(page, 2).getByLabel('Vient du terrain'));
    await tick(page, page.getByLabel('Un support de premier niveau est prévu'));
    await typeIn(page, page.getByLabel('Fonction').last(), 'Assistante d’accueil');
    await tick(page, page.getByLabel('A du temps réservé'));
    await pressButton(page, 'Partir des cinq indicateurs habituels');
    await typeIn(page, page.getByLabel('But de l’instance'), 'Faire vivre le CRM.');
    await typeIn(page, page.getByLabel('Où arrivent les demandes'), 'Un formulaire');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await expect(problems(page).locator('[aria-live]')).toHaveText('Rien à corriger');
    const mandate = page.locator('.mandate');
    await expect(mandate.locator('[data-part=purpose]')).toContainText('Faire vivre le CRM.');
    await expect(mandate.locator('[data-part=support]')).toContainText('Assistante d’accueil');
    await expect(mandate.locator('[data-part=rhythm]')).toContainText('Une heure par trimestre.');
    await expect(mandate.locator('[data-part=indicators] li')).toHaveCount(5);
    expect(await sheetNow(page, 'governance')).toMatchObject({ users: 20, entry: 'Un formulaire' });
  });

test(
  'the proposal follows people and departments, and can be overruled',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'governance');
    for (const [n, size] of [
      ['29', 'small'],
      ['30', 'choose'],
      ['99', 'choose'],
      ['100', 'large'],
    ] as const) {
      await users(page).fill(n);
      await expect(proposal(page)).toHaveAttribute('data-proposal', size);
    }
    await users(page).fill('10');
    await addDepartments(page, 'A', 'B', 'C');
    await expect(proposal(page)).toHaveAttribute('data-proposal', 'small');
    await addDepartments(page, 'D');
    await expect(proposal(page)).toHaveAttribute('data-proposal', 'choose');
    await addDepartments(page, 'E', 'F');
    await expect(proposal(page)).toHaveAttribute('data-proposal', 'large');
    await expect(problems(page).locator('[data-severity=error]')).toHaveCount(6);
    await expect(page.locator('[data-part=rhythm]')).toContainText('Chaque mois');
    await pick(page.locator('main'), 'Légère');
    await expect(page.locator('[data-part=rhythm]')).toContainText('Une heure par trimestre.');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  },
);

test(
  'in a large body every department has a seat, or is drawn as missing',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'governance');
    await users(page).fill('120');
    await addDepartments(page, 'Accueil', 'Formation');
    await page.getByRole('button', { name: 'Partir de la composition habituelle' }).click();
    await expect(page.locator('[data-missing]')).toHaveText(['Accueil', 'Formation']);
    await expect(problems(page)).toContainText('Personne ne siège pour ce service : Accueil.');
    await seat(page, 1).getByLabel('Service').selectOption({ label: 'Accueil' });
    await seat(page, 2).getByLabel('Service').selectOption({ label: 'Formation' });
    await expect(page.locator('[data-missing]')).toHaveCount(0);
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    // A department that goes takes nobody with it.
    await page.getByRole('button', { name: 'Retirer : Accueil' }).click();
    await expect(seat(page, 1).getByLabel('Service')).toHaveValue('');
  },
);

test('somebody from outside enlightens and does not decide', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'governance');
  await page.getByRole('button', { name: 'Partir de la composition habituelle' }).click();
  await seat(page, 2).getByLabel('Appartenance').selectOption('adviser');
  await expect(problems(page)).toContainText('Une personne externe anime et éclaire ; elle ne décide pas.');
  await seat(page, 3).getByLabel('Appartenance').selectOption('vendor');
  await expect(problems(page)).toContainText('Le prestataire vote');
  await expect(problems(page)).toContainText('2 intermédiaires externes');
  for (const nth of [2, 3]) await seat(page, nth).getByLabel('Vote', { exact: true }).uncheck();
  await expect(problems(page)).not.toContainText('Le prestataire vote');
  await expect(page.locator('.seats [data-kind=vendor]')).toContainText('externe · ne vote pas');
});

test(
  'what a body lacks is said: the sponsor, the project, time, listening, measures of a group',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'governance');
    for (let i = 0; i < 13; i += 1) await page.getByRole('button', { name: 'Ajouter un membre' }).click();
    await page.getByLabel('Un support de premier niveau est prévu').check();
    await page.getByLabel('Vient de l’informatique').check();
    const lacks = [
      'Personne ne siège pour le terrain.',
      '13 membres : au-delà de douze',
      'Personne ne siège au titre du projet',
      'Un support sans temps réservé',
      'Le support vient de l’informatique',
      'Aucun indicateur de groupe',
      'Le sponsor ne siège pas',
    ];
    for (const text of lacks) await expect(problems(page)).toContainText(text);
    await page.getByLabel('Explique bien').check();
    await expect(problems(page)).toContainText('Le support vient de l’informatique');
    await page.getByLabel('Sait écouter').check();
    await expect(problems(page)).not.toContainText('Le support vient de l’informatique');
    await page.getByRole('button', { name: 'Ajouter un indicateur' }).click();
    await page.getByLabel('Il porte sur une seule personne').check();
    await expect(problems(page)).toContainText('Aucun indicateur de groupe');
    await page.getByLabel('Il porte sur une seule personne').uncheck();
    await expect(problems(page)).not.toContainText('Aucun indicateur de groupe');
  },
);

test('members are put in order by keyboard, and the focus goes along', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'governance');
  await page.getByRole('button', { name: 'Partir de la composition habituelle' }).click();
  const down = page.getByRole('button', { name: 'Descendre : Sponsor' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(seat(page, 1).getByLabel('Fonction')).toHaveValue('Sponsor');
  await expect(down).toBeFocused();
});

test('on paper it is a mandate of one page', async ({ page }) => {
  await openTool(page, 'governance');
  await loadExample(page);
  const { text, pages } = await printed(page);
  for (const part of ['Mandat', 'Direction générale', 'Elle décide', 'Chaque mois pendant six mois'])
    expect(text).toContain(part);
  expect(text).not.toContain('Ajouter un membre');
  expect(pages.length).toBeLessThanOrEqual(2);
  const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
  });
  expect(rows.flat()).toContain('Direction générale');
});

test('the English example lacks one department', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'governance', 'en');
  await loadExample(page);
  await expect(page.locator('[data-proposal]')).toHaveAttribute('data-proposal', 'large');
  await expect(page.locator('[data-missing]')).toHaveText(['Events']);
  await expect(problems(page)).toHaveAttribute('data-status', 'errors');
});
