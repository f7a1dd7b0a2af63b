import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from '../../../src/build/hosting/headers';
import { findNginx, startNginx } from './nginx';
import { expect, test } from '../../support/built-site';

const NO_NGINX =
  'No nginx was found, so nothing is known of what it would serve: install it, as with apt-get install nginx-light, and run the tests again.';

const [{ headers: everywhere }] = headerRules({ assets: '_astro' }) as [ReturnType<typeof headerRules>[0]];
const KEPT = 'public, max-age=31536000, immutable';

/**
 * What a real nginx answers with the configuration that the build wrote.
 * @param base where the site stands on its host
 * @param site the folder of its `dist` and its `hosting`, once it is built
 */
export function servedByNginx(base: string, site: () => string): void {
  test.describe(`served by nginx at ${base}`, () => {
    // One server for all of them.
    test.describe.configure({ mode: 'default', timeout: 180_000 });

    let url = '';
    let close = () => {};

    test.beforeAll(async ({}, { parallelIndex }) => {
      const nginx = findNginx();
      if (nginx === undefined) {
        if (process.env['CI']) throw new Error(NO_NGINX);
        console.warn(NO_NGINX);
        return test.skip(true, NO_NGINX);
      }
      const dist = join(site(), 'dist');
      addSamples(dist);
      const configuration = join(site(), 'hosting/nginx.conf');
      ({ url, close } = await startNginx(nginx, configuration, dist, 4600 + 100 * parallelIndex));
    });

    test.afterAll(() => close());

    /** What nginx answers, without following it anywhere. */
    const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${url}${base}${path}`, {
        redirect: 'manual',
        headers: { 'accept-encoding': 'gzip', ...headers },
      });
    const said = async (path: string, name: string) => (await ask(path)).headers.get(name);
    /** Files that are worth packing: it would make the smallest ones larger. */
    const filesIn = (part: string, ending: string) =>
      readdirSync(join(site(), 'dist', part))
        .map((name) => `${part}/${name}`)
        .filter((path) => path.endsWith(ending) && statSync(join(site(), 'dist', path)).size > 256);

    test('every answer carries its headers, is kept as long as its name allows, and is for those it is for', async () => {
      for (const path of ['', 'en/', 'sw.js', 'favicon.svg', 'nulle-part/', 'en/nowhere', 'cles', 'data/'])
        for (const [name, value] of Object.entries(everywhere))
          expect(await said(path, name), `${name} of ${path}`).toBe(value);
      const [script = ''] = filesIn('_astro', '.js');
      for (const path of [
        script,
        ...filesIn('_astro/fonts', '.woff2'),
        ...filesIn('_astro', '.json').slice(0, 1),
        ...filesIn('pagefind/fragment', '').slice(0, 1),
        ...filesIn('pagefind/index', '').slice(0, 1),
      ])
        expect(await said(path, 'cache-control'), path).toBe(KEPT);
      for (const path of [
        '',
        'cles/',
        'sw.js',
        'site.webmanifest',
        'data/search/fr.json',
        'pagefind/pagefind.js',
        'pagefind/pagefind-entry.json',
        // Tomorrow it may be there.
        '_astro/gone.js',
      ])
        expect(await said(path, 'cache-control'), path).toBe('no-cache');

      // Scripts and data are for this site alone, schemas for everyone.
      const policy = (path: string) => said(path, 'cross-origin-resource-policy');
      expect(await policy(filesIn('_astro', '.js')[0] ?? '')).toBe('same-origin');
      expect(await policy('data/search/fr.json')).toBe('same-origin');
      expect(await policy('pagefind/pagefind.js')).toBe('same-origin');
      for (const path of ['schemas/backup.v1.json', 'favicon.svg', 'social/sample.png'])
        expect(await policy(path), path).toBeNull();
    });

    test('each file says what it is, is packed where that helps, and is not sent again unchanged', async () => {
      for (const [path, type, packed] of [
        ['', 'text/html; charset=utf-8', true],
        [filesIn('_astro', '.css')[0] ?? '', 'text/css; charset=utf-8', true],
        [filesIn('_astro', '.js')[0] ?? '', 'text/javascript; charset=utf-8', true],
        ['sw.js', 'text/javascript; charset=utf-8', true],
        ['data/search/fr.json', 'application/json', true],
        ['site.webmanifest', 'application/manifest+json', true],
        ['favicon.svg', 'image/svg+xml', true],
        ['sample.wasm', 'application/wasm', true],
        ['social/sample.png', 'image/png', false],
        [filesIn('_astro/fonts', '.woff2')[0] ?? '', 'font/woff2', false],
        ['pagefind/wasm.fr.pagefind', 'application/octet-stream', false],
      ] as const) {
        const { status, headers } = await ask(path);
        expect(status, path).toBe(200);
        expect(headers.get('content-type'), path).toBe(type);
        expect(headers.get('content-encoding'), path).toBe(packed ? 'gzip' : null);
        if (packed) expect(headers.get('vary'), path).toBe('Accept-Encoding');
      }
      for (const path of ['', 'sw.js', 'pagefind/pagefind-entry.json']) {
        const etag = await said(path, 'etag');
        expect(etag, path).toBeTruthy();
        const again = await ask(path, { 'if-none-match': etag ?? '' });
        expect(again.status, path).toBe(304);
        expect(again.headers.get('cache-control'), path).toBe('no-cache');
      }
    });

    test('a wrong address is answered in the language of its folder, one without its last slash leads on', async () => {
      for (const path of [
        'nulle-part',
        'nulle-part/',
        'cles/rien/',
        'data/',
        '_headers',
        '.htaccess',
        'english/',
      ]) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(404);
        expect(await answer.text(), path).toContain('<html lang="fr"');
      }
      for (const path of ['en/nowhere', 'en/nowhere/', 'en/keys/none/']) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(404);
        const html = await answer.text();
        expect(html, path).toContain('<html lang="en"');
        expect(html, path).toContain('<meta name="robots" content="noindex">');
        expect(html, path).toContain(`href="${base}en/keys/"`);
        expect(html, path).not.toMatch(/Cette page|<template/);
      }
      for (const [path, place] of [
        ['cles', 'cles/'],
        ['en', 'en/'],
        ['en/keys?a=b', 'en/keys/?a=b'],
      ] as const) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(301);
        expect(answer.headers.get('location'), path).toBe(`${base}${place}`);
      }
      if (base === '/') return;
      const answer = await fetch(`${url}${base.slice(0, -1)}`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([301, base]);
      expect((await fetch(`${url}/elsewhere/`)).status).toBe(404);
    });

    test('under these headers pages live, search answers, and no browser complains', async ({ page }) => {
      await page.goto(`${url}${base}recherche/?q=craintes`);
      await expect(page.locator('.site-search .search-status')).toHaveText(/^\d+\s/);
      await page.goto(`${url}${base}en/keys/`);
      await page.getByRole('link', { name: 'Assess', exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}

/** One file of each kind that an owner may add and the build does not write. */
function addSamples(dist: string): void {
  mkdirSync(join(dist, 'social'), { recursive: true });
  for (const name of ['sw.js', 'site.webmanifest', 'sample.wasm', 'social/sample.png'])
    if (!existsSync(join(dist, name))) writeFileSync(join(dist, name), '{}'.padEnd(2000));
}
