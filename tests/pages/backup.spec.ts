import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { expect, give, keep, kept, ready, store, test, twins } from './support';
import { keptRuns } from './shared';

const open = async (page: Page, path = '/bilan/sauvegarde/') => {
  await page.goto(path);
  await ready(page);
};
const choose = (page: Page, text: string, name = 'prelude.json') =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const save = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger la sauvegarde' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^prelude-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await download.path(), 'utf8');
};

test('two devices become one: each keeps the newer answer of every point, cleared ones included', async ({
  context,
  page,
  browser,
  baseURL,
}) => {
  await keep(context, { 'sponsor-authority': 1, 'fears-heard': 1, 'no-tunnel': 1 });
  await open(page);
  const first = await save(page);

  // The other device opens the file, and goes on with the same run.
  const there = await browser.newContext({
    baseURL: baseURL!,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const other = await there.newPage();
  await open(other);
  await choose(other, first);
  await other.getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(other.getByText('Fichier repris')).toBeVisible();
  await other.goto('/evaluer/craintes/');
  await ready(other);
  await other
    .locator('form[data-item="fears-heard"]')
    .getByRole('button', { name: 'Effacer la réponse' })
    .click();
  await open(other);
  const second = await save(other);
  await there.close();

  // Meanwhile, here, another answer changes.
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await give(page, 'sponsor-authority', 3);
  await open(page);
  await choose(page, second);
  await expect(page.locator('[data-part="changed"]')).toContainText(
    'repris du fichier, plus récents : 1 point',
  );
  await expect(page.locator('[data-part="changed"]')).toContainText(
    'gardés sur cet appareil, plus récents : 1 point',
  );
  expect(await kept(page)).toEqual({ 'sponsor-authority': 3, 'fears-heard': 1, 'no-tunnel': 1 });
  await page.getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(page.getByText('Fichier repris')).toBeVisible();
  expect(await kept(page)).toEqual({ 'sponsor-authority': 3, 'fears-heard': null, 'no-tunnel': 1 });
  expect(await keptRuns(page)).toHaveLength(1);

  await page.locator('.undo-note').getByRole('button', { name: 'Annuler' }).click();
  expect(await kept(page)).toEqual({ 'sponsor-authority': 3, 'fears-heard': 1, 'no-tunnel': 1 });
});

test('a file with new runs adds them beside the others, and undoing takes only them away', async ({
  context,
  page,
}) => {
  await keep(context, { 'sponsor-authority': 1 });
  await open(page);
  const text = JSON.stringify({
    format: 'prelude-backup',
    version: 1,
    made: 1_795_000_000_000,
    settings: { keep: 'device', theme: 'dark' },
    runs: [
      {
        id: 'x1',
        number: 3,
        created: 1,
        name: { value: '<img src=x onerror=alert(1)>', at: 2 },
        notes: {},
        answers: { 'fears-heard': { value: 2, at: 2 }, 'item-to-come': { value: 1, at: 2 } },
      },
    ],
  });
  await choose(page, text);
  await expect(page.locator('[data-part="added"]')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-preview]')).toContainText('Points que cette page ne connaît pas : 1');
  await page.getByRole('button', { name: 'Ne rien changer' }).click();
  await expect(page.locator('[data-preview]')).toHaveCount(0);
  expect(await keptRuns(page)).toHaveLength(1);

  await choose(page, text);
  await page.getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect.poll(async () => (await keptRuns(page)).length).toBe(2);
  expect(Object.keys((await keptRuns(page))[1]!.answers)).toContain('item-to-come');
  expect(await page.evaluate(() => localStorage.getItem('prelude:settings'))).toContain('dark');
  await page.reload();
  await page.locator('.undo-note').getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await keptRuns(page)).length).toBe(1);
  expect(await page.evaluate(() => localStorage.getItem('prelude:settings'))).not.toContain('dark');
});

test('a file that is none of ours is refused with a sentence, and nothing changes', async ({
  context,
  page,
}) => {
  await keep(context, { 'sponsor-authority': 1 });
  await open(page);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  const ours = { format: 'prelude-backup', version: 1, made: 1, runs: [] as unknown[] };
  const cases: [string, string, string][] = [
    ['x'.repeat(10_000_000), 'too-large', 'trop grand'],
    ['{"a":', 'not-json', 'incomplet'],
    ['['.repeat(1000) + ']'.repeat(1000), 'not-ours', 'ne vient pas de ce site'],
    [JSON.stringify({ ...ours, version: 7 }), 'newer', 'plus récente'],
    [
      JSON.stringify({
        ...ours,
        runs: [
          { id: 'r', number: 1, created: 1, notes: {}, answers: { 'fears-heard': { value: 9, at: 1 } } },
        ],
      }),
      'wrong',
      'runs[0].answers.fears-heard',
    ],
    ['{"format":"prelude-backup","version":1,"made":1,"runs":{"__proto__":[]}}', 'wrong', 'runs'],
  ];
  for (const [text, problem, sentence] of cases) {
    await choose(page, text);
    await expect(page.locator('.restore [role="alert"] > p')).toHaveAttribute('data-problem', problem);
    await expect(page.locator('.restore [role="alert"] > p')).toContainText(sentence);
    await expect(page.locator('[data-preview]')).toHaveCount(0);
  }
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('a backup holds copies, notes and names, and the published schema stands where the page says', async ({
  context,
  page,
  request,
}) => {
  await store(context, { 'prelude:runs': readFileSync('tests/domain/run/released/schema-2.json', 'utf8') });
  await open(page);
  const file = JSON.parse(await save(page)) as { runs: { origin?: unknown; notes: object }[] };
  expect(file.runs).toHaveLength(3);
  expect(JSON.stringify(file)).toContain('À demander à l’équipe.');
  const href = await page.getByRole('link', { name: 'Format du fichier' }).getAttribute('href');
  const schema = (await (await request.get(href!)).json()) as { $id: string };
  expect(schema.$id).toBe('/schemas/backup.v1.json');
});

for (const path of twins(['/bilan/sauvegarde/', '/en/results/backup/']))
  test(`${path} with a file opened has nothing for axe to find, and can be reached by keyboard`, async ({
    context,
    page,
  }) => {
    await keep(context, { 'sponsor-authority': 1 });
    await open(page, path);
    await choose(
      page,
      JSON.stringify({
        format: 'prelude-backup',
        version: 1,
        made: 1,
        runs: [{ id: 'r', number: 1, created: 1, notes: {}, answers: {} }],
      }),
    );
    await expect(page.locator('[data-preview]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.locator('input[type=file]').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-preview] .button').first()).toBeFocused();
  });
