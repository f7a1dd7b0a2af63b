import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { violations } from '../support/axe';
import { built, expect, PATHS, store, test, twins } from './support';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const links = (page: Page) => dialog(page).locator('.search-results a');
const status = (page: Page) => dialog(page).locator('.search-status');
/** The texts have been searched too. */
const done = /^(Les \d+ premiers|The first \d+|\d+)\s(résultat|result)|^(Rien|Nothing)/;

async function open(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Rechercher|Search)$/ }).click();
}

async function addresses(page: Page, root: string): Promise<string[]> {
  return page
    .locator(`${root} .search-results a`)
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(location.origin, '')));
}

for (const [locale, path] of twins([
  ['fr', '/recherche/'],
  ['en', '/en/search/'],
] as const))
  test(
    `forty questions in ${locale} find their page among the first three`,
    { tag: '@all' },
    async ({ page }) => {
      const questions = parse(readFileSync(`tests/pages/search-queries.${locale}.yaml`, 'utf8')) as {
        query: string;
        expect: string[];
      }[];
      expect(questions.length).toBeGreaterThanOrEqual(40);
      await page.goto(path);
      const field = page.locator('.site-search input');
      const missed: object[] = [];
      for (const { query, expect: wanted } of questions) {
        await field.fill('');
        await field.fill(query);
        await expect(page.locator('.site-search .search-status'), query).toHaveText(done);
        const found = (await addresses(page, '.site-search')).slice(0, 3);
        const isThere = found.some((href) =>
          wanted.some((one) => (one.includes('#') ? href === one : href.split('#')[0] === one)),
        );
        if (!isThere) missed.push({ query, wanted, found });
      }
      expect(missed).toEqual([]);
    },
  );

test('every page leads to the search, and nothing of it is loaded before', async ({ page }) => {
  for (const path of PATHS) {
    expect(built(path).match(/class="search-button"/g), path).toHaveLength(1);
    expect(built(path).match(/<dialog class="search-dialog"/g), path).toHaveLength(1);
  }
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/cles/accueillir-les-craintes/', { waitUntil: 'networkidle' });
  const ofSearch = /pagefind|search-box|search-results|data\/search/;
  asked.splice(0);
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.filter((one) => ofSearch.test(one))).toEqual([]);
  await open(page);
  await expect.poll(() => asked.filter((one) => ofSearch.test(one)).length).toBeGreaterThan(3);
});

test('titles answer while the texts are on their way, and keep their place when they come', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await open(page);
  await page.keyboard.type('peurs');
  await expect(links(page).first()).toContainText('Accueillir les craintes');
  await expect(links(page).first()).toContainText('Clé');
  await expect(status(page)).toHaveText('Recherche dans les textes…');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  release();
  await expect(status(page)).toHaveText(done);
  await expect(links(page).first()).toContainText('Accueillir les craintes');
  await expect(links(page).first()).toBeFocused();
});

test('it is used by keyboard alone', async ({ page }) => {
  await page.goto('/en/practices/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  const field = page.getByRole('searchbox', { name: 'Your search' });
  await expect(field).toBeFocused();
  await page.keyboard.type('charter');
  await expect(status(page)).toHaveText(done);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();

  // What was asked is still there, to be typed over.
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('charter');
  await page.keyboard.press('ArrowDown');
  const target = await links(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.endsWith(target ?? ''));

  await page.keyboard.press('/');
  await page.keyboard.type('scope');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/search\/\?q=scope$/);
  await expect(page.locator('.site-search .search-status')).toHaveText(done);
});

test('a result on the page that is being read closes the search and leads there', async ({ page }) => {
  await page.goto('/glossaire/');
  await page.keyboard.press('/');
  await page.keyboard.type('RACI');
  await expect(links(page).first()).toHaveAttribute('href', '/glossaire/#raci');
  await links(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/#raci$/);
  await expect(page.locator('#raci')).toBeInViewport();
});

test('the focus goes back to where the search was opened from', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Rechercher' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(link).toBeFocused();
});

test('the / key can be switched off, and stays off', async ({ page }) => {
  await page.goto('/recherche/');
  await page.getByRole('checkbox', { name: /touche \// }).uncheck();
  await page.goto('/cles/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.goto('/recherche/');
  await page.getByRole('checkbox', { name: /touche \// }).check();
  await page.goto('/cles/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

test('the / key is a letter like any other where one writes', async ({ page }) => {
  await page.goto('/recherche/');
  await page.locator('.site-search input').fill('');
  await page.locator('.site-search input').press('/');
  await expect(page.locator('.site-search input')).toHaveValue('/');
});

test('results say what they are and where they lead', async ({ page }) => {
  await page.goto('/recherche/?q=RACI');
  const results = page.locator('.site-search .search-results');
  await expect(page.locator('.site-search .search-status')).toHaveText(done);
  for (const kind of ['Glossaire', 'Outil', 'Pratique', 'Point'])
    await expect(results.locator('.search-kind', { hasText: kind }).first()).toBeVisible();
  const broken: string[] = [];
  for (const href of await addresses(page, '.site-search')) {
    const [path, anchor] = href.split('#');
    const answer = await page.request.get(path ?? '');
    if (!answer.ok() || (anchor && !(await answer.text()).includes(`id="${decodeURIComponent(anchor)}"`)))
      broken.push(href);
  }
  expect(broken).toEqual([]);
});

test('the page of the search keeps what is asked in its address', async ({ page }) => {
  await page.goto('/recherche/');
  await page.locator('.site-search input').fill('sponsor');
  await expect(page).toHaveURL(/\?q=sponsor$/);
  await expect(page.locator('.site-search .search-status')).toHaveText(done);
  await page.locator('.site-search .search-results a').first().click();
  await page.goBack();
  await expect(page.locator('.site-search input')).toHaveValue('sponsor');
  await expect(page.locator('.site-search .search-results a').first()).toBeVisible();
});

test('what is typed is text and nothing else', async ({ page }) => {
  await page.goto(`/recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)> {query} $& charte')}`);
  await expect(page.locator('.site-search .search-status')).toHaveText(done);
  await page.locator('.site-search input').fill('<b>zzzz</b>');
  await expect(page.locator('.site-search .search-status')).toHaveText(
    /Rien ne correspond à «\s<b>zzzz<\/b>\s»/,
  );
  await page.locator('.site-search input').fill('x'.repeat(5000));
  await expect(page.locator('.site-search .search-status')).toHaveText(/Rien/);
});

test('where nothing answers the reader is told, and is not given something else', async ({ page }) => {
  await page.goto('/en/search/?q=xylophone');
  await expect(page.locator('.site-search .search-status')).toHaveText(/Nothing found for “xylophone”/);
  await expect(page.locator('.site-search .search-results a')).toHaveCount(0);
});

test.describe('without the network', () => {
  // The fixture of other tests wants every request to succeed.
  test.use({ serviceWorkers: 'block' });

  test('the titles still answer, and the reader is told what is missing', async ({ page }) => {
    await page.goto('/');
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({ body: 'throw 0', contentType: 'text/javascript' }),
    );
    await open(page);
    await page.keyboard.type('charte');
    await expect(status(page)).toHaveText(/La recherche n’a porté que sur les titres et le glossaire/);
    await expect(links(page).first()).toContainText('Charte CRM');
  });

  test('a search that cannot start says so, and starts when it can', async ({ page }) => {
    await page.goto('/');
    await page.route('**/data/search/*.json', (route) =>
      route.fulfill({ body: 'no', contentType: 'application/json' }),
    );
    await open(page);
    await page.keyboard.type('charte');
    await expect(status(page)).toHaveText(/n’a pas pu être chargée/);
    await page.unroute('**/data/search/*.json');
    await page.keyboard.press('Escape');
    await open(page);
    await expect(links(page).first()).toContainText('Charte CRM');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the open search has nothing for axe to find, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await open(page);
    await page.keyboard.type('charte');
    await expect(status(page)).toHaveText(done);
    expect(await violations(page)).toEqual([]);
  });

test('at 320 pixels the open search stands whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/en/');
  await open(page);
  await page.keyboard.type('charter');
  await expect(status(page)).toHaveText(done);
  const cut = await dialog(page)
    .locator('*')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
  expect(cut).toBe(0);
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeInViewport();
});

test('a reader who keeps nothing on the device can search', async ({ context, page }) => {
  await store(context, { 'prelude:settings': '{"schema":9,"data":{"theme":7}}' });
  await page.goto('/recherche/?q=sponsor');
  await expect(page.locator('.site-search .search-results a').first()).toBeVisible();
});
