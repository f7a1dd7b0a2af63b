import { existsSync } from 'node:fs';
import { serve } from '../../bench/browser/compressing-server.mjs';
import { isKept } from './kept-site';
import { awake, expect, give, kept, KINDS, ready, test, twins } from './support';
import { walkIn } from './walk';
import { TOOLS } from './worksheets/desk';

test.use({ serviceWorkers: 'allow' });

for (const locale of twins(['fr', 'en'] as const))
  test(`after one visit every page of the language, the search and the tools work without a network, in ${locale}`, async ({
    page,
    context,
  }) => {
    test.slow();
    const { words, path } = walkIn(page, locale);
    const other = walkIn(page, locale === 'fr' ? 'en' : 'fr');
    const host = await serve({ '/': 'dist' });
    await page.goto(host.url + path('home'));
    await isKept(page);
    await host.close();

    for (const one of KINDS.filter((address) => address.startsWith('/en/') === (locale === 'en'))) {
      await page.goto(host.url + one);
      await expect(page.locator('h1'), one).toBeVisible();
      await awake(page);
    }
    // A start without a network, in a tab of its own, at an address as a person types it.
    const tab = await context.newPage();
    await tab.goto(host.url + path('list', locale === 'fr' ? 'craintes' : 'fears').replace(/\/$/, ''));
    await ready(tab);
    await give(tab, 'fears-heard', 1);
    await tab.reload();
    await ready(tab);
    expect(await kept(tab)).toEqual({ 'fears-heard': 1 });
    await tab.goto(`${host.url}${path('search')}?q=${locale === 'fr' ? 'craintes' : 'fears'}`);
    await expect(tab.locator('.site-search .search-results a').first()).toBeVisible();
    await expect(tab.locator('.site-search .search-status')).toHaveText(
      /^(Les \d+ premiers|The first \d+|\d+)\s/,
    );
    await tab.goto(host.url + TOOLS.raci[locale]);
    await tab.getByRole('button', { name: words.worksheets.example }).click();
    await expect(tab.locator('.raci-grid')).toBeVisible();
    await tab.goto(host.url + path('key', locale === 'fr' ? 'accueillir-les-craintes' : 'welcome-fears'));
    await tab.locator('.item-widget').first().scrollIntoViewIfNeeded();
    await expect(tab.locator('.item-widget-body').first()).toHaveAttribute('data-ready', '');
    // What was never visited says so.
    await tab.goto(host.url + other.path('keys'));
    await expect(tab.locator('h1')).toHaveText(words.offline.title);
  });

test('a first visit asks for nothing of it before the page is idle, and for published files alone', async ({
  page,
}) => {
  const asked: string[] = [];
  // Nobody is idle before it is said.
  await page.addInitScript(() => {
    if (location.pathname !== '/evaluer/craintes/') return;
    const idle = window.requestIdleCallback.bind(window);
    let rest: () => void;
    const rested = new Promise<void>((resolve) => (rest = resolve));
    Object.assign(window, {
      rest: () => rest(),
      requestIdleCallback: (call: IdleRequestCallback) => void rested.then(() => idle(call)),
    });
  });
  const host = await serve({ '/': 'dist' }, (url) => asked.push(url));
  await page.goto(`${host.url}/evaluer/craintes/`);
  await ready(page);
  await give(page, 'fears-heard', 2);
  // What was asked for before this has come to the host.
  await page.evaluate(() => fetch('/robots.txt'));
  expect(asked).toContain('/robots.txt');
  expect(asked.filter((url) => /keep-site|sw\.js|\/offline\//.test(url))).toEqual([]);
  await page.evaluate(() => (window as unknown as { rest(): void }).rest());
  await isKept(page);
  expect(asked).toEqual(expect.arrayContaining(['/sw.js', '/offline/fr.json']));
  for (const url of asked) {
    expect(url).not.toMatch(/[?#]/);
    expect(existsSync(`dist${url}`), url).toBe(true);
  }
  // Nothing is asked for twice by what keeps the site once it is kept.
  asked.length = 0;
  await page.goto(`${host.url}/evaluer/sponsor/`);
  await isKept(page);
  expect(asked.filter((url) => !/^\/(sw\.js|offline\/fr\.json)$/.test(url))).toEqual([]);
  await host.close();
});

test('the site can be installed in each language', async ({ page, request, baseURL }) => {
  for (const [path, locale, home] of [
    ['/', 'fr', '/'],
    ['/en/keys/', 'en', '/en/'],
  ]) {
    await page.goto(path!);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await (await request.get(baseURL + href!)).json();
    expect(manifest).toMatchObject({ lang: locale, start_url: home, scope: '/', display: 'standalone' });
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const png = await (await request.get(baseURL + src)).body();
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  }
});
