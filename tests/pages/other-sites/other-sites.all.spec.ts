import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { stringify } from 'yaml';
import { serve } from '../../support/host';
import { namedIn, textsIn } from './built-files';
import { FULL_RUN } from '../../support/full-run';
import {
  askedElsewhere,
  brokenNow,
  build,
  found,
  htmlOf,
  keepThere,
  leadingOut,
  testSite,
} from './owned-site';
import { copyProject, edit, withoutFrench } from './project-copy';
import { keptRun, PATHS } from '../../support/built-site';

// Each builds a site, and lets the tests of any site run on it.
test.describe.configure({ timeout: 600_000 });

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
  edit(folder, 'content/site.yaml', [
    ['name: Prélude', 'name: Ouverture'],
    ['locales: [fr, en]', 'locales: [en]'],
    ["accent: '#9b1f38'", "accent: '#1d4ed8'"],
    ["logo: ''", 'logo: sign.svg'],
    ['url: https://prelude.example', 'url: https://ouverture.example'],
    [/^ {2}en: Seven keys.*$/m, '  en: What to settle before a CRM project'],
    ["email: ''", 'email: hello@ouverture.example'],
    ["form: ''", 'form: https://ouverture.example/form'],
    ["calendar: ''", 'calendar: https://ouverture.example/book'],
    ['assessments: []', 'assessments: [practices]'],
    ['worksheets: []', 'worksheets: [budget]'],
    ['parts: []', 'parts: [dossiers, meeting, invitations]'],
    [/^publisher:[^]*$/m, stringify({ publisher: PUBLISHER, host: HOST })],
  ]);
  writeFileSync(
    join(folder, 'public/sign.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
  );
  // Words of their own, typed as people type them.
  edit(folder, 'content/ui/en.yaml', [
    ['  share: Share this review', "  share: Send my review's link"],
    ['  link: The link', "  link: The review's link"],
  ]);
  withoutFrench(folder);
  cpSync('tests/pages/other-sites/owned/readiness', join(folder, 'content/assessments/readiness'), {
    recursive: true,
  });
  edit(folder, 'content/assessments/slots.yaml', [
    [/$/, 'readiness:\n  data-known: 1\n  data-owned: 2\n  data-clean: 3\n'],
  ]);
  const pages = build(folder, '/prepare/');
  const paths = pages.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/prepare/en/'))).toEqual([]);
  for (const there of ['', 'keys/serve-every-job/', 'glossary/', 'method/', '404.html'])
    expect(paths).toContain(`/prepare/${there}`);
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
    expect(html, path).toContain('<html lang="en"');
    expect(html, path).not.toMatch(/hreflang="fr"|class="language"/);
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
  const outside = askedElsewhere(page, `${server.url}/prepare/`);
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
  const [first] = await found(page, `${server.url}/prepare/search/`, 'duplicates');
  expect(first).toBe('/prepare/assess/data/#data-clean');
  expect(outside).toEqual([]);
  await server.close();
  testSite(folder, '/prepare/');
  rmSync(folder, { recursive: true });
});

test('with every part off and without the keys’ assessment, no page, widget, key or link of them is left', async ({
  page,
}) => {
  const folder = copyProject();
  edit(folder, 'content/site.yaml', [
    ['parts: []', 'parts: [tools, dossiers, meeting, invitations]'],
    ['assessments: []', 'assessments: [keys]'],
  ]);
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
