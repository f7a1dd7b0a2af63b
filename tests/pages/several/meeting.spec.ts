import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readSource } from '../../../src/content/check/source-file';
import { fill } from '../../../src/i18n/words';
import { importAll } from '../../support/small-calendar';
import { viewsIn } from '../../support/views';
import { codeFor, dossierOf, keptDossier } from '../../support/dossier-data';
import { FULL_RUN } from '../../support/full-run';
import { print, solid } from '../../support/pdf';
import { openAnew, openWith, visit } from '../../support/sharing';
import { downloaded, expect, keep, ready, store, test } from '../../support/built-site';
import { dossierWith, TOOL_IDS } from '../worksheets/desk';

const SEVEN = dossierOf({ direction: 2, managers: 2, field: 3 });
const MEETING = { fr: '/rendez-vous/#d-d1', en: '/en/meeting/#d-d1' } as const;
const topics = (page: Page) =>
  page.locator('[data-topic]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-topic')));
const minutes = async (page: Page) => {
  const rows = page.locator('tbody [data-minutes]');
  const all = await rows.evaluateAll((found) =>
    found.map((row) => Number((row as HTMLElement).dataset['minutes'])),
  );
  return all.reduce((a, b) => a + b, 0);
};

test('without an answer the page says where to begin, and one’s own answers make an agenda', async ({
  page,
  context,
}) => {
  await visit(page, '/rendez-vous/');
  await expect(page.locator('main')).toContainText(
    'Répondez au parcours express ou ouvrez le lien d’un bilan pour composer l’ordre du jour.',
  );
  await expect(page.getByRole('link', { name: 'Parcours express' })).toBeVisible();
  await keep(context, FULL_RUN);
  await page.reload();
  await ready(page);
  await expect(page.locator('.agenda-warnings')).toContainText('Un seul regard');
  await page.getByLabel('45 min', { exact: true }).check();
  await expect(page.locator('[data-length]')).toHaveAttribute('data-length', '45');
  expect(await minutes(page)).toBe(45);
  expect(await topics(page)).toHaveLength(3);
});

test('topics are moved by keyboard, the focus goes along, a reload keeps the order, and all fits on a page', async ({
  page,
}) => {
  await openWith(page, SEVEN, MEETING.fr);
  const [first, second, ...rest] = await topics(page);
  // What the answers say, what to ask, who should come, what is next.
  await expect(page.locator('[data-topic] dl').first().locator('dt')).toHaveCount(4);
  await page.locator(`[data-topic="${first}"] [data-way="down"]`).focus();
  await page.keyboard.press('Enter');
  expect(await topics(page)).toEqual([second, first, ...rest]);
  await expect(page.locator(`[data-topic="${first}"] [data-way="down"]`)).toBeFocused();
  await expect(page.locator('.agenda-topics [aria-live]')).toContainText('est maintenant le sujet 2');
  await page.getByLabel('La question que l’organisation veut poser').fill('Par où commencer ?');
  await page.getByLabel('90 min', { exact: true }).check();
  const invited = await page.locator('.agenda-lists').textContent();
  await page.getByLabel('La direction', { exact: true }).check();
  await expect(page.locator('.agenda-lists')).not.toHaveText(invited!);
  await page.reload();
  await ready(page);
  expect((await topics(page)).slice(0, 2)).toEqual([second, first]);
  await expect(page.locator('.agenda-question')).toContainText('Par où commencer ?');
  await expect(page.getByLabel('La direction', { exact: true })).toBeChecked();
  expect(await minutes(page)).toBe(90);
  expect(await topics(page)).toHaveLength(7);
  expect((await print(page)).pages).toHaveLength(1);
  await page.getByRole('button', { name: 'Revenir à l’ordre proposé' }).click();
  expect((await topics(page))[0]).toBe(first);
  await expect(page.locator('.agenda-exports')).toContainText('n’a pas de lien');
});

test('the link of an agenda opens it as it was set, with the question only if it was ticked', async ({
  page,
  browser,
}) => {
  await visit(page, `/rendez-vous/#${codeFor(3, 'field')}`);
  await page.getByLabel('90 min', { exact: true }).check();
  const [first] = await topics(page);
  await page.locator(`[data-topic="${first}"] [data-way="down"]`).click();
  const moved = await topics(page);
  await page.getByLabel('La question que l’organisation veut poser').fill('Une question à nous');
  await page.getByText('Lien de l’ordre du jour').click();
  const field = page.getByRole('textbox', { name: /Le lien/ });
  const without = await field.inputValue();
  await page.getByLabel('Avec la question de l’organisation').check();
  const link = await field.inputValue();
  const there = await (await browser.newContext()).newPage();
  await visit(there, link);
  expect(await topics(there)).toEqual(moved);
  await expect(there.locator('.agenda-question')).toContainText('Une question à nous');
  await expect(there).toHaveURL(/\/rendez-vous\/$/);
  await openAnew(there, without);
  await expect(there.locator('.agenda-question')).toContainText('À demander à l’organisation');
  await there.context().close();
});

test('the meeting goes out as text and as data, without free text unless it is ticked, and into a calendar', async ({
  page,
}) => {
  const brief = { length: 60, audience: 'mixed', order: [], question: 'Secret ?' } as const;
  await openWith(page, { ...SEVEN, brief }, MEETING.fr);
  const text = await downloaded(page, 'Texte (Markdown)');
  const data = await downloaded(page, 'Données (JSON)');
  expect(text).toContain('# Ordre du jour');
  expect(text + data).not.toContain('Secret');
  expect(JSON.parse(data).topics).toHaveLength(5);
  await page.getByLabel('Avec la question de l’organisation').check();
  expect(await downloaded(page, 'Texte (Markdown)')).toContain('Secret ?');

  const day = page.getByLabel('Jour', { exact: true });
  const hour = page.getByLabel('Heure de début');
  await page.getByRole('button', { name: /\.ics/ }).click();
  await expect(page.locator('.agenda-calendar')).toContainText('Choisissez un jour et une heure.');
  await day.fill('2027-01-15');
  await hour.fill('14:30');
  const calendar = await downloaded(page, /\.ics/);
  const component = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
  const event = new ICAL.Event(component ?? undefined);
  expect(event.startDate.toString()).toBe('2027-01-15T14:30:00');
  expect(event.endDate.toString()).toBe('2027-01-15T15:30:00');
  expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  expect(event.description).toContain('Sujet 1');
  await page.clock.setFixedTime(Date.now() + 60_000);
  await day.fill('2027-01-22');
  const moved = importAll(calendar, await downloaded(page, /\.ics/));
  expect(moved.map(({ from }) => from)).toEqual(['2027-01-22T14:30:00']);
  await day.fill('0027-01-22');
  await hour.focus();
  await expect(day).toHaveAccessibleDescription(/quatre chiffres/);
});

for (const locale of ['fr', 'en'] as const)
  test(`ninety minutes of the longest topics, a long question, every worksheet and every warning make one page, in ${locale} @all`, async ({
    page,
    context,
  }) => {
    const { assessments, words } = viewsIn(locale);
    const { brief: b, dossiers: d } = words;
    const lists = assessments.flatMap(({ dimensions }) => dimensions);
    const points = lists.flatMap((list) =>
      list.sections.flatMap((section) => section.items.map((item) => ({ ...item, list: list.id }))),
    );
    const lengthOf = ({ statement, next }: (typeof points)[number]) => statement.length + next.length;
    const longest = points
      .filter(({ critical }) => critical)
      .sort((one, other) => lengthOf(other) - lengthOf(one))
      .slice(0, 7);
    // Three lists without a score make a warning.
    const thin = lists.filter(({ id }) => longest.every((point) => point.list !== id)).slice(0, 3);
    expect(thin).toHaveLength(3);
    const answers = (group: string | undefined) =>
      Object.fromEntries(
        points.map(({ id, list }) => {
          if (longest.some((point) => point.id === id)) return [id, group === 'direction' ? 3 : 0] as const;
          return [id, thin.some((one) => one.id === list) ? 'dont-know' : 3] as const;
        }),
      );
    const people = [
      ...(['direction', 'managers'] as const).flatMap((group) => [group, group]),
      ...(['field', 'project-team', 'external'] as const).flatMap((group) => [group, group, group]),
      undefined,
    ];
    const sheets = TOOL_IDS.map((id) => {
      const path = `content/worksheets/${id}/${locale}.yaml`;
      const data = readSource(path, readFileSync(path, 'utf8')).data;
      return { id, ...(data as { readonly name: string; readonly example: unknown }) };
    });
    const question = 'Comment savoir que ce projet aide les équipes ? '.repeat(5).slice(0, 199) + '?';
    const runs = people.map((group, i) => ({
      id: `r${i}`,
      code: codeFor(i + 1, group, 100, answers(group)),
      received: 1,
    }));
    const dossier = dossierWith(Object.fromEntries(sheets.map(({ id, example }) => [id, example])));
    await store(context, keptDossier({ ...dossier, stage: null, runs }));
    await visit(page, MEETING[locale]);
    await page.getByLabel(fill(b.minutes, { n: 90 }), { exact: true }).check();
    await page.getByRole('textbox', { name: b.question }).fill(question);
    await expect(page.locator('.agenda-question')).toContainText(question);
    expect((await topics(page)).sort()).toEqual(longest.map(({ id }) => `item:${id}`).sort());
    await expect(page.locator('.agenda-warnings li')).toHaveText([
      // Who stays outside does not count.
      fill(b.old.other, { n: people.length - 1 }),
      fill(b.thin.other, { n: 3 }),
      fill(d.outside.one, { n: 1 }),
    ]);
    const paper = await print(page);
    const text = solid(paper.text);
    const mustStand = [
      question,
      b.total,
      ...longest.map(({ next }) => next),
      ...sheets.map(({ name }) => name),
    ];
    for (const one of mustStand) expect(text).toContain(solid(one));
    expect(paper.pages).toHaveLength(1);
  });
