import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { importAll } from '../../support/small-calendar';
import { downloaded, expect, test } from '../../support/built-site';
import {
  clear,
  dossierWith,
  expectPaper,
  loadExample,
  openWorksheet,
  pressButton,
  problems,
  reloaded,
  sheetNow,
  storeDossier,
  tick,
  typeDay,
  typeIn,
} from './desk';

const date = (page: Page) => page.getByLabel('Date', { exact: true });

test('a plan is made from nothing by keyboard alone, kept and printed @all', async ({ page }) => {
  const opening = page.locator('tr[data-event=opening]');
  await openWorksheet(page, 'go-live');
  await expect(page.locator('.sheet-empty')).toContainText('Donnez une date, même provisoire');
  await expect(page.getByRole('button', { name: /\.ics/ })).toHaveCount(0);
  await typeDay(page, date(page), '2027-01-15');
  // A Friday is no day to open. A day is one step back, however it was typed.
  await expect(problems(page)).toContainText('personne n’aura le temps d’aider');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(date(page)).toHaveValue('');
  await typeDay(page, date(page), '2027-01-12');
  await expect(problems(page)).not.toContainText('personne n’aura le temps d’aider');
  await typeIn(page, page.getByLabel('Personnes qui utiliseront l’outil'), '40');
  await expect(page.locator('[data-helpers-needed]')).toHaveAttribute('data-helpers-needed', '3');
  await pressButton(page, 'Ajouter une équipe');
  await page.keyboard.type('Accueil');
  await typeIn(page, page.getByLabel('Nombre de personnes', { exact: true }), '40');
  await expect(problems(page)).toContainText('0, alors qu’il en faudrait 3.');
  await typeIn(page, page.getByLabel('Personnes qui aident'), '3');
  await tick(page, page.getByLabel('Un contact désigné'));
  await pressButton(page, 'Ajouter un geste');
  await page.keyboard.type('Accueil');
  await typeIn(page, page.getByLabel('Geste', { exact: true }), 'Noter chaque demande');
  await page.getByLabel(/Revue d’adoption/).uncheck();
  await expect(page.locator('tr[data-event]')).toHaveCount(12);
  await expect(problems(page)).not.toContainText('il en faudrait');
  await expect(problems(page)).not.toContainText('Se connecter n’est pas utiliser');
  await expect(problems(page)).toHaveAttribute('data-status', 'valid');
  await expect(opening).toHaveAttribute('data-from', '2027-01-12');
  await expect(opening).toContainText('12 janvier 2027');
  await expect(page.locator('.presence tbody tr')).toContainText('Accueil');
  // A peak over the opening is said.
  await page.getByRole('button', { name: 'Ajouter une période' }).click();
  await page.getByLabel('Du', { exact: true }).fill('2027-01-10');
  await page.getByLabel('Au', { exact: true }).fill('2027-01-18');
  await expect(problems(page)).toContainText('personne n’aura le temps d’aider');
  await reloaded(page);
  await expect(date(page)).toHaveValue('2027-01-12');
  expect(await sheetNow(page, 'go-live')).toMatchObject({
    date: '2027-01-12',
    users: 40,
    terms: ['named-contact'],
    peaks: [{ from: '2027-01-10', to: '2027-01-18' }],
  });
  await loadExample(page);
  await expectPaper(page, [
    'Le plan daté',
    '16 mars 2027',
    'Qui est là pour aider',
    'Fin du suivi renforcé',
    'J−90',
  ]);
});

test('a plan goes into a calendar as whole days, moves there whatever was taken back between, and another plan stands beside it', async ({
  page,
  context,
}) => {
  const ics = () => downloaded(page, /\.ics/);
  await openWorksheet(page, 'go-live');
  await date(page).fill('2027-01-15');
  await page.getByLabel('Sites').fill('2');
  const files = [await ics()];
  const calendar = new ICAL.Component(ICAL.parse(files[0]!));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events).toHaveLength(13);
  expect(files[0]).not.toContain('TZID');
  for (const { startDate, summary } of events) {
    expect(startDate.isDate).toBe(true);
    expect(summary).toMatch(/^CRM\s: ./);
  }
  expect(events.slice(5, 7).map(({ startDate, endDate }) => [`${startDate}`, `${endDate}`])).toEqual([
    // The end is the day after the last.
    ['2027-01-15', '2027-01-16'],
    ['2027-01-16', '2027-01-26'],
  ]);
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
  await clear(page);
  await date(page).fill('2027-02-15');
  files.push(await ics());
  expect(importAll(...files)).toHaveLength(25);
  // And so is its copy in a dossier.
  await storeDossier(context, dossierWith({ 'go-live': await sheetNow(page, 'go-live') }));
  await openWorksheet(page, 'go-live', 'fr', '#d-d1');
  files.push(await ics());
  expect(importAll(...files)).toHaveLength(38);
});
