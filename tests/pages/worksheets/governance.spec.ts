import { expect, test } from '../../support/built-site';
import {
  choose,
  expectPaper,
  loadExample,
  openWorksheet,
  pick,
  pressButton,
  problems,
  reloaded,
  sheetNow,
  tick,
  typeIn,
} from './desk';

test('a mandate is made from nothing by keyboard alone, kept and printed on its pages @all', async ({
  page,
}) => {
  const seat = (nth: number) =>
    page.getByRole('region', { name: 'Qui siège' }).locator('li[data-row]').nth(nth);
  await openWorksheet(page, 'governance');
  await expect(page.locator('.sheet-empty')).toContainText('Quatre chiffres suffisent');
  await typeIn(page, page.getByLabel('Personnes qui utilisent le CRM'), '20');
  await expect(page.locator('[data-proposal]')).toHaveAttribute('data-proposal', 'small');
  await pressButton(page, 'Ajouter un service');
  await page.keyboard.type('Accueil');
  await pressButton(page, 'Partir de la composition habituelle');
  await expect(seat(0).getByLabel('Fonction')).toHaveValue('Sponsor');
  await expect(problems(page)).toContainText('Personne ne siège pour le terrain.');
  await choose(page, seat(2).getByLabel('Service'), 'Accueil');
  await tick(page, seat(2).getByLabel('Vient du terrain'));
  // Members are put in order, and the focus goes along.
  await pressButton(page, 'Descendre : Sponsor');
  await expect(seat(1).getByLabel('Fonction')).toHaveValue('Sponsor');
  await expect(page.getByRole('button', { name: 'Descendre : Sponsor' })).toBeFocused();
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
  await expect(mandate.locator('[data-part=indicators] li')).toHaveCount(5);
  // What is proposed can be overruled: then a department without a seat is missed.
  await pick(page.locator('main'), 'Transversale');
  await expect(mandate.locator('[data-part=rhythm]')).toContainText('Chaque mois');
  await expect(page.locator('[data-missing]')).toHaveCount(0);
  await seat(2).getByLabel('Service').selectOption('');
  await expect(page.locator('[data-missing]')).toHaveText(['Accueil']);
  await seat(2).getByLabel('Service').selectOption({ label: 'Accueil' });
  await pick(page.locator('main'), 'Légère');
  await expect(mandate.locator('[data-part=rhythm]')).toContainText('Une heure par trimestre.');
  // Whoever votes from outside is said, where they sit.
  await seat(3).getByLabel('Appartenance').selectOption('vendor');
  await expect(problems(page)).toContainText('Le prestataire vote');
  await seat(3).getByLabel('Vote', { exact: true }).uncheck();
  await expect(problems(page)).not.toContainText('Le prestataire vote');
  await reloaded(page);
  await expect(page.getByLabel('Où arrivent les demandes')).toHaveValue('Un formulaire');
  expect(await sheetNow(page, 'governance')).toMatchObject({
    users: 20,
    size: 'small',
    entry: 'Un formulaire',
    support: { role: 'Assistante d’accueil', hasReservedTime: true },
  });
  // A department that goes takes nobody with it.
  await page.getByRole('button', { name: 'Retirer : Accueil' }).click();
  await expect(seat(2).getByLabel('Service')).toHaveValue('');
  await loadExample(page);
  const { pages } = await expectPaper(page, [
    'Mandat',
    'Direction générale',
    'Elle décide',
    'Chaque mois pendant six mois',
  ]);
  expect(pages.length).toBeLessThanOrEqual(2);
});
