import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { stringify } from 'yaml';
import { serve } from '../../bench/browser/compressing-server.mjs';
import { brokenLinks, outwardLinks } from '../site/links';
import { escaped } from '../support/escaped';
import { namedIn, textsIn } from './built-files';
import { dossierOf, keptDossier } from './dossier-data';
import { FULL_RUN } from './full-run';
import { isKept } from './kept-site';
import { copyProject, env } from './project-copy';
import { INVITATIONS } from './shared';
import { awake, keptRun, PATHS } from './support';

// Each builds a site, and lets the tests of any site run on it.
test.describe.configure({ timeout: 600_000 });

interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Builds a copy of the project and gives its pages, by the addresses they have on their host. */
function build(folder: string, base = '/'): BuiltPage[] {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    cwd: folder,
    env: { ...env, BASE_PATH: base },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  const dist = join(folder, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: base + file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      html: readFileSync(join(dist, file), 'utf8'),
    }));
}

/** Runs the tests that any owner’s site must pass on a copy that was built. */
function testSite(folder: string, base = '/', ...more: readonly string[]): void {
  // The tests inside are not those that run them.
  const own = Object.entries(env).filter(
    ([name]) => name === 'PLAYWRIGHT_BROWSERS_PATH' || !/^(TEST_|PLAYWRIGHT|PW|FORCE_COLOR)/.test(name),
  );
  const config = join(process.cwd(), 'playwright.site.config.ts');
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'playwright', 'test', '-c', config, '--output', join(folder, 'test-results'), ...more],
    { cwd: folder, env: { ...Object.fromEntries(own), BASE_PATH: base }, encoding: 'utf8' },
  );
  expect(status, (stdout + stderr).slice(-3000)).toBe(0);
}

const htmlOf = (pages: readonly BuiltPage[], path: string) => pages.find((one) => one.path === path)?.html;
/** The links that lead out, but for the page of licences, which names who wrote what the site is made with. */
const leadingOut = (pages: readonly BuiltPage[]) =>
  outwardLinks(pages.filter(({ path }) => !path.endsWith('/licences/'))).map(({ href }) => href);

/** Puts values on the device, as one who has been to the site before. */
async function keepThere(page: Page, home: string, values: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(home);
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(values));
}

/** The links of the page as it stands now, with what scripts have put there, that lead to nothing that was built. */
async function brokenNow(page: Page, folder: string, base = '/'): Promise<string[]> {
  await awake(page);
  const paths = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[])
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname),
    );
  expect(paths.length).toBeGreaterThan(0);
  const isBuilt = (path: string) =>
    path.startsWith(base) &&
    existsSync(join(folder, 'dist', path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
  return paths.filter((path) => !isBuilt(path));
}

test('served from a folder, every link, widget and search stays in that folder', async ({
  page,
  browser,
}) => {
  const folder = copyProject();
  const pages = build(folder, '/sub/');
  expect(brokenLinks(pages, '/sub/')).toEqual([]);
  expect(leadingOut(pages)).toEqual([]);
  expect(htmlOf(pages, '/sub/404.html')).toContain('data-home="/sub/en/"');

  const server = await serve({ '/sub/': join(folder, 'dist') });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/sub/`)) outside.push(request.url());
  });
  await page.goto(`${server.url}/sub/recherche/?q=craintes`);
  await expect(page.locator('.site-search .search-status')).toHaveText(/^\d+\s/);
  const found = await page
    .locator('.site-search .search-results li')
    .evaluateAll((rows) =>
      rows.map((row) => row.querySelector('a')!.getAttribute('href')!.replace(location.origin, '')),
    );
  expect(found.filter((href) => !href.startsWith('/sub/'))).toEqual([]);
  // The key is found by its title and by its text, and stands there once.
  expect(
    found.filter((href) => href.split('#')[0] === '/sub/cles/accueillir-les-craintes/').length,
  ).toBeLessThan(3);
  await page.goto(`${server.url}/sub/cles/accueillir-les-craintes/`);
  await page.locator('.item-widget').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.item-widget-body').first()).toHaveAttribute('data-ready', '');
  await page.locator('form[data-item="fears-heard"] input[value="2"]').first().check({ force: true });
  await expect(page.locator('.assess .lip')).toHaveAttribute('data-status', 'insufficient');

  // An invitation is composed and answered there, and what is sent back leads there.
  await page.goto(`${server.url}/sub/inviter/`);
  await awake(page);
  await page.locator('input[value=express]').check();
  await page.getByLabel('Votre nom').fill('Ann');
  await page.getByLabel('Votre adresse e-mail').fill('ann@example.org');
  await expect(page.locator('.copy-link textarea')).toHaveValue(
    new RegExp(`^${escaped(server.url)}/sub/invitation/#`),
  );
  await page.goto(`${server.url}/sub/invitation/#${INVITATIONS[0]!.code}`);
  await page.locator('form[data-item] input').first().check({ force: true });
  const reply = page.locator('.invitation-reply a[href^="mailto:"]').first();
  await expect(reply).toHaveAttribute('href', new RegExp(encodeURIComponent(`${server.url}/sub/r/#`)));
  expect(await brokenNow(page, folder, '/sub/')).toEqual([]);

  // So does a dossier, its comparison and its meeting.
  const seven = dossierOf({ direction: 2, managers: 2, field: 3 });
  await keepThere(page, `${server.url}/sub/bilan/exemple/`, keptDossier(seven));
  for (const place of ['dossiers', 'comparer', 'rendez-vous']) {
    await page.goto(`${server.url}/sub/${place}/#d-d1`);
    await expect(page.locator('main')).toContainText(seven.name);
    expect(await brokenNow(page, folder, '/sub/')).toEqual([]);
  }
  await expect(page.locator('[data-topic]').first()).toBeVisible();
  expect(outside).toEqual([]);

  // After one visit it is read there without a network.
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'allow' });
  const visit = await context.newPage();
  await visit.goto(`${server.url}/sub/`);
  await isKept(visit);
  await server.close();
  for (const path of ['/sub/', '/sub/cles/accueillir-les-craintes/', '/sub/rendez-vous/']) {
    await visit.goto(server.url + path);
    await expect(visit.locator('h1'), path).toBeVisible();
  }
  await visit.goto(`${server.url}/sub/recherche/?q=craintes`);
  await expect(visit.locator('.site-search .search-results a').first()).toHaveAttribute('href', /\/sub\//);
  await visit.goto(`${server.url}/sub/en/keys/`);
  await expect(visit.locator('h1')).toHaveText('Cette page n’est pas sur cet appareil');
  await context.close();
  rmSync(folder, { recursive: true });
});

test('in English alone, the site stands whole at its root', () => {
  const folder = copyProject();
  const site = join(folder, 'content/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('locales: [fr, en]', 'locales: [en]'));
  for (const french of readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }))
    if (/(^|[\\/])fr(\.yaml)?$/.test(french)) rmSync(join(folder, 'content', french), { recursive: true });
  const pages = build(folder);
  const paths = pages.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/en/'))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/keys/serve-every-job/', '/glossary/', '/method/', '/404.html']),
  );
  expect(leadingOut(pages)).toEqual([]);
  testSite(folder, '/', 'structure', 'links');
  for (const { path, html } of pages) {
    expect(html, path).toContain('<html lang="en"');
    expect(html, path).not.toMatch(/hreflang="fr"|class="language"/);
  }
  rmSync(folder, { recursive: true });
});

test('a worksheet of headings, texts, choices and tables is a folder and no code', async ({ page }) => {
  const folder = copyProject();
  const home = join(folder, 'content/worksheets/kick-off');
  mkdirSync(home);
  writeFileSync(
    join(home, 'worksheet.yaml'),
    `place: 99
guidance: [p4-frame]
parts:
  - id: facts
    fields:
      - { id: aim, type: text, needed: true }
      - { id: why, type: long-text }
      - { id: size, type: choice, options: [small, large] }
      - { id: ready, type: checks, options: [sponsor, lead] }
      - { id: people, type: number }
      - { id: start, type: day }
  - id: guests
    fields:
      - id: list
        type: table
        columns:
          - { id: role, type: text }
          - { id: side, type: choice, options: [ours, theirs] }
          - { id: sure, type: check }
          - { id: seats, type: number }
          - { id: from, type: day }
`,
  );
  const words = (locale: string) => `name: Kick-off ${locale}
slug: kick-off
description: What a first day needs.
lead: Before the first day.
empty: Begin with the aim.
parts:
  facts: { title: Facts }
  guests: { title: Guests, lead: Roles alone. }
fields:
  aim: { label: Aim }
  why: { label: Why, hint: In two sentences. }
  size: { label: Size, options: { small: Small one, large: Large one } }
  ready: { label: Ready, options: { sponsor: The sponsor, lead: The lead } }
  people: { label: People }
  start: { label: Start }
  list:
    label: Who comes
    add: Add a guest
    columns:
      role: { label: Role }
      side: { label: Side, options: { ours: Ours, theirs: Theirs } }
      sure: { label: Sure }
      seats: { label: Seats }
      from: { label: From }
example:
  aim: A common start
  ready: [lead]
  list: [{ id: a, role: Lead, side: ours, sure: true, seats: 2, from: '2027-01-15' }]
`;
  for (const locale of ['fr', 'en']) writeFileSync(join(home, `${locale}.yaml`), words(locale));
  const pages = build(folder);
  expect(leadingOut(pages)).toEqual([]);
  testSite(folder, '/', 'structure', 'links');
  expect(htmlOf(pages, '/outils/')).toContain('Kick-off fr');
  expect(htmlOf(pages, '/pratiques/un-cadre-net/')).toContain('/outils/kick-off/');

  const server = await serve({ '/': join(folder, 'dist') });
  await page.goto(`${server.url}/outils/kick-off/`);
  await page.getByRole('textbox', { name: 'Aim' }).fill('Meet and agree');
  await expect(page.locator('.problems')).toHaveAttribute('data-status', 'valid');
  await page.getByRole('radio', { name: 'Large one' }).check();
  await page.getByLabel('The sponsor').check();
  await page.getByLabel('People').fill('12');
  await page.getByRole('button', { name: 'Add a guest' }).click();
  await expect(page.getByRole('textbox', { name: 'Role' })).toBeFocused();
  await page.keyboard.type('Front desk');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Aim' })).toHaveValue('Meet and agree');
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Front desk');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /JSON/ }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({
    worksheet: 'kick-off',
    sheet: { aim: 'Meet and agree', size: 'large', ready: ['sponsor'], people: 12 },
  });
  await page.getByRole('button', { name: 'Voir un exemple' }).click();
  await expect(page.getByRole('textbox', { name: 'Aim' })).toHaveValue('A common start');
  await page.getByRole('textbox', { name: 'Aim' }).fill('');
  await expect(page.locator('.problems')).toContainText('Aim');
  await page.goto(`${server.url}/recherche/?q=kick`);
  await expect(page.locator('.site-search .search-results a').first()).toHaveAttribute(
    'href',
    /\/outils\/kick-off\/$/,
  );
  await server.close();
  rmSync(folder, { recursive: true });
});

const PUBLISHER = {
  name: 'Overture Association',
  legalForm: 'Association',
  address: '1 Quay Street, Lakeside',
  phone: '+33 1 00 00 00 00',
  email: 'legal@ouverture.example',
  registration: 'W000000000',
  capital: 'none',
  director: 'Chair of the board',
};
const HOST = { name: 'Lakeside Hosting', address: '2 Quay Street, Lakeside', phone: '+33 1 00 00 00 01' };
/** What the second owner does without. */
const GONE = [
  ...['/assess/sponsor/', '/tools/change-budget/', '/meeting/', '/dossiers/', '/compare/', '/invite/'],
  '/invitation/',
];

test('a second owner: another name and accent, English alone in a folder, one assessment off and one of their own', async ({
  page,
}) => {
  const folder = copyProject();
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after, `${file} was to change`).not.toBe(before);
    writeFileSync(path, after);
  };
  edit('content/site.yaml', (text) =>
    text
      .replace('name: Prélude', 'name: Ouverture')
      .replace('locales: [fr, en]', 'locales: [en]')
      .replace("accent: '#9b1f38'", "accent: '#1d4ed8'")
      .replace("logo: ''", 'logo: sign.svg')
      .replace('url: https://prelude.example', 'url: https://ouverture.example')
      .replace(/^ {2}en: Seven keys.*$/m, '  en: What to settle before a CRM project')
      .replace("email: ''", 'email: hello@ouverture.example')
      .replace("form: ''", 'form: https://ouverture.example/form')
      .replace("calendar: ''", 'calendar: https://ouverture.example/book')
      .replace('assessments: []', 'assessments: [practices]')
      .replace('worksheets: []', 'worksheets: [budget]')
      .replace('parts: []', 'parts: [dossiers, meeting, invitations]')
      .replace(/^publisher:[^]*$/m, stringify({ publisher: PUBLISHER, host: HOST })),
  );
  writeFileSync(
    join(folder, 'public/sign.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
  );
  // Words of their own, typed as people type them.
  edit('content/ui/en.yaml', (text) =>
    text
      .replace('  share: Share this review', "  share: Send my review's link")
      .replace('  link: The link', "  link: The review's link"),
  );
  for (const french of readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }))
    if (/(^|[\\/])fr(\.yaml)?$/.test(french)) rmSync(join(folder, 'content', french), { recursive: true });
  const own = join(folder, 'content/assessments/readiness');
  mkdirSync(own);
  writeFileSync(
    join(own, 'assessment.yaml'),
    `number: 40
version: 1
released: [2026-11-26]
scale: evidence
express: [data-known]
dimensions:
  - id: readiness
    sections:
      - id: all
        items:
          - { id: data-known, slot: 1, stage: 1, worksheet: budget }
          - { id: data-owned, slot: 2, stage: 1, worksheet: raci }
          - { id: data-clean, slot: 3, stage: 2 }
`,
  );
  const point = (statement: string) =>
    `{ statement: ${statement}, evidence: A list that anyone can open., next: Write the list together. }`;
  writeFileSync(
    join(own, 'en.yaml'),
    `title: Readiness of data
dimensions:
  readiness: { title: Ready to move your data, short: Data, slug: data }
items:
  data-known: ${point('We know where our data are.')}
  data-owned: ${point('Every file has somebody who looks after it.')}
  data-clean: ${point('Duplicates have been sorted out.')}
`,
  );
  edit(
    'content/assessments/slots.yaml',
    (text) => `${text}readiness:\n  data-known: 1\n  data-owned: 2\n  data-clean: 3\n`,
  );
  const pages = build(folder, '/prepare/');
  const roads = [
    ...['mailto:hello@ouverture.example', 'https://ouverture.example/form', 'https://ouverture.example/book'],
    `mailto:${PUBLISHER.email}`,
  ];
  expect(leadingOut(pages).filter((href) => !roads.includes(href))).toEqual([]);
  const text = pages.map(({ html }) => html).join('\n');
  expect(text).toContain('--felt:#1d4ed8');
  for (const gone of GONE) {
    expect(htmlOf(pages, `/prepare${gone}`), gone).toBeUndefined();
  }
  expect(
    namedIn(
      join(folder, 'dist'),
      GONE.map((gone) => `/prepare${gone}`),
    ),
  ).toEqual([]);
  for (const { path, html } of pages) {
    if (path !== '/prepare/') expect(html, path).toMatch(/<title>[^<]* – Ouverture</);
    expect(html, path).toMatch(/>Ouverture<\/strong>,\s+what to settle before a CRM project\./);
    for (const href of roads.slice(0, 3)) expect(html, path).toContain(`href="${href}"`);
    expect(html, path).not.toMatch(/data-(item|dimension)="sponsor/);
  }

  // The name it came with is gone from every file, but where the project speaks of its own checks and formats.
  const files = textsIn(join(folder, 'dist'));
  const before = files.filter(
    ({ file, text }) =>
      !file.startsWith('schemas/') &&
      /Prélude|prelude\.example/.test(text.replace('The Prélude project', '')),
  );
  expect(before.map(({ file }) => file)).toEqual([]);
  expect(JSON.parse(files.find(({ file }) => file === 'data/app/en.webmanifest')!.text)).toMatchObject({
    name: 'Ouverture',
    short_name: 'Ouverture',
    description: 'What to settle before a CRM project',
  });
  const [, home = ''] =
    /<script type="application\/ld\+json">([^<]*)</.exec(htmlOf(pages, '/prepare/')!) ?? [];
  expect(JSON.parse(home)['@graph']).toContainEqual(
    expect.objectContaining({
      '@type': 'WebSite',
      name: 'Ouverture',
      publisher: expect.objectContaining({ name: PUBLISHER.name }),
    }),
  );
  const legal = htmlOf(pages, '/prepare/legal/')!;
  for (const line of [...Object.values(PUBLISHER), ...Object.values(HOST)])
    if (line !== 'none') expect(legal).toContain(line);
  expect(legal).not.toMatch(/Share capital|to be completed|This page is incomplete/);
  for (const page of ['privacy', 'accessibility'])
    expect(htmlOf(pages, `/prepare/${page}/`)).not.toContain('has not yet given an address');

  const server = await serve({ '/prepare/': join(folder, 'dist') });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/prepare/`)) outside.push(request.url());
  });
  // The owner’s list has its page, its score and its index.
  await page.goto(`${server.url}/prepare/assess/data/`);
  await expect(page.getByRole('banner').locator('.brand img')).toBeVisible();
  for (const [i, name] of [
    'Write to hello@ouverture.example',
    'Fill in the contact form',
    'Book a meeting',
  ].entries())
    await expect(page.getByRole('contentinfo').getByRole('link', { name })).toHaveAttribute(
      'href',
      roads[i]!,
    );
  for (const item of ['data-known', 'data-owned', 'data-clean'])
    await page.locator(`form[data-item="${item}"] input[value="1"]`).first().check({ force: true });
  await page.goto(`${server.url}/prepare/results/`);
  await expect(page.locator('[data-dimension=readiness]').first()).toHaveAttribute('data-score', '33');
  await expect(page.locator('[data-index=readiness]')).toHaveAttribute('data-score', '33');
  await expect(page.getByRole('link', { name: 'RACI matrix' }).first()).toBeVisible();
  await expect(page.locator('.talk').getByRole('link', { name: 'Book a meeting' })).toBeVisible();
  expect(await brokenNow(page, folder, '/prepare/')).toEqual([]);
  // Its code opens in another browser, and says the same.
  await page.getByRole('button', { name: 'Send my review’s link' }).click();
  const link = await page.getByRole('textbox', { name: 'The review’s link' }).inputValue();
  expect(link).toContain(`${server.url}/prepare/r/#`);
  const other = await page.context().browser()!.newContext();
  const there = await other.newPage();
  await there.goto(link);
  await expect(there.locator('[data-dimension=readiness]').first()).toHaveAttribute('data-score', '33');
  await other.close();
  // A text keeps its words where its list is off, and names nothing that is gone.
  await page.goto(`${server.url}/prepare/practices/a-sponsor-who-decides/`);
  await expect(page.locator('.item-widget, .assess')).toHaveCount(0);
  await page.goto(`${server.url}/prepare/search/?q=duplicates`);
  await expect(page.locator('.site-search .search-results a').first()).toHaveAttribute(
    'href',
    /\/prepare\/assess\/data\/#data-clean$/,
  );
  expect(outside).toEqual([]);
  await server.close();
  testSite(folder, '/prepare/');
  rmSync(folder, { recursive: true });
});

test('with every part off and without the keys’ assessment, no page, widget, key or link of them is left', async ({
  page,
}) => {
  const folder = copyProject();
  const site = join(folder, 'content/site.yaml');
  const text = readFileSync(site, 'utf8')
    .replace('parts: []', 'parts: [tools, dossiers, meeting, invitations]')
    .replace('assessments: []', 'assessments: [keys]');
  expect(text).toContain('assessments: [keys]');
  writeFileSync(site, text);
  const pages = build(folder);
  const paths = pages.map(({ path }) => path);
  expect(leadingOut(pages)).toEqual([]);
  testSite(folder, '/', 'structure', 'links');
  const gone =
    /^\/(en\/)?(outils|tools|dossiers|comparer|compare|rendez-vous|meeting|inviter|invite|invitation)\//;
  expect(paths.filter((path) => gone.test(path))).toEqual([]);
  expect(paths.filter((path) => /^\/evaluer\/./.test(path)).sort()).toEqual([
    '/evaluer/cadre/',
    '/evaluer/express/',
    '/evaluer/personnes/',
    '/evaluer/reussite/',
    '/evaluer/sponsor/',
  ]);
  for (const { path, html } of pages) {
    expect(html, path).not.toMatch(
      /href="\/(en\/)?(outils|tools|dossiers|comparer|compare|rendez-vous|meeting|inviter|invite)\//,
    );
    expect(html, path).not.toMatch(/data-dimension="k\d|data-item="fears-heard"/);
  }
  // Nor does anything that scripts read name them.
  expect(
    namedIn(
      join(folder, 'dist'),
      PATHS.filter((path) => !paths.includes(path)),
    ),
  ).toEqual([]);
  // The texts of the keys stay, and are found.
  expect(htmlOf(pages, '/cles/accueillir-les-craintes/')).toContain('<h1');

  // What scripts add once there is a result leads to what is there.
  const server = await serve({ '/': join(folder, 'dist') });
  await keepThere(page, `${server.url}/bilan/exemple/`, { 'prelude:runs': keptRun(FULL_RUN) });
  for (const path of [
    '/bilan/',
    '/en/results/',
    '/evaluer/express/',
    '/evaluer/sponsor/',
    '/bilan/sauvegarde/',
  ]) {
    await page.goto(server.url + path);
    expect(await brokenNow(page, folder)).toEqual([]);
  }
  await server.close();
  rmSync(folder, { recursive: true });
});
