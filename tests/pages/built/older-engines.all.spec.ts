import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { installOlderChromium } from '../../../scripts/older-chromium.mjs';
import { awake, give, keptRun, ONE_OF_EACH, ready } from '../../support/built-site';
import { FULL_RUN } from '../../support/full-run';

/*
 * Real Chromiums of earlier years: the oldest one that the site is built for, and one that is older. Each gets one
 * browser for all its tests, which come one after the other.
 */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--headless'];

async function launch(version: string): Promise<Browser> {
  const executablePath = installOlderChromium(version);
  test.skip(executablePath === undefined, 'There is one for Linux on x64 only.');
  return chromium.launch({ ...(executablePath && { executablePath }), args: ARGUMENTS });
}

/** Opens a page, and gives what goes wrong on it. */
async function open(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return wrong;
}

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body.parentElement!).backgroundColor);

test.describe('Chromium 109, the oldest that is built for', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await launch('109.0.6');
  });
  test.afterAll(() => browser?.close());

  test('every kind of page comes to life without an error', async ({ baseURL }) => {
    for (const path of ONE_OF_EACH) {
      const page = await browser.newPage({ baseURL: baseURL! });
      expect(await open(page, path), path).toEqual([]);
      await expect(page.locator('html'), path).toHaveAttribute('data-scripts', '');
      await awake(page);
      await page.close();
    }
  });

  test('colours follow the reader, a list is answered and found again, a result is shown, the search answers', async ({
    baseURL,
  }) => {
    const page = await browser.newPage({ baseURL: baseURL!, colorScheme: 'dark' });
    await page.goto('/');
    expect(await background(page)).toBe('rgb(23, 24, 26)');
    await page.getByLabel('Apparence').selectOption('light');
    expect(await background(page)).toBe('rgb(251, 250, 246)');
    await page.getByLabel('Apparence').selectOption('');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background(page)).toBe('rgb(251, 250, 246)');
    await page.getByLabel('Apparence').selectOption('dark');
    expect(await background(page)).toBe('rgb(23, 24, 26)');

    await page.goto('/evaluer/sponsor/');
    await ready(page);
    await give(page, 'sponsor-authority', 3);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('prelude:runs')))
      .toContain('sponsor-authority');
    await page.reload();
    await ready(page);
    await expect(page.locator('form[data-item="sponsor-authority"] input[value="3"]')).toBeChecked();

    await page.goto('/bilan/exemple/');
    await page.evaluate((run) => localStorage.setItem('prelude:runs', run), keptRun(FULL_RUN));
    expect(await open(page, '/bilan/')).toEqual([]);
    await expect(page.locator('.profile-row')).toHaveCount(11);
    await page.goto('/recherche/?q=craintes');
    await expect(page.locator('.site-search .search-status')).toHaveText(/^\d+\s/);
    await page.close();
  });
});

test.describe('Chromium 92, too old', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await launch('92.0.0');
  });
  test.afterAll(() => browser?.close());

  test('every kind of page is whole, and one sentence says what is not', async ({ baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL! });
    const wrong: object[] = [];
    for (const path of ONE_OF_EACH) {
      await page.goto(path, { waitUntil: 'networkidle' });
      // Asked of the page itself: Playwright’s own questions are too new for it.
      const { said, awake, dead, sideways, huge } = await page.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
        return {
          said: [...shown('h1'), ...shown('.no-script')].map(({ textContent }) => textContent?.trim() ?? ''),
          awake: document.querySelectorAll('[data-ready], astro-island:not([ssr])').length,
          dead: shown('.menu-button, dialog, .theme, .site-search, .note-add').map(
            ({ className }) => className,
          ),
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          huge: shown('svg').filter((one) => one.getBoundingClientRect().height > 900).length,
        };
      });
      const isSaid = said.some((text) => /^(Ici, tout se lit|Everything here can be read)/.test(text));
      if (!isSaid || said.length < 2 || awake || dead.length || sideways > 0 || huge)
        wrong.push({ path, said, awake, dead, sideways, huge });
    }
    expect(wrong).toEqual([]);
  });
});
