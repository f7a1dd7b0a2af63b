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
  sheetNow,
  tick,
  typeIn,
  WINDOWS,
} from './desk';

const EIGHT = Array.from({ length: 8 }, (_, i) => ({ id: `p${i + 1}`, label: `Processus ${i + 1}` }));
const team = (id: string, covers: number, independence: number, over: object = {}) => ({
  id,
  label: `Équipe ${id.toUpperCase()}`,
  headcount: 10,
  covers: EIGHT.slice(0, covers).map((one) => one.id),
  independence,
  hasVolunteerLead: true,
  inPeak: false,
  profiles: 'mixed',
  ...over,
});
async function openWith(page: Page, candidates: readonly object[], over: object = {}) {
  const sheet = { processes: EIGHT, candidates, users: 80, hasStaffRepresentatives: false, ...over };
  await store(page.context(), keptSheet('pilot', sheet));
  await openTool(page, 'pilot');
}
const ranking = (page: Page) =>
  page.locator('[data-candidate]').evaluateAll((all) =>
    all.map((one) => {
      const { candidate, eligible } = (one as HTMLElement).dataset;
      return `${candidate} ${eligible}`;
    }),
  );

for (const { on, ...viewport } of WINDOWS)
  test(`a choice is made from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'pilot');
    await expect(page.locator('.sheet-empty')).toContainText('Listez d’abord les processus à généraliser');
    for (const name of ['Accueillir', 'Inscrire', 'Relancer']) {
      await pressButton(page, 'Ajouter un processus');
      await page.keyboard.type(name);
    }
    await typeIn(page, page.getByLabel('Personnes qui utiliseront l’outil, en tout'), '80');
    await pressButton(page, 'Ajouter une équipe');
    await page.keyboard.type('Agence');
    await typeIn(page, page.getByLabel('Nombre de personnes'), '9');
    for (const name of ['Accueillir', 'Inscrire']) await tick(page, page.getByRole('checkbox', { name }));
    await chooseRadio(page, page.getByRole('group', { name: 'Autonomie' }), 2);
    await tick(page, page.getByLabel('Une personne est volontaire pour mener l’équipe'));
    await expect(page.locator('[data-candidate]')).toHaveAttribute('data-eligible', 'true');
    await expect(page.locator('[data-candidate]')).toContainText('À retenir d’abord');
    await expect(page.locator('[data-candidate]')).toContainText('2 processus sur 3 (67 %)');
    await expect(problems(page)).toContainText('Non essayés par ce pilote : Relancer.');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    expect(await sheetNow(page, 'pilot')).toMatchObject({ candidates: [{ independence: 2, headcount: 9 }] });
  });

test('the two conditions do not make up for each other', { tag: '@all' }, async ({ page }) => {
  await openWith(page, [team('a', 6, 2), team('b', 8, 1), team('c', 3, 3), team('d', 7, 3)]);
  expect((await ranking(page)).slice(0, 2)).toEqual(['d true', 'a true']);
  expect([...(await ranking(page)).slice(2)].sort()).toEqual(['b false', 'c false']);
  await expect(page.locator('[data-candidate=d]')).toContainText('À retenir d’abord');
  await expect(page.locator('[data-candidate=a]')).toContainText('Peut être pilote');
  await expect(page.locator('[data-candidate=b]')).toContainText('Pas assez autonome');
  await expect(page.locator('[data-candidate=c]')).toContainText('Pas assez représentative');
  await expect(page.locator('.pilot-plane g[data-eligible=true]')).toHaveCount(2);
});

test(
  'coverage is counted on whole processes: five of eight and three of five are enough',
  { tag: '@all' },
  async ({ page }) => {
    await openWith(page, [team('a', 5, 2)]);
    await expect(page.locator('[data-candidate=a]')).toHaveAttribute('data-eligible', 'true');
    await store(
      page.context(),
      keptSheet('pilot', {
        processes: EIGHT.slice(0, 5),
        candidates: [team('a', 3, 2)],
        hasStaffRepresentatives: false,
      }),
    );
    await openTool(page, 'pilot');
    await expect(page.locator('[data-candidate=a]')).toHaveAttribute('data-eligible', 'true');
    await expect(page.locator('[data-candidate=a]')).toContainText('(60 %)');
  },
);

test(
  'teams that are as good stand by volunteer, then by fewer people, then as entered',
  { tag: '@all' },
  async ({ page }) => {
    await openWith(page, [
      team('a', 6, 2, { hasVolunteerLead: false }),
      team('b', 6, 2, { headcount: 12 }),
      team('c', 6, 2),
      team('d', 6, 2),
    ]);
    expect((await ranking(page)).map((one) => one[0])).toEqual(['c', 'd', 'b', 'a']);
  },
);

test(
  'where no team can be the pilot, the two that cover most together are named',
  { tag: '@all' },
  async ({ page }) => {
    await openWith(page, [team('a', 3, 3), team('b', 0, 2, { covers: ['p4', 'p5', 'p6'] }), team('c', 8, 0)]);
    await expect(page.locator('.pilot-none')).toContainText('Aucune équipe ne remplit les deux conditions.');
    await expect(page.locator('.pilot-none')).toContainText('Ensemble, Équipe A et Équipe B couvrent 75 %');
  },
);

test(
  'without a process there is no ranking, and nothing is divided by nothing',
  { tag: '@all' },
  async ({ page }) => {
    await openWith(page, [{ ...team('a', 0, 3) }], { processes: [] });
    await expect(page.locator('.pilot-outcome')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('NaN');
  },
);

test('what weighs on a pilot is said', { tag: '@all' }, async ({ page }) => {
  await openWith(
    page,
    [team('a', 8, 3, { inPeak: true, profiles: 'enthusiasts', hasVolunteerLead: false, headcount: 3 })],
    {
      users: 14,
      hasStaffRepresentatives: true,
    },
  );
  for (const text of [
    'en période de pointe',
    'Des volontaires conquis d’avance ne convaincront pas les autres.',
    'personne n’est volontaire',
    'un pilote compte au moins quatre personnes, et au plus un quart de celles qui utiliseront l’outil',
    'avancez processus par processus',
    'la consultation du CSE doit être terminée avant',
  ])
    await expect(problems(page)).toContainText(text);
  await page.getByLabel('Nombre de personnes').fill('4');
  await expect(problems(page)).toContainText('au plus un quart');
  await page.getByLabel('Personnes qui utiliseront l’outil, en tout').fill('16');
  await expect(problems(page)).not.toContainText('au plus un quart');
});

test('a process that is taken out leaves the teams that covered it', { tag: '@all' }, async ({ page }) => {
  await openWith(page, [team('a', 8, 3)]);
  await page.getByRole('button', { name: 'Retirer : Processus 8' }).click();
  await expect(page.locator('[data-candidate=a]')).toContainText('7 processus sur 7 (100 %)');
});

test('its table opens in a spreadsheet, in the order of the ranking', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'pilot');
  await loadExample(page);
  const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), { bom: true, delimiter: ';' });
  expect(rows.map(([rank, name]) => `${rank} ${name}`).slice(0, 3)).toEqual([
    'Rang Équipe',
    '1 Agence du Nord',
    '2 Agence de l’Est',
  ]);
});

test('on paper there is the plane, the ranking and a sheet to choose on', async ({ page }) => {
  await openTool(page, 'pilot');
  await loadExample(page);
  const { text } = await printed(page);
  for (const part of [
    'Pilotes possibles',
    'Le classement',
    'Fiche de choix',
    'Équipe retenue, date et raison',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Ajouter une équipe');
});

test('the English example puts the same team first', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'pilot', 'en');
  await loadExample(page);
  expect((await ranking(page)).slice(0, 2)).toEqual(['d true', 'a true']);
});
