import { existsSync, readFileSync } from 'node:fs';
import { serve } from '../../support/host';
import type { SiteList } from '../../../src/domain/offline/site-copy';
import { isKept } from '../../support/kept-site';
import { awake, built, expect, give, kept, PATHS, ready, test } from '../../support/built-site';
import { TOOLS } from '../worksheets/desk';

test.use({ serviceWorkers: 'allow' });

test('what is kept of a language is each of its pages, and no page of another', () => {
  for (const locale of ['fr', 'en']) {
    const { files } = JSON.parse(readFileSync(`dist/offline/${locale}.json`, 'utf8')) as SiteList;
    const isOwn = (address: string) => address.startsWith('/en/') === (locale === 'en');
    const pages = files.map(([address]) => address).filter((address) => address.endsWith('/'));
    expect(pages.sort(), locale).toEqual(PATHS.filter(isOwn));
  }
});

test('after one visit the pages of the language, the search and the tools work without a network', async ({
  page,
  context,
}) => {
  test.slow();
  const host = await serve({ '/': 'dist' });
  await page.goto(`${host.url}/`);
  await isKept(page);
  await host.close();

  for (const path of ['/', '/evaluer/', '/bilan/exemple/', '/glossaire/', '/dossiers/', '/comparer/']) {
    await page.goto(host.url + path);
    await expect(page.locator('h1'), path).toBeVisible();
    await awake(page);
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
  await tab.goto(`${host.url}${TOOLS.raci.fr}`);
  await tab.getByRole('button', { name: 'Voir un exemple' }).click();
  await expect(tab.locator('.raci-grid')).toBeVisible();
  await tab.goto(`${host.url}/cles/accueillir-les-craintes/`);
  await tab.locator('.item-widget').first().scrollIntoViewIfNeeded();
  await expect(tab.locator('.item-widget-body').first()).toHaveAttribute('data-ready', '');
  // What was never visited says so.
  await tab.goto(`${host.url}/en/keys/`);
  await expect(tab.locator('h1')).toHaveText('Cette page n’est pas sur cet appareil');
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

test('the site can be installed in each language', () => {
  for (const [path, locale, home] of [
    ['/', 'fr', '/'],
    ['/en/keys/', 'en', '/en/'],
  ] as const) {
    const [, href = ''] = /<link rel="manifest" href="([^"]*)"/.exec(built(path)) ?? [];
    const manifest = JSON.parse(readFileSync(`dist${href}`, 'utf8'));
    expect(manifest).toMatchObject({ lang: locale, start_url: home, scope: '/', display: 'standalone' });
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const png = readFileSync(`dist${src}`);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  }
});
