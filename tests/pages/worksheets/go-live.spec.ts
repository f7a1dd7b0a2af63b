import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { importAll } from '../../support/small-calendar';
import { downloaded, expect, test } from '../support';
import {
  dossierWith,
  loadExample,
  openTool,
  pressButton,
  printed,
  problems,
  reloaded,
  sheetNow,
  storeDossier,
  tick,
  typeDay,
  typeIn,
  WINDOWS,
} from './desk';

const date = (page: Page) => page.getByLabel('Date', { exact: true });
const dates = (page: Page) =>
  page.locator('tr[data-event]').evaluateAll((rows) =>
    rows.map((row) => {
      const { event, from, to } = (row as HTMLElement).dataset;
      return [event, from, to].filter(Boolean).join(' ');
    }),
  );
/** What a plan for 15 January 2027 holds. */
const PLAN = [
  'terms-agreed 2026-10-17',
  'relays-named 2026-11-16',
  'tutorials 2026-12-01',
  'open-demo 2026-12-16',
  'presence-published 2026-12-31',
  'opening 2027-01-15',
  'daily-point 2027-01-16 2027-01-25',
  'twice-weekly 2027-01-26 2027-02-14',
  'usage-review 2027-02-14',
  'handover 2027-03-16',
  'adoption-review 2027-04-15',
  'governance-review 2027-07-14',
  'charter-review 2028-01-15',
];

for (const { on, ...viewport } of WINDOWS)
  test(`a plan is made from nothing by keyboard alone${on} @all`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openTool(page, 'go-live');
    await expect(page.locator('.sheet-empty')).toContainText('Donnez une date, même provisoire');
    await typeDay(page, date(page), '2027-01-12');
    await typeIn(page, page.getByLabel('Personnes qui utiliseront l’outil'), '40');
    await expect(page.locator('[data-helpers-needed]')).toHaveAttribute('data-helpers-needed', '3');
    await pressButton(page, 'Ajouter une équipe');
    await page.keyboard.type('Accueil');
    await typeIn(page, page.getByLabel('Nombre de personnes', { exact: true }), '40');
    await typeIn(page, page.getByLabel('Personnes qui aident'), '3');
    await tick(page, page.getByLabel('Un contact désigné'));
    await pressButton(page, 'Ajouter un geste');
    await page.keyboard.type('Accueil');
    await typeIn(page, page.getByLabel('Geste', { exact: true }), 'Noter chaque demande');
    await expect(problems(page)).not.toContainText('il en faudrait');
    await expect(problems(page)).not.toContainText('Se connecter n’est pas utiliser');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    await expect(page.locator('tr[data-event=opening]')).toHaveAttribute('data-from', '2027-01-12');
    await expect(page.locator('tr[data-event=opening]')).toContainText('12 janvier 2027');
    await expect(page.locator('.presence tbody tr')).toContainText('Accueil');
    await expect(page.locator('.presence thead th')).toHaveCount(11);
    expect(await sheetNow(page, 'go-live')).toMatchObject({
      date: '2027-01-12',
      users: 40,
      terms: ['named-contact'],
    });
  });

test('a day is one step back, however it was typed', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'go-live');
  await page.getByLabel('Sites').fill('2');
  await typeDay(page, date(page), '2027-01-12');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(date(page)).toHaveValue('');
  await expect(page.getByLabel('Sites')).toHaveValue('2');
});

test(
  'dates are counted on the calendar, over the end of a month and of a year',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'go-live');
    await date(page).fill('2027-01-15');
    expect(await dates(page)).toEqual(PLAN);
    await date(page).fill('2027-01-31');
    await expect(page.locator('tr[data-event=usage-review]')).toHaveAttribute('data-from', '2027-03-02');
    await date(page).fill('2028-02-29');
    await expect(page.locator('tr[data-event=charter-review]')).toHaveAttribute('data-from', '2029-02-28');
  },
);

test('a Friday, a weekend or a peak is no day to open', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'go-live');
  const warns = problems(page).locator('[data-severity=warning]', {
    hasText: 'personne n’aura le temps d’aider',
  });
  for (const [day, count] of [
    ['2027-01-15', 1],
    ['2027-01-16', 1],
    ['2027-01-17', 1],
    ['2027-01-18', 0],
  ] as const) {
    await date(page).fill(day);
    await expect(warns).toHaveCount(count);
  }
  await page.getByRole('button', { name: 'Ajouter une période' }).click();
  await page.getByLabel('Du', { exact: true }).fill('2027-01-10');
  await page.getByLabel('Au', { exact: true }).fill('2027-01-18');
  await expect(warns).toHaveCount(1);
});

test('helpers are one for fifteen people, rounded up', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'go-live');
  await date(page).fill('2027-01-18');
  for (const [users, helpers] of [
    ['40', '3'],
    ['15', '1'],
    ['16', '2'],
  ] as const) {
    await page.getByLabel('Personnes qui utiliseront l’outil').fill(users);
    await expect(page.locator('[data-helpers-needed]')).toHaveAttribute('data-helpers-needed', helpers);
  }
  await expect(problems(page)).toContainText(
    'Trop peu de personnes pour aider les deux premières semaines : 0, alors qu’il en faudrait 2.',
  );
  await page.getByLabel('Personnes qui utiliseront l’outil').fill('0');
  await expect(page.locator('[data-helpers-needed]')).toHaveCount(0);
});

test(
  'without a date there is no plan; without its later part, its gestures or its criteria it is said',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'go-live');
    await page.getByLabel('Sites').fill('2');
    await expect(problems(page)).toHaveAttribute('data-status', 'errors');
    await expect(page.getByRole('button', { name: /\.ics/ })).toHaveCount(0);
    await date(page).fill('2027-01-18');
    await expect(problems(page)).toHaveAttribute('data-status', 'valid');
    for (const name of [
      /Passage de relais du prestataire/,
      /Revue d’adoption/,
      /Revue de la gouvernance/,
      /Relecture de la charte/,
    ])
      await page.getByLabel(name).uncheck();
    await expect(page.locator('tr[data-event]')).toHaveCount(9);
    for (const name of [
      /Aucun problème bloquant/,
      /Chaque geste clé/,
      /Les réponses arrivent/,
      /Le support a eu/,
    ])
      await page.getByLabel(name).uncheck();
    for (const text of ['Rien après le premier mois', 'Se connecter n’est pas utiliser', 'Sans critère'])
      await expect(problems(page)).toContainText(text);
  },
);

test('terms that are open three months before the opening are counted', { tag: '@all' }, async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00');
  await openTool(page, 'go-live');
  await date(page).fill('2027-02-18');
  await expect(problems(page)).not.toContainText('Modalités de suivi à convenir');
  await date(page).fill('2027-02-17');
  await expect(problems(page)).toContainText('Modalités de suivi à convenir avec le prestataire : 9.');
});

test('the plan goes into a calendar: thirteen events of whole days, in no time zone', async ({ page }) => {
  await openTool(page, 'go-live');
  await date(page).fill('2027-01-15');
  const text = await downloaded(page, /\.ics/);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events).toHaveLength(13);
  expect(calendar.getAllSubcomponents('vtimezone')).toEqual([]);
  expect(text).not.toContain('TZID');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(13);
  for (const [i, { startDate, endDate, summary }] of events.entries()) {
    const [, from = '', to = from] = PLAN[i]!.split(' ');
    expect(startDate.isDate).toBe(true);
    expect(startDate.toString()).toBe(from);
    // The end is the day after the last.
    endDate.adjust(-1, 0, 0, 0);
    expect(endDate.toString()).toBe(to);
    expect(summary).toMatch(/^CRM\s: ./);
  }
});

test('a plan that moves moves in the calendar, whatever was taken back between, and another plan stands beside it', async ({
  page,
  context,
}) => {
  const ics = () => downloaded(page, /\.ics/);
  await openTool(page, 'go-live');
  await date(page).fill('2027-01-15');
  await page.getByLabel('Sites').fill('2');
  const files = [await ics()];
  // The id is no step back, and going back before it does not lose it.
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByLabel('Sites')).toHaveValue('');
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await date(page).fill('2027-01-22');
  await page.getByLabel(/Revue d’adoption/).uncheck();
  await reloaded(page);
  await page.clock.setFixedTime(Date.now() + 60_000);
  files.push(await ics());
  const moved = importAll(...files);
  expect(moved).toHaveLength(12);
  expect(moved.map(({ from }) => from)).toContain('2027-01-22');
  // An empty sheet is the beginning of another plan.
  await page.getByRole('button', { name: 'Tout effacer', exact: true }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await date(page).fill('2027-02-15');
  files.push(await ics());
  expect(importAll(...files)).toHaveLength(25);
  // And so is its copy in a dossier.
  await storeDossier(context, dossierWith({ 'go-live': await sheetNow(page, 'go-live') }));
  await openTool(page, 'go-live', 'fr', '#d-d1');
  files.push(await ics());
  expect(importAll(...files)).toHaveLength(38);
});

test('its table opens in a spreadsheet with dates that sort', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'go-live');
  await date(page).fill('2027-01-15');
  const rows: string[][] = parse(await downloaded(page, 'Tableau (CSV)'), { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(14);
  expect(rows[7]!.slice(1, 3)).toEqual(['2027-01-16', '2027-01-25']);
  expect(rows[1]![0]).toBe('J−90');
});

test('on paper there is the dated plan, who is present, and what ends the period', async ({ page }) => {
  await openTool(page, 'go-live');
  await loadExample(page);
  const { text } = await printed(page);
  for (const part of [
    'Le plan daté',
    '16 mars 2027',
    'Qui est là pour aider',
    'Fin du suivi renforcé',
    'J−90',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Ajouter une période');
});

test('the English example needs three helpers and has two', { tag: '@all' }, async ({ page }) => {
  await openTool(page, 'go-live', 'en');
  await loadExample(page);
  await expect(page.locator('[data-helpers-needed]')).toHaveAttribute('data-helpers-needed', '3');
  await expect(page.locator('tr[data-event]')).toHaveCount(13);
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
});
