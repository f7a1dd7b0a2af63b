import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { built, expect, PATHS, ready, test } from '../../support/built-site';

/** What may cross the network, over brotli but for the type, in bytes. */
const BUDGETS = {
  /** The HTML of a page with its styles, so that it fits the first flight of a connection. */
  page: 14_000,
  /** The same of a list to answer. */
  list: 10_000,
  /** Everything of a text that is opened for the first time: HTML, styles and scripts. */
  guidance: 20_600,
  /** The families of type. */
  fonts: 40_000,
  /** The scripts of a list, or of a text with its points, that is being answered. */
  answering: 14_000,
  /** The titles that a search answers with at once. */
  titles: 5_000,
};

const GUIDANCE = PATHS.filter((path) => /^\/(en\/)?(cles|pratiques|keys|practices)\/[^/]+\/$/.test(path));

/** The bytes of each kind that a page asks for until nothing moves any more. */
async function weigh(page: Page, path: string): Promise<Record<string, number>> {
  const responses: Response[] = [];
  // What keeps the site for reading without a network is asked for when nobody waits for anything.
  page.on('response', (response) => {
    if (!response.url().includes('/keep-site.')) responses.push(response);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const weights: Record<string, number> = { document: 0, stylesheet: 0, script: 0, font: 0, fetch: 0 };
  for (const response of responses) {
    const kind = response.request().resourceType();
    const body = await response.body();
    // Fonts are compressed already.
    weights[kind] = (weights[kind] ?? 0) + (kind === 'font' ? body : brotliCompressSync(body)).length;
  }
  page.removeAllListeners('response');
  return weights;
}

test.describe('cold', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  // Texts are made by the same code: a key and a practice on every change, the others where everything is tried.
  const [first = '', ...others] = GUIDANCE;
  const practice = others.find((path) => path.startsWith('/pratiques/')) ?? '';
  for (const [which, paths] of [
    ['a key and a practice are', [first, practice]],
    ['@all every other text is', others.filter((path) => path !== practice)],
  ] as const)
    test(`${which} within the budget of a text`, async ({ browser }) => {
      test.slow();
      expect(GUIDANCE).toHaveLength(24);
      const heavy: object[] = [];
      for (const path of paths) {
        const page = await browser.newPage();
        const { document = 0, stylesheet = 0, script = 0, font = 0, fetch = 0 } = await weigh(page, path);
        const sum = document + stylesheet + script + fetch;
        if (sum > BUDGETS.guidance || font > BUDGETS.fonts)
          heavy.push({ path, document, stylesheet, script, fetch, font });
        await page.close();
      }
      expect(heavy).toEqual([]);
    });

  for (const [which, path] of [
    ['a list', '/evaluer/sponsor/'],
    ['a text', '/cles/accueillir-les-craintes/'],
  ] as const)
    test(`${which} that is being answered needs few scripts, and is whole before any`, async ({ page }) => {
      const scripts: Response[] = [];
      page.on('response', (response) => {
        if (/\.js$/.test(response.url()) && !/\/(keep-site|sw)\./.test(response.url()))
          scripts.push(response);
      });
      await page.goto(path);
      const points = await page.locator('form[data-item]').count();
      expect(built(path).match(/<form[^>]*data-item=/g)?.length).toBe(points);
      for (const value of [2, 1])
        await page.locator(`form[data-item] input[value="${value}"]`).nth(value).check({ force: true });
      await expect(page.locator('.keeping').first()).toHaveAttribute('data-place', 'device');
      await page.waitForLoadState('networkidle');
      const weights = await Promise.all(
        scripts.map(async (one) => [one.url(), brotliCompressSync(await one.body()).length] as const),
      );
      expect(weights.map(([url]) => url).join()).toMatch(/frame\..*answering\..*keeping\./);
      const sum = weights.reduce((all, [, bytes]) => all + bytes, 0);
      expect(sum, JSON.stringify(weights)).toBeLessThanOrEqual(BUDGETS.answering);
    });
});

test('each page that is read or answered fits the first flight of a connection', () => {
  const kinds: [RegExp, number, number][] = [
    [/^\/(en\/)?(evaluer|assess)\/(?!express)[^/]+\/$/, BUDGETS.list, 22],
    [/^\/(en\/)?(evaluer|assess)\/express\/$/, BUDGETS.page, 2],
    [/^\/(en\/)?(cles|pratiques|keys|practices)\/[^/]+\/$/, BUDGETS.page, 24],
    [/^\/(bilan|en\/results|comparer|en\/compare)\/$/, BUDGETS.page, 4],
  ];
  for (const [pattern, most, pages] of kinds) {
    const paths = PATHS.filter((path) => pattern.test(path));
    expect(paths, String(pattern)).toHaveLength(pages);
    const heavy = paths
      .map((path) => [path, brotliCompressSync(built(path)).length] as const)
      .filter(([, bytes]) => bytes > most);
    expect(heavy).toEqual([]);
  }
});

test('the list of titles is a few kB', () => {
  for (const file of readdirSync('dist/data/search'))
    expect(brotliCompressSync(readFileSync(`dist/data/search/${file}`)).length, file).toBeLessThan(
      BUDGETS.titles,
    );
});

test('nothing of a point is asked for until a reader comes near, its words with the first answer, a framework never', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\.js($|\?)|\.json($|\?)/.test(request.url())) scripts.push(request.url());
  });
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/pratiques/mener-deux-projets/', { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => !/\/_astro\/(Page|frame|anchors|clipboard|keep-site)/.test(url))).toEqual(
    [],
  );
  await page.locator('.item-widget').first().scrollIntoViewIfNeeded();
  await ready(page);
  const asked = (name: string) => scripts.some((url) => url.includes(`/_astro/${name}.`));
  expect([asked('answering'), asked('subject')]).toEqual([true, false]);
  await page.locator('.item-widget input[value="2"]').first().check({ force: true });
  await expect(page.locator('.item-widget .keeping')).toHaveAttribute('data-place', 'device');
  expect([asked('subject'), asked('client')]).toEqual([true, false]);
});

test('the first paint needs the page alone: no style, script or font is waited for', async ({ page }) => {
  // Everything but the pages never comes.
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : undefined,
  );
  for (const path of ['/', '/cles/accueillir-les-craintes/', '/evaluer/sponsor/', '/glossaire/']) {
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length), path)
      .toBe(1);
    const blocking = await page.evaluate(
      () =>
        document.head.querySelectorAll(
          'link[rel=stylesheet]:not([media=print]), script[src]:not([type=module], [async], [defer])',
        ).length,
    );
    expect(blocking, path).toBe(0);
  }
});

for (const [which, width, paths] of [
  ['a text and a list at 1280 pixels', 1280, ['/cles/accueillir-les-craintes/', '/evaluer/sponsor/']],
  ['a text and a list at 390 pixels @all', 390, ['/cles/accueillir-les-craintes/', '/evaluer/sponsor/']],
  ['other pages at 1280 pixels @all', 1280, ['/', '/pratiques/mener-deux-projets/', '/glossaire/']],
  ['other pages at 390 pixels @all', 390, ['/', '/pratiques/mener-deux-projets/', '/glossaire/']],
] as const)
  test(`nothing moves once it is painted: ${which}`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: { value: number; where: string[] }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources?: { node?: Node }[];
        })[])
          if (!entry.hadRecentInput)
            shifts.push({
              value: entry.value,
              where: (entry.sources ?? []).map(({ node }) =>
                node instanceof Element ? node.className : String(node?.nodeName),
              ),
            });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      // As a reader goes through it, so that the widgets come to life on the way.
      for (let y = 0; y < 6000; y += 500) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      }
      await page.waitForLoadState('networkidle');
      const moved = await page.evaluate(() => (window as unknown as { shifts: object[] }).shifts);
      expect(moved, path).toEqual([]);
    }
  });

test('no script of the site builds code from text, as the full zod would', () => {
  for (const file of readdirSync('dist/_astro').filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(`dist/_astro/${file}`, 'utf8');
    expect(/new Function|\beval\(/.test(code), file).toBe(false);
  }
});
