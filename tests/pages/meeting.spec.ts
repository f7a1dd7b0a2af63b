import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { violations } from '../support/axe';
import { codeFor, dossierOf, keptDossier } from './dossier-data';
import { FULL_RUN } from './full-run';
import { print } from './pdf';
import { downloaded, expect, keep, ready, store, test, twins } from './support';

const SEVEN = dossierOf({ direction: 2, managers: 2, field: 3 });
const topics = (page: Page) =>
  page.locator('[data-topic]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-topic')));
const minutes = (page: Page) =>
  page
    .locator('tbody [data-minutes]')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['minutes'])));
test('without an answer, the page says where to begin', async ({ page }) => {
  await page.goto('/rendez-vous/');
  await ready(page);
  await expect(page.locator('main')).toContainText(
    'Répondez au parcours express ou ouvrez un lien de résultat pour composer l’ordre du jour.',
  );
  await expect(page.getByRole('link', { name: 'Parcours express' })).toBeVisible();
});

test('one’s own answers make an agenda whose minutes add up, for every length', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  await page.goto('/rendez-vous/');
  await ready(page);
  await expect(page.locator('.brief-warnings')).toContainText('Un seul regard');
  for (const [length, most] of [
    [45, 3],
    [60, 5],
    [90, 7],
  ] as const) {
    await page.getByLabel(`${length} min`, { exact: true }).check();
    await expect(page.locator('[data-length]')).toHaveAttribute('data-length', `${length}`);
    expect((await minutes(page)).reduce((a, b) => a + b, 0)).toBe(length);
    expect((await topics(page)).length).toBeLessThanOrEqual(most);
    expect((await print(page)).pages).toHaveLength(1);
  }
});

test('topics are moved by keyboard, the focus goes along, and a reload keeps the order', async ({
  page,
  context,
}) => {
  await store(context, keptDossier(SEVEN));
  await page.goto('/rendez-vous/#d-d1');
  await ready(page);
  const [first, second, ...rest] = await topics(page);
  await page.locator(`[data-topic="${first}"] [data-way="down"]`).focus();
  await page.keyboard.press('Enter');
  expect(await topics(page)).toEqual([second, first, ...rest]);
  await expect(page.locator(`[data-topic="${first}"] [data-way="down"]`)).toBeFocused();
  await expect(page.locator('.brief-topics [role="status"]')).toContainText('est maintenant le sujet 2');
  await page.getByLabel('La question que l’organisation veut poser').fill('Par où commencer ?');
  await page.getByLabel('90 min', { exact: true }).check();
  await page.getByLabel('La direction', { exact: true }).check();
  await page.reload();
  await ready(page);
  expect((await topics(page)).slice(0, 2)).toEqual([second, first]);
  await expect(page.locator('.brief-question')).toContainText('Par où commencer ?');
  await expect(page.getByLabel('La direction', { exact: true })).toBeChecked();
  expect((await minutes(page)).reduce((a, b) => a + b, 0)).toBe(90);
  // Seven topics, a question and all the rest still fit on one page.
  expect(await topics(page)).toHaveLength(7);
  expect((await print(page)).pages).toHaveLength(1);
  await page.getByRole('button', { name: 'Revenir à l’ordre proposé' }).click();
  expect((await topics(page))[0]).toBe(first);
  await expect(page.locator('.brief-exports')).toContainText('n’a pas de lien');
});

test('the link of an agenda opens it as it was set, with the question only if it was ticked', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`/rendez-vous/#${codeFor(3, 'field')}`);
  await ready(page);
  await page.getByLabel('90 min', { exact: true }).check();
  const [first] = await topics(page);
  await page.locator(`[data-topic="${first}"] [data-way="down"]`).click();
  const moved = await topics(page);
  await page.getByLabel('La question que l’organisation veut poser').fill('Une question à nous');
  await page.getByText('Lien de l’ordre du jour').click();
  const without = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
  await page.getByLabel('Avec la question de l’organisation').check();
  const link = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
  const there = await (await browser.newContext({ baseURL: baseURL!, locale: 'fr-FR' })).newPage();
  await there.goto(link);
  await ready(there);
  expect(await topics(there)).toEqual(moved);
  await expect(there.locator('.brief-question')).toContainText('Une question à nous');
  await expect(there).toHaveURL(/\/rendez-vous\/$/);
  await there.goto('about:blank');
  await there.goto(without);
  await ready(there);
  await expect(there.locator('.brief-question')).toContainText('À demander à l’organisation');
  await there.goto('about:blank');
  await there.goto(`${link.slice(0, -3)}AAA`);
  await ready(there);
  await expect(there.locator('[data-problem="damaged"]')).toContainText('abîmé ou incomplet');
  await there.context().close();
});

test('the meeting goes into a calendar', async ({ page, context }) => {
  await store(context, keptDossier(SEVEN));
  await page.goto('/rendez-vous/#d-d1');
  await ready(page);
  await page.getByRole('button', { name: /\.ics/ }).click();
  await expect(page.locator('.brief-calendar')).toContainText('Choisissez un jour et une heure.');
  await page.getByLabel('Jour', { exact: true }).fill('2027-01-15');
  await page.getByLabel('Heure de début').fill('14:30');
  const text = await downloaded(page, /\.ics/);
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
  );
  expect(event.startDate.toString()).toBe('2027-01-15T14:30:00');
  expect(event.endDate.toString()).toBe('2027-01-15T15:30:00');
  expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  expect(event.description).toContain('Sujet 1');
});

test('the agenda goes out as text and as data, without free text unless it is ticked', async ({
  page,
  context,
}) => {
  await store(
    context,
    keptDossier({ ...SEVEN, brief: { length: 60, audience: 'mixed', order: [], question: 'Secret ?' } }),
  );
  await page.goto('/en/meeting/#d-d1');
  await ready(page);
  const [markdown, json] = [await downloaded(page, 'Text (Markdown)'), await downloaded(page, 'Data (JSON)')];
  expect(markdown).toContain('# Agenda of a first meeting');
  expect(markdown).toContain('What the answers say: Direction');
  expect(markdown).not.toContain('Secret');
  expect(json).not.toContain('Secret');
  expect(JSON.parse(json).topics).toHaveLength(5);
  await page.getByLabel('With the organisation’s question').check();
  expect(await downloaded(page, 'Text (Markdown)')).toContain('Secret ?');
});

for (const path of twins(['/rendez-vous/#d-d1', '/en/meeting/#d-d1']))
  test(`${path} has nothing for axe to find`, async ({ page, context }) => {
    await store(context, keptDossier(SEVEN));
    await page.goto(path);
    await ready(page);
    expect(await violations(page)).toEqual([]);
  });
