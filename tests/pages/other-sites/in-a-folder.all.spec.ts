import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../support/host';
import { brokenLinks } from '../../site/links';
import { escaped } from '../../support/escaped';
import { dossierOf, keptDossier } from '../../support/dossier-data';
import { isKept } from '../../support/kept-site';
import { servedByNginx } from './nginx-tests';
import {
  askedElsewhere,
  brokenNow,
  build,
  type BuiltPage,
  found,
  htmlOf,
  keepThere,
  leadingOut,
  testSite,
} from './owned-site';
import { copyProject, edit, run } from './project-copy';
import { INVITATIONS } from '../../support/sharing';
import { awake, ready } from '../../support/built-site';

// One site for all of them: built for a folder of its host, with a worksheet, an assessment and a text of an owner’s own.
test.describe.configure({ mode: 'default', timeout: 600_000 });

let folder = '';
let pages: readonly BuiltPage[] = [];
let said = '';
let host: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  folder = copyProject();
  cpSync('tests/pages/other-sites/owned/kick-off', join(folder, 'content/worksheets/kick-off'), {
    recursive: true,
  });
  const answers = 'quiz\nassessment\nteam-welcome\nAccueillir les recrues\n';
  said = run(folder, ['npm', 'run', '-s', 'new'], { input: answers });
  run(folder, ['npm', 'run', '-s', 'new', '--', 'text', 'our-team', 'Notre équipage']);
  // It has one list, which bears its name until its owner tells them apart.
  for (const locale of ['fr', 'en'])
    edit(folder, `content/assessments/team-welcome/${locale}.yaml`, [[/^title: .*$/m, 'title: Team']]);
  pages = build(folder, '/sub/');
  host = await serve({ '/sub/': join(folder, 'dist') });
});

test.afterAll(async () => {
  await host?.close();
  if (folder !== '') rmSync(folder, { recursive: true });
});

test('it passes the tests of any site, every link stays in its folder, and its page of wrong addresses knows it', () => {
  testSite(folder, '/sub/', 'structure', 'links');
  expect(brokenLinks(pages, '/sub/')).toEqual([]);
  expect(leadingOut(pages)).toEqual([]);
  expect(htmlOf(pages, '/sub/404.html')).toContain('data-home="/sub/en/"');
});

test('widgets, the search, invitations and dossiers stay in the folder', async ({ page }) => {
  const outside = askedElsewhere(page, `${host.url}/sub/`);
  const results = await found(page, `${host.url}/sub/recherche/`, 'craintes');
  expect(results.filter((href) => !href.startsWith('/sub/'))).toEqual([]);
  // The key is found by its title and by its text, and stands there once.
  const ofKey = results.filter((href) => href.split('#')[0] === '/sub/cles/accueillir-les-craintes/');
  expect(ofKey.length).toBeLessThan(3);
  await page.goto(`${host.url}/sub/cles/accueillir-les-craintes/`);
  await page.locator('.item-widget').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.item-widget-body').first()).toHaveAttribute('data-ready', '');
  await page.locator('form[data-item="fears-heard"] input[value="2"]').first().check({ force: true });
  await expect(page.locator('.assess .lip')).toHaveAttribute('data-status', 'insufficient');

  // An invitation is composed and answered there, and what is sent back leads there.
  await page.goto(`${host.url}/sub/inviter/`);
  await awake(page);
  await page.locator('input[value=express]').check();
  await page.getByLabel('Votre nom').fill('Ann');
  await page.getByLabel('Votre adresse e-mail').fill('ann@example.org');
  await expect(page.locator('.copy-link textarea')).toHaveValue(
    new RegExp(`^${escaped(host.url)}/sub/invitation/#`),
  );
  await page.goto(`${host.url}/sub/invitation/#${INVITATIONS[0]!.code}`);
  await page.locator('form[data-item] input').first().check({ force: true });
  const reply = page.locator('.invitation-reply a[href^="mailto:"]').first();
  await expect(reply).toHaveAttribute('href', new RegExp(encodeURIComponent(`${host.url}/sub/r/#`)));
  expect(await brokenNow(page, folder, '/sub/')).toEqual([]);

  // So does a dossier, its comparison and its meeting.
  const seven = dossierOf({ direction: 2, managers: 2, field: 3 });
  await keepThere(page, `${host.url}/sub/bilan/exemple/`, keptDossier(seven));
  for (const place of ['dossiers', 'comparer', 'rendez-vous']) {
    await page.goto(`${host.url}/sub/${place}/#d-d1`);
    await expect(page.locator('main')).toContainText(seven.name);
    expect(await brokenNow(page, folder, '/sub/')).toEqual([]);
  }
  await expect(page.locator('[data-topic]').first()).toBeVisible();
  expect(outside).toEqual([]);
});

test('after one visit it is read there without a network', async ({ browser }) => {
  const own = await serve({ '/sub/': join(folder, 'dist') });
  const context = await browser.newContext({
    locale: 'fr-FR',
    serviceWorkers: 'allow',
  });
  const visit = await context.newPage();
  await visit.goto(`${own.url}/sub/`);
  await isKept(visit);
  await own.close();
  for (const path of ['/sub/', '/sub/cles/accueillir-les-craintes/', '/sub/rendez-vous/']) {
    await visit.goto(own.url + path);
    await expect(visit.locator('h1'), path).toBeVisible();
  }
  await visit.goto(`${own.url}/sub/recherche/?q=craintes`);
  await expect(visit.locator('.site-search .search-results a').first()).toHaveAttribute('href', /\/sub\//);
  await visit.goto(`${own.url}/sub/en/keys/`);
  await expect(visit.locator('h1')).toHaveText('Cette page n’est pas sur cet appareil');
  await context.close();
});

test('a worksheet of headings, texts, choices and tables is a folder and no code', async ({ page }) => {
  expect(htmlOf(pages, '/sub/outils/')).toContain('Kick-off fr');
  expect(htmlOf(pages, '/sub/pratiques/un-cadre-net/')).toContain('/sub/outils/kick-off/');
  await page.goto(`${host.url}/sub/outils/kick-off/`);
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
    sheet: {
      aim: 'Meet and agree',
      size: 'large',
      ready: ['sponsor'],
      people: 12,
    },
  });
  await page.getByRole('button', { name: 'Voir un exemple' }).click();
  await expect(page.getByRole('textbox', { name: 'Aim' })).toHaveValue('A common start');
  await page.getByRole('textbox', { name: 'Aim' }).fill('');
  await expect(page.locator('.problems')).toContainText('Aim');
  const [first] = await found(page, `${host.url}/sub/recherche/`, 'kick');
  expect(first).toBe('/sub/outils/kick-off/');
});

test('an assessment and a text made by three answers each are whole at once', async ({ page }) => {
  expect(said).toContain('“quiz” is neither: write “assessment” or “text”.');
  expect(said).toContain('content/assessments/team-welcome/assessment.yaml');

  // The assessment: its page answers, gives a score and stands in the overview and in the search.
  const home = `${host.url}/sub`;
  await page.goto(`${home}/evaluer/accueillir-les-recrues/`);
  await expect(page.locator('h1')).toHaveText('Accueillir les recrues');
  await ready(page);
  const points = page.locator('form[data-item]');
  await expect(points).toHaveCount(3);
  for (const point of await points.all()) await point.locator('input[value="3"]').check({ force: true });
  const result = page.locator('[data-dimension="team-welcome"][data-status="ok"]').first();
  await expect(result).toHaveAttribute('data-score', '100');
  await page.goto(`${home}/bilan/`);
  await expect(page.locator('[data-dimension="team-welcome"]').first()).toHaveAttribute('data-score', '100');
  await page.goto(`${home}/evaluer/`);
  await expect(page.locator('main a[href="/sub/evaluer/accueillir-les-recrues/"]').first()).toBeVisible();
  expect(await found(page, `${home}/recherche/`, 'recrues')).toContain(
    '/sub/evaluer/accueillir-les-recrues/',
  );
  expect(htmlOf(pages, '/sub/en/assess/team-welcome/')?.match(/<form[^>]*data-item=/g)).toHaveLength(3);

  // The text: its page in both languages, linked in the foot of every page, found by the search.
  await page.locator('.site-footer').getByRole('link', { name: 'Notre équipage' }).click();
  await expect(page).toHaveURL(`${home}/notre-equipage/`);
  await expect(page.locator('h1')).toHaveText('Notre équipage');
  await expect(page.locator('.site-footer [aria-current="page"]')).toHaveText('Notre équipage');
  await page.locator('.site-header a.language').click();
  await expect(page).toHaveURL(/\/sub\/en\/our-team\//);
  await expect(page.locator('main a[href="/sub/en/method/"]')).toBeVisible();
  expect(await found(page, `${home}/recherche/`, 'équipage')).toContain('/sub/notre-equipage/');
});

servedByNginx('/sub/', () => folder);
