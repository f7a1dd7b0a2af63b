import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../support/host';
import type { SiteList } from '../../../src/domain/offline/site-copy';
import { violations } from '../../support/axe';
import { findWholeBrowser } from '../../../scripts/browser.mjs';
import { isKept } from '../../support/kept-site';
import { copyOfSite, publish, rename, retitle } from './next-build';
import { INVITATIONS } from '../../support/sharing';
import { awake, expect, give, kept, ready, test as base } from '../../support/built-site';
import { walkIn, walkThrough } from '../../support/walk';
import { loadExample, TOOL_IDS, TOOLS } from '../worksheets/desk';

interface Host {
  readonly url: string;
  /** What it serves, which can go on to further builds. */
  readonly folder: string;
  /** Is told of every address that is asked for. */
  onAsked?: (address: string) => void;
  readonly close: () => Promise<void>;
}

/** A host with a copy of the site of its own. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const folder = copyOfSite();
    const { url, close } = await serve({ '/': folder }, (address) => host.onAsked?.(address));
    const host: Host = { url, folder, close };
    await use(host);
    await close();
    rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: 'allow' });
// All of a language is copied onto the device, and a new build again.
test.describe.configure({ timeout: 270_000 });

test('answers and the copy of the site are two stores: either goes without the other', async ({
  page,
  host,
}) => {
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
});

const TABLES = {
  fr: 'Tâche;Phase;Étape clé;Direction;Accueil\nFixer le but;Cadrage;oui;A;R\n',
  en: 'Task,Phase,Key stage,Direction,Front desk\nSet the aim,Scoping,yes,A,R\n',
} as const;

/** Opens a table in the worksheet that takes one. */
async function openTable(page: Page, locale: keyof typeof TABLES): Promise<void> {
  await page.locator('.open-sheet > summary').click();
  const file = { name: 'raci.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLES[locale]) };
  await page.locator('.open-sheet input[type=file]').setInputFiles(file);
  await expect(page.locator('tbody tr[data-task]')).toHaveCount(1);
  await expect(page.getByRole('gridcell').first()).toHaveText('A');
}

test('a new build is offered and not forced; taken up, it loses nothing, and leaves other tabs their scripts', async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.url + TOOLS.charter.fr);
  await isKept(page);
  const list = await context.newPage();
  await list.goto(`${host.url}/evaluer/craintes/`);
  await ready(list);
  await give(list, 'fears-heard', 3);
  const matrix = await context.newPage();
  await matrix.goto(host.url + TOOLS.raci.fr);
  await matrix.locator('.worksheet[data-ready]').waitFor();
  await awake(matrix);

  // The host goes on to another build: a page says something else, a script has another name.
  const before = rename(host.folder, 'sync');
  for (const path of ['/glossaire/', TOOLS.charter.fr]) retitle(host.folder, path, 'Un autre titre');
  publish(host.folder, 'abcdefabcdef');
  await page.goto(`${host.url}/dossiers/`);
  await ready(page);
  const name = page.getByRole('textbox').first();
  await name.fill('un nom que rien ne garde');
  const offer = page.locator('.new-build');
  // All of it has been copied by then, as on a first visit.
  await expect(offer.locator('[aria-live]')).toHaveText(/Une nouvelle version du site est prête/, {
    timeout: 60_000,
  });
  // Its styles come with it.
  await expect(offer).toHaveCSS('position', 'sticky');
  expect(await violations(page)).toEqual([]);
  await offer.getByRole('button', { name: 'Plus tard' }).click();
  await expect(offer.getByRole('button')).toHaveCount(0);
  await expect(name).toHaveValue('un nom que rien ne garde');
  // Until then the whole site is the old one.
  await page.goto(`${host.url}/glossaire/`);
  await expect(page.locator('h1')).not.toHaveText('Un autre titre');
  await page.goto(host.url + TOOLS.charter.fr);
  await page.locator('.worksheet[data-ready]').waitFor();
  const field = page.locator('.worksheet textarea, .worksheet input[type=text]').first();
  await field.fill('Un texte à moitié');
  await field.pressSequentially(' écrit');
  await offer.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.locator('h1')).toHaveText('Un autre titre');
  await expect(field).toHaveValue('Un texte à moitié écrit');

  // The other tabs go on as they were. The host has the old script no more, the copy before has.
  const [script] = await Promise.all([
    matrix.waitForResponse((response) => new URL(response.url()).pathname === before),
    openTable(matrix, 'fr'),
  ]);
  expect(script.fromServiceWorker()).toBe(true);
  await expect(list.locator('form[data-item="fears-heard"] input[value="3"]').first()).toBeChecked();
  await give(list, 'contact-ownership-settled', 1);
  // What one tab keeps, another may read a moment later.
  await expect.poll(() => kept(page)).toEqual({ 'fears-heard': 3, 'contact-ownership-settled': 1 });
  await host.close();
  await page.goto(`${host.url}/glossaire/`);
  await expect(page.locator('h1')).toHaveText('Un autre titre');
});

test('without a network each worksheet opens its example, a table comes in, a link is drawn', async ({
  page,
  host,
}) => {
  // The language that is not the original: what is kept for it is listed apart.
  const { words, path } = walkIn(page, 'en');
  await page.goto(host.url + path('home'));
  await isKept(page);
  await host.close();

  for (const id of TOOL_IDS) {
    await page.goto(host.url + TOOLS[id].en);
    await page.locator('.worksheet[data-ready]').waitFor();
    await awake(page);
    await loadExample(page);
  }
  await page.goto(host.url + TOOLS.raci.en);
  await page.locator('.worksheet[data-ready]').waitFor();
  await openTable(page, 'en');
  await page.goto(host.url + path('list', 'fears'));
  await ready(page);
  await give(page, 'fears-heard', 2);
  await page.goto(host.url + path('results'));
  await ready(page);
  await page.getByRole('button', { name: words.runs.share }).click();
  await page.getByRole('button', { name: words.share.qr }).click();
  await expect(page.locator('.share-sheet .qr path').first()).toBeVisible();
  // No page of the other language was kept: what stands in for it speaks this one.
  await page.goto(`${host.url}/cles/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toHaveText(words.offline.title);
  await page.getByRole('link', { name: words.offline.home }).click();
  await expect(page).toHaveURL(host.url + path('home'));
  await expect(page.locator('h1')).toBeVisible();
});

/** Looks for a new build, and waits until it has been brought in or given up. */
async function lookForBuild(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing;
    if (!next) return registration.waiting?.state;
    while (next.state === 'installing')
      await new Promise((changed) => next.addEventListener('statechange', changed, { once: true }));
    return next.state;
  });
}

test('a host that goes away while a new build is brought in leaves the copy before whole', async ({
  page,
  host,
}) => {
  const tools = TOOL_IDS.map((id) => TOOLS[id].fr);
  const last = tools.at(-1)!;
  let isLeaving = false;
  host.onAsked = (address) => {
    if (isLeaving && address === last) void host.close();
  };
  await page.goto(host.url);
  await isKept(page);
  const copies = () =>
    page.evaluate(async () => {
      const [first] = await caches.keys();
      const copy = await caches.open(first!);
      const texts = (await copy.keys()).map(async ({ url }) => [url, await (await copy.match(url))!.text()]);
      return Promise.all(texts);
    });
  const before = await copies();
  for (const path of tools) retitle(host.folder, path, 'Un autre titre');
  publish(host.folder, 'abcdefabcdef');
  isLeaving = true;
  expect(await lookForBuild(page)).toBe('redundant');
  expect(await copies()).toEqual(before);
  for (const path of ['/', ...tools]) {
    await page.goto(host.url + path);
    await awake(page);
    await expect(page.locator('h1'), path).not.toHaveText('Un autre titre');
  }
  await expect(page.locator('.new-build').getByRole('button')).toHaveCount(0);
});

test('after a build that was broken off the next one comes in whole, and the one before stays for open tabs', async ({
  browser,
  host,
}) => {
  // The console names the file that is not there.
  const page = await browser.newPage();
  await page.goto(host.url);
  await isKept(page);
  const [first] = await page.evaluate(() => caches.keys());
  // A host in the middle of being written: one page is not there yet.
  retitle(host.folder, '/glossaire/', 'Un titre de passage');
  retitle(host.folder, '/sources/', 'Un autre titre');
  publish(host.folder, 'aaaaaaaaaaaa');
  const notThere = join(host.folder, 'sources/index.html');
  const text = readFileSync(notThere);
  rmSync(notThere);
  expect(await lookForBuild(page)).toBe('redundant');
  writeFileSync(notThere, text);
  cpSync('dist/glossaire', join(host.folder, 'glossaire'), { recursive: true });
  publish(host.folder, 'bbbbbbbbbbbb');
  expect(await lookForBuild(page)).toBe('installed');
  await page.reload();
  const reloaded = page.waitForEvent('load');
  await page.locator('.new-build').getByRole('button', { name: 'Recharger la page' }).click();
  await reloaded;
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([first, 'prelude-site:bbbbbbbbbbbb']);
  await host.close();
  await page.goto(`${host.url}/sources/`);
  await expect(page.locator('h1')).toHaveText('Un autre titre');
  await page.goto(`${host.url}/glossaire/`);
  await expect(page.locator('h1')).toHaveText('Glossaire');
  await page.close();
});

for (const { width, height, locale, list } of [
  { width: 1280, height: 720, locale: 'fr', list: 'craintes' },
  { width: 390, height: 700, locale: 'en', list: 'fears' },
] as const)
  test(`while a new build is offered every stop is seen at ${width} × ${height}`, async ({ page, host }) => {
    await page.setViewportSize({ width, height });
    const { path } = walkIn(page, locale);
    await page.goto(host.url + path('home'));
    await isKept(page);
    publish(host.folder, 'abcdefabcdef');
    expect(await lookForBuild(page)).toBe('installed');
    for (const address of [
      path('home'),
      path('list', list),
      `${path('invitation')}#${INVITATIONS[0]!.code}`,
      TOOLS.raci[locale],
    ]) {
      await page.goto(host.url + address);
      await awake(page);
      await expect(page.locator('.new-build button')).toHaveCount(2);
      await expect(page.locator('.new-build')).toHaveCSS('position', 'sticky');
      await walkThrough({ page });
      await walkThrough({ page }, 'Shift+Tab');
    }
    await host.close();
  });

test('the browser finds nothing that keeps the site from being installed, in each language', async ({
  playwright,
  launchOptions,
  host,
}) => {
  // What is private cannot be installed, so this one has a profile of its own.
  const profile = mkdtempSync(join(tmpdir(), 'prelude-profile-'));
  const executablePath = findWholeBrowser();
  expect(executablePath, 'a Chromium with windows').toBeDefined();
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(executablePath && { executablePath }),
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const errors = async () => (await session.send('Page.getInstallabilityErrors')).installabilityErrors;
  for (const path of ['/', '/en/']) {
    await page.goto(host.url + path);
    await isKept(page);
    expect(await errors(), path).toEqual([]);
    const { errors: faults } = await session.send('Page.getAppManifest');
    expect(faults, path).toEqual([]);
  }
  // It would say so if it found any.
  await page.goto(`${host.url}/offline/fr.json`);
  expect(await errors()).not.toEqual([]);
  await context.close();
  rmSync(profile, { recursive: true });
});
