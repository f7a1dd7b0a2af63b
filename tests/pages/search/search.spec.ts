import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { violations } from '../../support/axe';
import { built, expect, HTML_FILES, store, test } from '../../support/built-site';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const links = (page: Page) => dialog(page).locator('.search-results a');
const status = (page: Page) => dialog(page).locator('.search-status');
/** The page of the search has the same, and stands open. */
const there = (page: Page, part: string) => page.locator(`.site-search ${part}`);
/** The texts have been searched too. */
const done = /^(Les \d+ premiers|The first \d+|\d+)\s(résultat|result)|^(Rien|Nothing)/;

async function open(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rechercher', exact: true }).click();
}

const addresses = (page: Page) =>
  there(page, '.search-results a').evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href.replace(location.origin, '')),
  );

for (const [locale, path] of [
  ['fr', '/recherche/'],
  ['en', '/en/search/'],
] as const)
  test(
    `forty questions in ${locale} find their page among the first three`,
    { tag: '@all' },
    async ({ page }) => {
      const questions = parse(readFileSync(`tests/pages/search/search-queries.${locale}.yaml`, 'utf8')) as {
        query: string;
        expect: string[];
      }[];
      expect(questions.length).toBeGreaterThanOrEqual(40);
      await page.goto(path);
      const field = there(page, 'input');
      const missed: object[] = [];
      for (const { query, expect: wanted } of questions) {
        await field.fill('');
        await field.fill(query);
        await expect(there(page, '.search-status'), query).toHaveText(done);
        const found = (await addresses(page)).slice(0, 3);
        const isThere = found.some((href) =>
          wanted.some((one) => (one.includes('#') ? href === one : href.split('#')[0] === one)),
        );
        if (!isThere) missed.push({ query, wanted, found });
      }
      expect(missed).toEqual([]);
    },
  );

test('every page leads to the search, and has the room it opens in', () => {
  for (const file of HTML_FILES.filter((one) => one.endsWith('/index.html')))
    for (const part of ['class="search-button"', '<dialog class="search-dialog"'])
      expect(built(file).split(part), `${file} ${part}`).toHaveLength(2);
});

test('nothing of the search is loaded before it is opened; titles answer while the texts are on their way, and keep their place', async ({
  page,
}) => {
  const asked: string[] = [];
  const ofSearch = () => asked.filter((one) => /pagefind|search-box|search-results|data\/search/.test(one));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/cles/accueillir-les-craintes/', { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
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
  expect(ofSearch().length).toBeGreaterThan(3);
});

test('it is used by keyboard alone, and the focus goes back to where it was opened from', async ({
  page,
}) => {
  await page.goto('/glossaire/');
  const link = page.getByRole('link', { name: 'Rechercher', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(link).toBeFocused();

  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox', { name: 'Votre recherche' });
  await expect(field).toBeFocused();
  await page.keyboard.type('RACI');
  await expect(status(page)).toHaveText(done);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();

  // What was asked is still there, to be typed over. A result on this page closes the search and leads there.
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('RACI');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toHaveAttribute('href', '/glossaire/#raci');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/#raci$/);
  await expect(page.locator('#raci')).toBeInViewport();

  await page.keyboard.press('/');
  await page.keyboard.type('charte');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/recherche\/\?q=charte$/);
  await expect(there(page, '.search-status')).toHaveText(done);
  const target = await there(page, '.search-results a').first().getAttribute('href');
  await there(page, '.search-results a').first().press('Enter');
  await page.waitForURL((url) => url.href.endsWith(target ?? ''));
});

test('the / key is a letter like any other where one writes; it can be switched off, and stays off', async ({
  page,
}) => {
  await page.goto('/recherche/');
  await there(page, 'input').press('/');
  await expect(there(page, 'input')).toHaveValue('/');
  const choice = page.getByRole('checkbox', { name: /touche \// });
  await choice.uncheck();
  await page.goto('/cles/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.goto('/recherche/');
  await choice.check();
  await page.goto('/cles/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

test('the page of the search keeps what is asked, and its results say what they are and where they lead', async ({
  page,
  context,
}) => {
  // A reader whose settings this build does not know can search.
  await store(context, { 'prelude:settings': '{"schema":9,"data":{"theme":7}}' });
  await page.goto('/recherche/');
  await there(page, 'input').fill('RACI');
  await expect(page).toHaveURL(/\?q=RACI$/);
  await expect(there(page, '.search-status')).toHaveText(done);
  for (const kind of ['Glossaire', 'Outil', 'Pratique', 'Point'])
    await expect(there(page, '.search-kind').filter({ hasText: kind }).first()).toBeVisible();
  const broken = (await addresses(page)).filter((href) => {
    const [path = '', anchor] = href.split('#');
    const file = `${path}index.html`;
    return (
      !HTML_FILES.includes(file) || (anchor && !built(file).includes(`id="${decodeURIComponent(anchor)}"`))
    );
  });
  expect(broken).toEqual([]);
  await there(page, '.search-results a').first().click();
  await page.goBack();
  await expect(there(page, 'input')).toHaveValue('RACI');
  await expect(there(page, '.search-results a').first()).toBeVisible();
});

test('what is typed is text and nothing else; where nothing answers the reader is told so', async ({
  page,
}) => {
  await page.goto(`/recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)> {query} $& charte')}`);
  await expect(there(page, '.search-status')).toHaveText(done);
  await there(page, 'input').fill('<b>zzzz</b>');
  await expect(there(page, '.search-status')).toHaveText(/Rien ne correspond à «\s<b>zzzz<\/b>\s»/);
  await expect(there(page, '.search-results a')).toHaveCount(0);
  await there(page, 'input').fill('x'.repeat(5000));
  await expect(there(page, '.search-status')).toHaveText(/Rien/);
});

test('without the texts the titles still answer; without the titles the search says so, and starts when it can', async ({
  page,
}) => {
  await page.goto('/');
  await page.route('**/data/search/*.json', (route) =>
    route.fulfill({ body: 'no', contentType: 'application/json' }),
  );
  await open(page);
  await page.keyboard.type('charte');
  await expect(status(page)).toHaveText(/n’a pas pu être chargée/);
  await page.unroute('**/data/search/*.json');
  await page.keyboard.press('Escape');
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ body: 'throw 0', contentType: 'text/javascript' }),
  );
  await open(page);
  await expect(links(page).first()).toContainText('Charte CRM');
  await expect(status(page)).toHaveText(/La recherche n’a porté que sur les titres et le glossaire/);
});

test('the open search stands whole at 320 pixels, and has nothing for axe to find, light or dark', async ({
  page,
}) => {
  await page.goto('/');
  await open(page);
  await page.keyboard.type('charte');
  await expect(status(page)).toHaveText(done);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 568 });
  const cut = await dialog(page)
    .locator('*')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
  expect(cut).toBe(0);
  await expect(dialog(page).getByRole('button', { name: 'Fermer' })).toBeInViewport();
});
