import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readSource } from '../../src/content-check/source-file';
import { AUDIENCES } from '../../src/domain/brief/brief-code';
import { fill } from '../../src/i18n/words';
import { plainMarkdown } from '../../src/islands/export/plain-markdown';
import { violations } from '../support/axe';
import { importAll } from '../support/small-calendar';
import { viewsIn } from '../support/views';
import { codeFor, dossierOf, items, keptDossier } from './dossier-data';
import { FULL_RUN } from './full-run';
import { plain, print, solid } from './pdf';
import { downloaded, expect, keep, ready, store, test, twins } from './support';
import { dossierWith, TOOL_IDS } from './worksheets/desk';

const SEVEN = dossierOf({ direction: 2, managers: 2, field: 3 });
const MEETING = { fr: '/rendez-vous/#d-d1', en: '/en/meeting/#d-d1' } as const;
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
    'Répondez au parcours express ou ouvrez le lien d’un bilan pour composer l’ordre du jour.',
  );
  await expect(page.getByRole('link', { name: 'Parcours express' })).toBeVisible();
});

test('answers that may not be shown are not called unremarkable, and one group alone is said to be one', async ({
  page,
  context,
}) => {
  const alone = dossierOf({ managers: 1 });
  const outside = { id: 'r9', code: codeFor(9, undefined), received: 1 };
  await store(context, keptDossier({ ...alone, runs: [...alone.runs, outside] }));
  await page.goto(MEETING.fr);
  await ready(page);
  await expect(page.locator('.brief-topics')).toContainText('Aucune réponse ne peut encore être montrée.');
  await expect(page.locator('.brief-warnings')).toContainText('Un bilan sans groupe reste hors');
  await store(context, keptDossier(dossierOf({ managers: 2, field: 1 })));
  await page.reload();
  await ready(page);
  await expect(page.locator('.brief-warnings')).toContainText('Un seul groupe est visible');
  expect((await topics(page)).length).toBeGreaterThan(0);
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
  await expect(page.locator('.brief-topics [aria-live]')).toContainText('est maintenant le sujet 2');
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
  await page.clock.setFixedTime(Date.now() + 60_000);
  await page.getByLabel('Jour', { exact: true }).fill('2027-01-22');
  const moved = importAll(text, await downloaded(page, /\.ics/));
  expect(moved.map(({ from }) => from)).toEqual(['2027-01-22T14:30:00']);
  await page.getByLabel('Jour', { exact: true }).fill('0027-01-22');
  await page.getByLabel('Heure de début').focus();
  await expect(page.getByLabel('Jour', { exact: true })).toHaveAccessibleDescription(/quatre chiffres/);
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

for (const locale of ['fr', 'en'] as const)
  test(`a card says what is answered, what to ask, who should come and what is next; the audience changes who is invited, in ${locale} @all`, async ({
    page,
    context,
  }) => {
    const { assessments, meeting, words } = viewsIn(locale);
    const { brief: b, groups: g, voices: v, exports: e } = words;
    const lists = assessments.flatMap(({ dimensions }) => dimensions);
    const list = lists.find(({ id }) => id === 'k5-fears')!;
    const point = list.sections.flatMap((section) => section.items).find(({ id }) => id === 'fears-heard')!;
    // All is lived for everybody, but for one point that the field finds absent.
    const runs = SEVEN.runs.map((run, i) => ({
      ...run,
      code: codeFor(i + 1, i < 2 ? 'direction' : i < 4 ? 'managers' : 'field', 320, {
        ...Object.fromEntries(items.map(({ id }) => [id, 3 as const])),
        ...(i >= 4 && { [point.id]: 0 }),
      }),
    }));
    await store(context, keptDossier({ ...SEVEN, runs }));
    await page.goto(MEETING[locale]);
    await ready(page);
    expect(await topics(page)).toEqual([`item:${point.id}`]);
    const levels = { fr: ['3,0', '3,0', '0,0'], en: ['3.0', '3.0', '0.0'] }[locale];
    const marks = [g.names.direction, g.names.managers.toLowerCase(), g.names.field.toLowerCase()].map(
      (group, i) => fill(v.mark, { group, value: levels[i]! }),
    );
    const says = fill(v.rowText, {
      marks: marks.join(', '),
      says: `${v.classes.disagreement}, ${v.flags.submerged}`,
    });
    const namesOf = (all: Readonly<Record<string, string>>, ids: readonly string[]) =>
      Object.entries(all).flatMap(([id, name]) => (ids.includes(id) ? [name] : []));
    const { roles, documents } = meeting.lists[list.id]!;
    const card = [
      [b.says, says],
      [b.ask, b.questions.submerged],
      [b.who, roles.map((role) => meeting.words.roles[role]!).join(' · ')],
      [b.next, point.next],
    ] as const;
    expect(card.every(([, text]) => text !== '')).toBe(true);
    await expect(page.locator('[data-topic] h4')).toHaveText(point.statement);
    const said = await page
      .locator('[data-topic] dl > div')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((part) => part.textContent)));
    expect(said.map((row) => row.map((text) => plain(text)))).toEqual(card.map((row) => row.map(plain)));

    const under = (title: string) =>
      page
        .locator('.brief-lists section')
        .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
        .locator('li')
        .allTextContents();
    const linesOf = (head: string, all: readonly string[]) =>
      [`## ${head}\n`, ...all.map((one) => `- ${plainMarkdown(one)}`)].join('\n');
    const strengths = lists.slice(0, 2).map(({ title }) => title);
    const invited: string[] = [];
    for (const audience of AUDIENCES) {
      await page.getByLabel(b.audiences[audience], { exact: true }).check();
      const asked = meeting.audiences[audience];
      const invite = namesOf(meeting.words.roles, [...asked.roles, ...roles]);
      const bring = namesOf(meeting.words.documents, [...asked.documents, ...documents]);
      await expect.poll(() => under(b.invite), audience).toEqual(invite);
      expect(await under(b.documents), audience).toEqual(bring);
      expect(await under(b.strengths), audience).toEqual(strengths);
      invited.push(invite.join());
      const markdown = await downloaded(page, b.markdown);
      for (const [head, all] of [
        [b.strengths, strengths],
        [b.invite, invite],
        [b.documents, bring],
      ] as const)
        expect(markdown).toContain(linesOf(head, all));
      const entries = card.map(([name, value]) => fill(e.entry, { name, value: plainMarkdown(value) }));
      expect(markdown).toContain(
        [`## 1. ${plainMarkdown(point.statement)}\n`, ...entries.map((one) => `- ${one}`)].join('\n'),
      );
    }
    expect(new Set(invited).size).toBe(AUDIENCES.length);
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
    await store(
      context,
      keptDossier({
        ...dossierWith(Object.fromEntries(sheets.map(({ id, example }) => [id, example]))),
        stage: null,
        runs: people.map((group, i) => ({
          id: `r${i}`,
          code: codeFor(i + 1, group, 100, answers(group)),
          received: 1,
        })),
      }),
    );
    await page.goto(MEETING[locale]);
    await ready(page);
    await page.getByLabel(fill(b.minutes, { n: 90 }), { exact: true }).check();
    await page.getByRole('textbox', { name: b.question }).fill(question);
    await expect(page.locator('.brief-question')).toContainText(question);
    expect((await topics(page)).sort()).toEqual(longest.map(({ id }) => `item:${id}`).sort());
    await expect(page.locator('.brief-warnings li')).toHaveText([
      // Who stays outside does not count.
      fill(b.old.other, { n: people.length - 1 }),
      fill(b.thin.other, { n: 3 }),
      fill(d.outside.one, { n: 1 }),
    ]);
    const paper = await print(page);
    const text = solid(paper.text);
    for (const one of [
      question,
      b.total,
      ...longest.map(({ next }) => next),
      ...sheets.map(({ name }) => name),
    ])
      expect(text).toContain(solid(one));
    expect(paper.pages).toHaveLength(1);
  });

for (const path of twins(['/rendez-vous/#d-d1', '/en/meeting/#d-d1']))
  test(`${path} has nothing for axe to find`, async ({ page, context }) => {
    await store(context, keptDossier(SEVEN));
    await page.goto(path);
    await ready(page);
    expect(await violations(page)).toEqual([]);
  });
