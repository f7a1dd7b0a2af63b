import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../bench/browser/compressing-server.mjs';
import type { SiteList } from '../../src/domain/offline/site-copy';
import { violations } from '../support/axe';
import { isKept } from './kept-site';
import { expect, give, kept, ready, test } from './support';

test.use({ serviceWorkers: 'allow' });

test('answers and the copy of the site are two stores: either goes without the other', async ({ page }) => {
  const host = await serve({ '/': 'dist' });
  await page.goto(`${host.url}/evaluer/craintes/`);
  await ready(page);
  await give(page, 'fears-heard', 2);
  await isKept(page);
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const copies = await Promise.all(names.map((name) => caches.open(name)));
    return (await Promise.all(copies.map((copy) => copy.keys())))
      .flat()
      .map(({ url }) => url.replace(location.origin, ''));
  });
  const { files } = JSON.parse(readFileSync('dist/offline/fr.json', 'utf8')) as SiteList;
  expect(addresses.sort()).toEqual([...files.map(([address]) => address), '/offline/fr.json'].sort());
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await ready(page);
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });
  await isKept(page);
  await page.evaluate(() => localStorage.clear());
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await host.close();
});

test('a new build is offered and not forced, and loses nothing', async ({ page, context }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'prelude-build-'));
  cpSync('dist', folder, { recursive: true });
  const host = await serve({ '/': folder });
  await page.goto(`${host.url}/dossiers/`);
  await ready(page);
  await isKept(page);
  const other = await context.newPage();
  await other.goto(`${host.url}/evaluer/craintes/`);
  await ready(other);
  await give(other, 'fears-heard', 3);

  // The host goes on to another build: one page says something else.
  const { version } = JSON.parse(readFileSync(join(folder, 'offline/fr.json'), 'utf8')) as SiteList;
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  for (const file of ['sw.js', 'offline/fr.json', 'offline/en.json'])
    edit(file, (text) => text.replaceAll(version, 'abcdefabcdef'));
  edit('glossaire/index.html', (text) => text.replace(/<h1([^>]*)>[^<]*/, '<h1$1>Un autre titre'));
  edit('offline/fr.json', (text) => text.replace(/(\/glossaire\/",")[0-9a-f]+/, '$1000000000000'));

  await page.goto(`${host.url}/dossiers/`);
  await ready(page);
  const field = page.getByRole('textbox').first();
  await field.fill('un nom que rien ne garde');
  const offer = page.locator('.new-build');
  // All of it has been copied by then, as on a first visit.
  await expect(offer.getByRole('status')).toHaveText(/Une nouvelle version du site est prête/, {
    timeout: 60_000,
  });
  // Its styles come with it.
  await expect(offer).toHaveCSS('position', 'sticky');
  await expect(field).toHaveValue('un nom que rien ne garde');
  expect(await violations(page)).toEqual([]);
  await offer.getByRole('button', { name: 'Plus tard' }).click();
  await expect(offer.getByRole('button')).toHaveCount(0);
  await expect(field).toHaveValue('un nom que rien ne garde');
  // Until then the whole site is the old one.
  await page.goto(`${host.url}/glossaire/`);
  await expect(page.locator('h1')).not.toHaveText('Un autre titre');
  await expect(offer.getByRole('button', { name: 'Recharger la page' })).toBeVisible();
  await offer.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.locator('h1')).toHaveText('Un autre titre');
  // The other tab goes on as it was, and its answers are there.
  await expect(other.locator('form[data-item="fears-heard"] input[value="3"]').first()).toBeChecked();
  await give(other, 'contact-ownership-settled', 1);
  // What one tab keeps, another may read a moment later.
  await expect.poll(() => kept(page)).toEqual({ 'fears-heard': 3, 'contact-ownership-settled': 1 });
  await host.close();
  await page.goto(`${host.url}/glossaire/`);
  await expect(page.locator('h1')).toHaveText('Un autre titre');
  rmSync(folder, { recursive: true });
});
