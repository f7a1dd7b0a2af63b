import { expect, give, keep, PATHS, ready, test } from './support';
import { FULL_RUN } from './full-run';

const ATTRIBUTES = [
  'data-status',
  'data-score',
  'data-low',
  'data-high',
  'data-confidence',
  'data-band',
  'data-capped-band',
];

test('a result opens with the profile and ends with the overall figure', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  await page.goto('/bilan/');
  await ready(page);
  expect(await page.locator('.result h2').allTextContents()).toEqual([
    'Profil',
    'Par où commencer',
    'Ce qui tient déjà',
    'À éclaircir',
    'Des fiches pour avancer',
    'Équilibre entre le projet et les personnes',
    'Indices',
    'Ce que ce résultat n’est pas',
  ]);
  await expect(page.locator('.indexes > div').last()).toHaveAttribute('data-overall', '49');
  await expect(page.locator('[data-index="practices"]')).toHaveAttribute('data-score', '51');
  await expect(page.locator('[data-index="practices"]')).toHaveAttribute('data-capped-band', 'fragile');
  await expect(page.locator('[data-index="keys"]')).toHaveAttribute('data-score', '46');
  await expect(page.locator('[data-balance]')).toHaveAttribute('data-balance', '53');
  await expect(page.locator('[data-balance]')).toContainText(
    '+53 Le volet technique avance plus vite que le volet humain (écart de 53 points).',
  );
});

test('next steps say why, how, with which tool, and where to read on', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  await page.goto('/bilan/');
  await ready(page);
  const steps = page.locator('[data-step]');
  expect(await steps.evaluateAll((all) => all.map((step) => step.getAttribute('data-step')))).toEqual([
    'fears-heard',
    'adoption-goals-defined',
    'vendor-followup-agreed',
  ]);
  const first = steps.first();
  await expect(first).toContainText(
    'Ouvrez le registre des craintes et commencez par les sept plus courantes.',
  );
  await expect(first).toContainText('Absent.');
  await expect(first).toContainText('Outil\u00a0: Registre des craintes');
  await expect(first.getByRole('link', { name: /Registre/ })).toHaveAttribute(
    'href',
    '/outils/registre-des-craintes/',
  );
  await expect(first.getByRole('link', { name: 'Lire pourquoi' })).toHaveAttribute(
    'href',
    '/cles/accueillir-les-craintes/',
  );
  await first.getByRole('link', { name: /^Les craintes/ }).click();
  await expect(page).toHaveURL(/\/evaluer\/craintes\/#fears-heard$/);
});

test('what to find out are the don’t-knows, and critical points without an answer', async ({
  page,
  context,
}) => {
  const { 'fears-heard': _, ...answers } = FULL_RUN;
  await keep(context, answers);
  await page.goto('/bilan/');
  await ready(page);
  const points = await page
    .locator('#find-out [data-point]')
    .evaluateAll((all) => all.map((point) => point.getAttribute('data-point')));
  const unknown = Object.entries(answers).filter(([, value]) => value === 'dont-know');
  expect(points).toHaveLength(unknown.length + 1);
  expect(points).toContain('fears-heard');
});

test('every figure of a list is the same wherever it stands', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  const seen = new Map<string, string>();
  for (const path of [
    '/bilan/',
    '/',
    '/evaluer/',
    '/evaluer/sponsor/',
    '/cles/accueillir-les-craintes/',
    '/en/results/',
    '/en/',
  ]) {
    await page.goto(path);
    await expect(page.locator('[data-dimension="sponsor"]').first()).toHaveAttribute('data-score', '63');
    const figures = await page
      .locator('[data-dimension]')
      .evaluateAll(
        (all, names) =>
          all.map(
            (one) =>
              [
                one.getAttribute('data-dimension')!,
                names.map((name) => one.getAttribute(name)).join(' '),
              ] as const,
          ),
        ATTRIBUTES,
      );
    expect(figures.length).toBeGreaterThan(0);
    for (const [dimension, figure] of figures) {
      expect(seen.get(dimension) ?? figure, `${dimension} on ${path}`).toBe(figure);
      seen.set(dimension, figure);
    }
  }
  expect(seen.size).toBe(11);
});

test('the table holds the figures of the profile, and the calculation this run’s own numbers', async ({
  page,
  context,
}) => {
  await keep(context, FULL_RUN);
  await page.goto('/bilan/');
  await ready(page);
  await page.getByText('Les mêmes chiffres en tableau').click();
  await expect(page.locator('tr[data-dimension="sponsor"]')).toContainText(
    'Un sponsor qui décide et que l’on voit6357 et 67en construction9 sur 100261100',
  );
  await page.getByText('Le détail du calcul').click();
  const calculation = page.locator('.calculation');
  await expect(calculation).toContainText(
    'Un sponsor qui décide et que l’on voit\u00a0: 17 sur 27, soit 100 × 17 ÷ 27 = 63. Entre 57 et 67, points non notés (1) comptés absents, puis vécus.',
  );
  await expect(calculation).toContainText('(63 + 38 + 77 + 24) ÷ 4 = 51.');
  await expect(calculation).toContainText('77 − 24 = +53.');
});

test('without answers the page says where to begin', async ({ page }) => {
  await page.goto('/en/results/');
  await ready(page);
  await expect(page.getByRole('heading', { name: 'Your results are still empty' })).toBeVisible();
  await page.getByRole('link', { name: 'See example results' }).click();
  await expect(page.locator('.badge')).toHaveText('Fictional example');
  await expect(page.locator('.profile-row[data-dimension="sponsor"]')).toHaveAttribute('data-score');
  // The example is no answer of the reader’s.
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/en/');
  await expect(page.locator('.lip[data-score]')).toHaveCount(0);
});

test('the example does not mix with the reader’s own answers', async ({ page, context }) => {
  await page.goto('/bilan/exemple/');
  const before = await page.locator('.result').innerHTML();
  await keep(context, { 'fears-heard': 3 });
  await page.reload();
  expect(await page.locator('.result').innerHTML()).toBe(before);
  await expect(page.locator('astro-island')).toHaveCount(0);
});

test('practice i shows the balance, and keys carry their full names', async ({ page, context }) => {
  await page.goto('/');
  const practice = page.locator('[data-key="p1-two-projects"]');
  await expect(practice).toHaveAccessibleName(
    'Pratique 1, Mener deux projets\u00a0: l’outil et le changement, à évaluer',
  );
  await keep(context, FULL_RUN);
  await page.reload();
  await expect(practice).toHaveAccessibleName(
    'Pratique 1, Mener deux projets\u00a0: l’outil et le changement, outil devant, +53',
  );
  await expect(page.locator('[data-key="k4-for-everyone"]')).toHaveAccessibleName(
    'Clé 4, Mettre le CRM au service de chaque métier, en construction, 58 sur 100',
  );
});

test('an answer in another tab lights the keys of this one', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/evaluer/craintes/');
  await ready(other);
  await give(other, 'fears-heard', 2);
  await expect(page.locator('[data-key="k5-fears"] .lip')).toHaveText('en cours, 1 sur 6');
});

test('every link and anchor of the site leads somewhere', async ({ request, baseURL }) => {
  const pages = new Map<string, string>();
  for (const path of PATHS) pages.set(path, await (await request.get(path)).text());
  const broken: string[] = [];
  for (const [path, html] of pages)
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      // The page of licences leads to those who wrote what the site is made with.
      if (path.endsWith('/licences/') && href.startsWith('https://')) continue;
      const { origin, pathname, hash } = new URL(href, `${baseURL}${path}`);
      const target = pages.get(pathname);
      if (origin !== baseURL || target === undefined || (hash && !target.includes(`id="${hash.slice(1)}"`)))
        broken.push(`${path} to ${href}`);
    }
  expect(broken).toEqual([]);
});

test('a stage sets apart what is only to prepare', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  await page.goto('/bilan/');
  await ready(page);
  await page.getByLabel('Étape du projet').selectOption('1');
  await expect(page.locator('#prepare')).toBeVisible();
  expect(
    await page.locator('[data-step]').evaluateAll((all) => all.map((step) => step.getAttribute('data-step'))),
  ).toEqual(['fears-heard', 'sponsor-visible', 'everyone-reflected']);
  await page.goto('/evaluer/craintes/');
  await ready(page);
  await give(page, 'fears-heard', 3);
  await page.goto('/bilan/');
  await ready(page);
  await expect(page.locator('[data-step="fears-heard"]')).toHaveCount(0);
});
