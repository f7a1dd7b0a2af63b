import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { file, keptRuns, visit } from '../../support/sharing';
import { downloaded, expect, give, keep, kept, ready, test } from '../../support/built-site';

const open = (page: Page) => visit(page, '/bilan/sauvegarde/');
const choose = (page: Page, text: string) =>
  page.locator('input[type=file]').setInputFiles(file('prelude.json', text));
const save = (page: Page) => downloaded(page, 'Télécharger la sauvegarde');
const takeIn = (page: Page) => page.getByRole('button', { name: 'Reprendre ce fichier' }).click();
const undo = (page: Page) => page.locator('.undo-note').getByRole('button', { name: 'Annuler' }).click();

test('two devices become one: each keeps the newer answer of every point, cleared ones included', async ({
  context,
  page,
  browser,
}) => {
  await keep(context, { 'sponsor-authority': 1, 'fears-heard': 1, 'no-tunnel': 1 });
  await open(page);
  const [download, first] = await Promise.all([page.waitForEvent('download'), save(page)]);
  expect(download.suggestedFilename()).toMatch(/^prelude-\d{4}-\d\d-\d\d\.json$/);

  // What the file holds can be read up.
  const format = await page.getByRole('link', { name: 'Format du fichier' }).getAttribute('href');
  expect(await (await page.request.get(format!)).json()).toMatchObject({ $id: '/schemas/backup.v1.json' });

  // The other device opens the file, and goes on with the same run.
  const other = await (await browser.newContext()).newPage();
  await open(other);
  await choose(other, first);
  await takeIn(other);
  await expect(other.getByText('Fichier repris')).toBeVisible();
  await visit(other, '/evaluer/craintes/');
  const heard = other.locator('form[data-item="fears-heard"]');
  await heard.getByRole('button', { name: 'Effacer la réponse' }).click();
  await open(other);
  const second = await save(other);
  await other.context().close();

  // Meanwhile, here, another answer changes.
  await visit(page, '/evaluer/sponsor/');
  await give(page, 'sponsor-authority', 3);
  await open(page);
  await choose(page, second);
  const changed = page.locator('[data-part="changed"]');
  await expect(changed).toContainText('repris du fichier, plus récents : 1 point');
  await expect(changed).toContainText('gardés sur cet appareil, plus récents : 1 point');
  const here = { 'sponsor-authority': 3, 'fears-heard': 1, 'no-tunnel': 1 };
  expect(await kept(page)).toEqual(here);
  await takeIn(page);
  await expect(page.getByText('Fichier repris')).toBeVisible();
  expect(await kept(page)).toEqual({ ...here, 'fears-heard': null });
  expect(await keptRuns(page)).toHaveLength(1);
  await undo(page);
  expect(await kept(page)).toEqual(here);
});

test('a file that is none of ours changes nothing; one with new runs adds them, and undoing takes only them away', async ({
  context,
  page,
}) => {
  await keep(context, { 'sponsor-authority': 1 });
  await open(page);
  const everything = () => page.evaluate(() => JSON.stringify(localStorage));
  const before = await everything();
  for (const [text, problem, sentence] of [
    ['x'.repeat(10_000_000), 'too-large', 'trop grand'],
    ['{"a":', 'not-json', 'incomplet'],
    ['{"format":"prelude-backup","version":1,"made":1,"runs":{"__proto__":[]}}', 'wrong', 'runs'],
  ] as const) {
    await choose(page, text);
    const refusal = page.locator('.restore [role="alert"] > p');
    await expect(refusal).toHaveAttribute('data-problem', problem);
    await expect(refusal).toContainText(sentence);
    await expect(page.locator('[data-preview]')).toHaveCount(0);
  }
  expect(await everything()).toBe(before);

  const settings = () => page.evaluate(() => localStorage.getItem('prelude:settings'));
  const answers = { 'fears-heard': { value: 2, at: 2 }, 'item-to-come': { value: 1, at: 2 } };
  const name = { value: '<img src=x onerror=alert(1)>', at: 2 };
  const text = JSON.stringify({
    format: 'prelude-backup',
    version: 1,
    made: 1_795_000_000_000,
    settings: { keep: 'device', theme: 'dark' },
    runs: [{ id: 'x1', number: 3, created: 1, name, notes: {}, answers }],
  });
  const preview = page.locator('[data-preview]');
  await choose(page, text);
  await expect(page.locator('[data-part="added"]')).toContainText(name.value);
  await expect(preview).toContainText('Points que cette page ne connaît pas : 1');
  expect(await violations(page)).toEqual([]);
  await page.locator('input[type=file]').focus();
  await page.keyboard.press('Tab');
  await expect(preview.locator('.button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Ne rien changer' }).click();
  await expect(preview).toHaveCount(0);
  expect(await keptRuns(page)).toHaveLength(1);

  await choose(page, text);
  await takeIn(page);
  await expect.poll(async () => (await keptRuns(page)).length).toBe(2);
  expect(Object.keys((await keptRuns(page))[1]!.answers)).toContain('item-to-come');
  expect(await settings()).toContain('dark');
  await page.reload();
  await ready(page);
  await undo(page);
  await expect.poll(async () => (await keptRuns(page)).length).toBe(1);
  expect(await settings()).not.toContain('dark');
});
