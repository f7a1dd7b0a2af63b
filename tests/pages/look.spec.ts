import { expect, give, ready, store, test } from './support';
import type { Page } from '@playwright/test';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(23, 24, 26)';

test('the look follows the device until the reader chooses', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('Apparence')).toHaveValue('');
  expect(await background(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).toBe(DARK);
});

test('a chosen look goes before the device’s, is remembered, and can be taken back', async ({ page }) => {
  await page.goto('/cles/');
  await page.getByLabel('Apparence').selectOption('dark');
  expect(await background(page)).toBe(DARK);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('prelude:settings'))).toContain('dark');
  await page.goto('/en/keys/welcome-fears/');
  expect(await background(page)).toBe(DARK);
  await expect(page.getByLabel('Appearance')).toHaveValue('dark');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByLabel('Appearance').selectOption('light');
  expect(await background(page)).toBe(LIGHT);
  await page.getByLabel('Appearance').selectOption('');
  expect(await background(page)).toBe(DARK);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('prelude:settings')))
    .not.toContain('theme');
});

test('the chosen look is there at the first paint', async ({ page, context }) => {
  await store(context, { 'prelude:settings': '{"schema":1,"data":{"keep":"device","theme":"dark"}}' });
  // No script but those in the page itself ever comes.
  await page.route('**/*.js', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  expect(await background(page)).toBe(DARK);
});

test('a choice of look leaves the choice of where answers are kept alone, and the other way round', async ({
  page,
  context,
}) => {
  await store(context, { 'prelude:settings': '{"schema":1,"data":{"keep":"tab"}}' });
  await page.goto('/');
  await page.getByLabel('Apparence').selectOption('dark');
  await expect
    .poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('prelude:settings')!).data))
    .toEqual({ keep: 'tab', theme: 'dark' });
});

test('a look chosen in one tab does not take back “this tab only” chosen in another', async ({
  page,
  context,
}) => {
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await page.getByLabel('Apparence').selectOption('dark');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('prelude:settings'))).toContain('dark');
  const other = await context.newPage();
  await other.goto('/evaluer/sponsor/');
  await ready(other);
  await other.getByRole('button', { name: 'Cet onglet seulement' }).click();
  await expect(page.locator('.keeping').first()).toHaveAttribute('data-place', 'tab');
  await page.getByLabel('Apparence').selectOption('light');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('prelude:settings'))).toContain('light');
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('prelude:settings')!).data.keep)).toBe(
    'tab',
  );
  await give(page, 'sponsor-authority', 1);
  expect(await page.evaluate(() => localStorage.getItem('prelude:runs'))).toBeNull();
});

test('settings of a newer build are left as they are', async ({ page, context }) => {
  const newer = '{"schema":9,"data":{"theme":"sepia"}}';
  await store(context, { 'prelude:settings': newer });
  await page.goto('/');
  await page.getByLabel('Apparence').selectOption('dark');
  expect(await background(page)).toBe(DARK);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('prelude:settings'))).toContain('dark');
  expect(await page.evaluate(() => localStorage.getItem('prelude:settings'))).toBe(newer);
});

test('paper is light, whatever was chosen', async ({ page, context }) => {
  await store(context, { 'prelude:settings': '{"schema":1,"data":{"keep":"device","theme":"dark"}}' });
  await page.goto('/cles/accueillir-les-craintes/');
  await page.emulateMedia({ media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/evaluer/sponsor/', '/bilan/exemple/']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return (
            animationName !== 'none' ||
            transitionDuration.split(', ').some((time) => parseFloat(time) > 0.001)
          );
        })
        .map(({ className }) => String(className)),
    );
    expect(moving, path).toEqual([]);
  }
});

test('without scripts no choice is offered that could not be kept', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('.theme')).toBeHidden();
  await context.close();
});
