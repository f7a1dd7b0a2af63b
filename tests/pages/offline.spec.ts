import { existsSync } from 'node:fs';
import { serve } from '../../bench/browser/compressing-server.mjs';
import { isKept } from './kept-site';
import { ALL, expect, give, kept, KINDS, PATHS, ready, test } from './support';

test.use({ serviceWorkers: 'allow' });

const french = (ALL ? PATHS : KINDS).filter((path) => !path.startsWith('/en/'));

test('after one visit every page of the language, the search and the tools work without a network', async ({
  page,
  context,
}) => {
  test.slow();
  const host = await serve({ '/': 'dist' });
  await page.goto(host.url);
  await isKept(page);
  await host.close();

  for (const path of french) {
    await page.goto(host.url + path);
    await expect(page.locator('h1'), path).toBeVisible();
  }
  // A start without a network, in a tab of its own, at an address as a person types it.
  const tab = await context.newPage();
  await tab.goto(`${host.url}/evaluer/craintes`);
  await ready(tab);
  await give(tab, 'fears-heard', 1);
  await tab.reload();
  await ready(tab);
  expect(await kept(tab)).toEqual({ 'fears-heard': 1 });
  await tab.goto(`${host.url}/recherche/?q=craintes`);
  await expect(tab.locator('.site-search .search-results a').first()).toBeVisible();
  await expect(tab.locator('.site-search .search-status')).toHaveText(/^(Les \d+ premiers|\d+)\s/);
  await tab.goto(`${host.url}/outils/matrice-raci/`);
  await tab.getByRole('button', { name: 'Voir un exemple' }).click();
  await expect(tab.locator('.raci-grid')).toBeVisible();
  await tab.goto(`${host.url}/cles/accueillir-les-craintes/`);
  await tab.locator('.item-widget').first().scrollIntoViewIfNeeded();
  await expect(tab.locator('.item-widget-body').first()).toHaveAttribute('data-ready', '');
  // What was never visited says so.
  await tab.goto(`${host.url}/en/keys/`);
  await expect(tab.locator('h1')).toHaveText('Cette page n’est pas sur cet appareil');
});

test('a first visit asks for nothing of it before the page is there, and for published files alone', async ({
  page,
}) => {
  const asked: string[] = [];
  const host = await serve({ '/': 'dist' }, (url) => asked.push(url));
  await page.goto(`${host.url}/evaluer/craintes/`);
  await ready(page);
  await give(page, 'fears-heard', 2);
  await isKept(page);
  expect(asked).toContain('/sw.js');
  const { loaded, begun } = await page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const worker = performance.getEntriesByType('resource').find(({ name }) => name.includes('keep-site'));
    return { loaded: visit?.loadEventEnd ?? 0, begun: worker?.startTime ?? 0 };
  });
  expect(loaded).toBeGreaterThan(0);
  expect(begun).toBeGreaterThanOrEqual(loaded);
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
