import { brokenLinks } from '../../site/links';
import { built, expect, give, HTML_FILES, keep, ready, test } from '../../support/built-site';
import { FULL_RUN } from '../../support/full-run';
import { visit } from '../../support/sharing';

const ATTRIBUTES = [
  'data-status',
  'data-score',
  'data-low',
  'data-high',
  'data-confidence',
  'data-band',
  'data-capped-band',
];

test('a result goes from the profile over next steps to the overall figure, tells its figures and its calculation, and follows the stage', async ({
  page,
  context,
}) => {
  await keep(context, FULL_RUN);
  await visit(page, '/bilan/');
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
  await expect(page.locator('[data-balance]')).toContainText(
    '+53 Le volet technique avance plus vite que le volet humain (écart de 53 points).',
  );
  const unknown = Object.values(FULL_RUN).filter((value) => value === 'dont-know');
  await expect(page.locator('#find-out [data-point]')).toHaveCount(unknown.length);
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

  const steps = page.locator('[data-step]');
  const stepsNow = () => steps.evaluateAll((all) => all.map((step) => step.getAttribute('data-step')));
  expect(await stepsNow()).toEqual(['fears-heard', 'adoption-goals-defined', 'vendor-followup-agreed']);
  await page.getByLabel('Étape du projet').selectOption('1');
  await expect(page.locator('#prepare')).toBeVisible();
  expect(await stepsNow()).toEqual(['fears-heard', 'sponsor-visible', 'everyone-reflected']);
  const first = steps.first();
  await expect(first).toContainText(
    'Ouvrez le registre des craintes et commencez par les sept plus courantes.',
  );
  await expect(first).toContainText('Absent.');
  await expect(first).toContainText('Outil\u00a0: Registre des craintes');
  const leadsTo = (name: RegExp) => first.getByRole('link', { name });
  await expect(leadsTo(/Registre/)).toHaveAttribute('href', '/outils/registre-des-craintes/');
  await expect(leadsTo(/Lire pourquoi/)).toHaveAttribute('href', '/cles/accueillir-les-craintes/');
  await leadsTo(/^Les craintes/).click();
  await expect(page).toHaveURL(/\/evaluer\/craintes\/#fears-heard$/);
  await ready(page);
  // A critical point without an answer is to be found out as well.
  const heard = page.locator('form[data-item="fears-heard"]');
  await heard.getByRole('button', { name: 'Effacer la réponse' }).click();
  await visit(page, '/bilan/');
  await expect(page.locator('#find-out [data-point]')).toHaveCount(unknown.length + 1);
  await expect(page.locator('#find-out [data-point="fears-heard"]')).toBeVisible();
});

test('every figure of a list is the same wherever it stands @all', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  const seen = new Map<string, string>();
  for (const path of ['/bilan/', '/', '/evaluer/', '/evaluer/sponsor/', '/cles/accueillir-les-craintes/']) {
    await page.goto(path);
    await expect(page.locator('[data-dimension="sponsor"]').first()).toHaveAttribute('data-score', '63');
    const figures = await page.locator('[data-dimension]').evaluateAll(
      (all, names) =>
        all.map((one) => ({
          dimension: one.getAttribute('data-dimension')!,
          figure: names.map((name) => one.getAttribute(name)).join(' '),
        })),
      ATTRIBUTES,
    );
    for (const { dimension, figure } of figures) {
      expect(seen.get(dimension) ?? figure, `${dimension} on ${path}`).toBe(figure);
      seen.set(dimension, figure);
    }
  }
  expect(seen.size).toBe(11);
});

test('without answers the page leads to an example, which mixes with no answer of the reader’s', async ({
  page,
  context,
}) => {
  await visit(page, '/bilan/');
  await expect(page.getByRole('heading', { name: 'Votre bilan est encore vide' })).toBeVisible();
  await page.getByRole('link', { name: 'Voir un exemple de bilan' }).click();
  await expect(page.locator('.badge')).toHaveText('Exemple fictif');
  await expect(page.locator('.profile-row[data-dimension="sponsor"]')).toHaveAttribute('data-score');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const before = await page.locator('.result').innerHTML();
  await keep(context, { 'fears-heard': 3 });
  await page.reload();
  expect(await page.locator('.result').innerHTML()).toBe(before);
  await expect(page.locator('astro-island')).toHaveCount(0);
  await page.goto('/');
  await expect(page.locator('.lip[data-score]')).toHaveCount(0);
});

test('an answer in another tab lights the keys of this one, which carry their full names and what is known', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const other = await context.newPage();
  await visit(other, '/evaluer/craintes/');
  await give(other, 'fears-heard', 2);
  await expect(page.locator('[data-key="k5-fears"] .lip')).toHaveText('en cours, 1 sur 6');
  const practice = page.locator('[data-key="p1-two-projects"]');
  const name = 'Pratique 1, Mener deux projets\u00a0: l’outil et le changement';
  await expect(practice).toHaveAccessibleName(`${name}, à évaluer`);
  await keep(context, FULL_RUN);
  await page.reload();
  await expect(practice).toHaveAccessibleName(`${name}, outil devant, +53`);
  await expect(page.locator('[data-key="k4-for-everyone"]')).toHaveAccessibleName(
    'Clé 4, Mettre le CRM au service de chaque métier, en construction, 58 sur 100',
  );
});

test('every link and anchor of the site leads somewhere', () => {
  const pages = HTML_FILES.map((file) => ({ path: file.replace(/index\.html$/, ''), html: built(file) }));
  expect(brokenLinks(pages)).toEqual([]);
});
