import { expect, test } from '../../support/built-site';
import {
  choose,
  expectPaper,
  loadExample,
  openWorksheet,
  pressButton,
  problems,
  reloaded,
  sheetNow,
  tick,
  typeDay,
  typeIn,
} from './desk';

test('an inventory of content alone is made from nothing by keyboard alone, kept, and printed empty and filled @all', async ({
  page,
}) => {
  await openWorksheet(page, 'side-files');
  await expect(page.locator('.sheet-empty')).toContainText('Notez les fichiers que vous connaissez');
  await expectPaper(page, ['Ce qui existe', 'Équipe qui le tient']);
  await typeIn(
    page,
    page.getByLabel('Ce que ces raisons ont en commun'),
    'Des listes qui ne sont pas à jour.',
  );
  // What is needed and still empty is asked for, and leads there.
  const asks = problems(page).getByRole('button', { name: 'À remplir : Fichiers.' });
  await pressButton(page, 'À remplir : Fichiers.');
  await expect(page.locator('#at-__files')).toBeFocused();
  await pressButton(page, 'Ajouter un fichier');
  await expect(asks).toHaveCount(0);
  await page.keyboard.type('Liste de relance');
  await typeIn(page, page.getByLabel('Équipe qui le tient'), 'Comptabilité');
  await choose(page, page.getByLabel('Pourquoi'), 'On se méfie');
  await tick(page, page.getByLabel('Contient des données personnelles'));
  await typeDay(page, page.getByLabel('Gardé jusqu’au'), '2027-06-30');
  await tick(page, page.getByLabel('En parler avec les équipes qui les tiennent'));
  await typeDay(page, page.getByLabel('À revoir le'), '2027-04-01');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await reloaded(page);
  await expect(page.getByLabel('Ce qu’il contient')).toHaveValue('Liste de relance');
  expect(await sheetNow(page, 'side-files')).toEqual({
    files: [
      {
        id: expect.any(String),
        what: 'Liste de relance',
        who: 'Comptabilité',
        why: 'trust',
        personal: true,
        until: '2027-06-30',
      },
    ],
    cause: 'Des listes qui ne sont pas à jour.',
    next: ['ask-why'],
    review: '2027-04-01',
  });
  await loadExample(page);
  await expectPaper(page, ['Liste de relance des cotisations', '30 juin 2027', 'Ce que vous en faites']);
});
