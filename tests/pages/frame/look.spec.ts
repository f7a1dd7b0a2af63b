import type { Page } from '@playwright/test';
import { expect, give, ready, store, test } from '../../support/built-site';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const settings = (page: Page, where: 'localStorage' | 'sessionStorage' = 'localStorage') =>
  page.evaluate((store) => window[store].getItem('prelude:settings') ?? '', where);
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(23, 24, 26)';
const CHOSEN_DARK = { 'prelude:settings': '{"schema":1,"data":{"keep":"device","theme":"dark"}}' };

test('the look follows the device until the reader chooses; the choice is remembered, and can be taken back', async ({
  page,
}) => {
  await page.goto('/cles/');
  const look = page.locator('.theme select');
  await expect(look).toHaveValue('');
  expect(await background(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await look.selectOption('dark');
  expect(await background(page)).toBe(DARK);
  await expect.poll(() => settings(page)).toContain('dark');
  await page.goto('/en/keys/welcome-fears/');
  expect(await background(page)).toBe(DARK);
  await expect(look).toHaveValue('dark');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look.selectOption('light');
  expect(await background(page)).toBe(LIGHT);
  await look.selectOption('');
  expect(await background(page)).toBe(DARK);
  await expect.poll(() => settings(page)).not.toContain('theme');
});

test('the chosen look is there at the first paint, and paper is light all the same', async ({
  page,
  context,
}) => {
  await store(context, CHOSEN_DARK);
  // No script but those in the page itself ever comes.
  await page.route('**/*.js', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  expect(await background(page)).toBe(DARK);
  await page.emulateMedia({ media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('a look chosen in one tab and “this tab only” chosen in another leave each other alone', async ({
  page,
  context,
}) => {
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await page.getByLabel('Apparence').selectOption('dark');
  await expect.poll(() => settings(page)).toContain('dark');
  const other = await context.newPage();
  await other.goto('/evaluer/sponsor/');
  await ready(other);
  await other.getByRole('button', { name: 'Cet onglet seulement' }).click();
  await expect(page.locator('.keeping').first()).toHaveAttribute('data-place', 'tab');
  await page.getByLabel('Apparence').selectOption('light');
  await expect
    .poll(async () => JSON.parse(await settings(page)).data)
    .toEqual({ keep: 'tab', theme: 'light' });
  await give(page, 'sponsor-authority', 1);
  expect(await page.evaluate(() => localStorage.getItem('prelude:runs'))).toBeNull();
});

test('settings of a newer build are left as they are', async ({ page, context }) => {
  const newer = '{"schema":9,"data":{"theme":"sepia"}}';
  await store(context, { 'prelude:settings': newer });
  await page.goto('/');
  await page.getByLabel('Apparence').selectOption('dark');
  expect(await background(page)).toBe(DARK);
  await expect.poll(() => settings(page, 'sessionStorage')).toContain('dark');
  expect(await settings(page)).toBe(newer);
});

test('who wants less motion gets none', async ({ page }) => {
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
