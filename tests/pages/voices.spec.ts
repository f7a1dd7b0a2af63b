import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import type { Response } from '../../src/domain/assessment/response';
import type { Dossier } from '../../src/domain/dossier/dossier';
import type { Group } from '../../src/schemas/group';
import { codeFor, dossierOf, items, keptDossier } from './dossier-data';
import { print } from './pdf';
import { INVITATIONS } from './shared';
import { downloaded, expect, ready, store, test, twins } from './support';

const SEVEN = {
  ...dossierOf({ direction: 2, managers: 2, field: 3 }),
  invitations: [{ code: INVITATIONS[0]!.code, added: 1 }],
};
const everything = (response: Response) => Object.fromEntries(items.map(({ id }) => [id, response]));
const saying = (says: readonly (readonly [Group, Response])[]) => ({
  ...dossierOf({}),
  runs: says.map(([group, response], i) => ({
    id: `r${i}`,
    code: codeFor(i + 1, group, 320, everything(response)),
    received: 1,
  })),
});

async function openWith(page: Page, dossier: Dossier, path = '/comparer/') {
  await store(page.context(), keptDossier(dossier));
  await page.goto(path);
  await ready(page);
}

test('rows are sorted by gap or by list, and every rail says itself in words', async ({ page }) => {
  await openWith(page, SEVEN);
  const gaps = page.locator('[data-list]');
  await expect(gaps).toHaveCount(11);
  const spreads = await gaps.evaluateAll((rows) =>
    rows.map((row) => Number((row as HTMLElement).dataset['spread'])),
  );
  expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  for (const text of await page.locator('.voices-row > .vh').allTextContents())
    expect(text).toMatch(/^(Direction|Encadrement|Terrain) \d.*\s: .+\.( Écart \d.*\.)?$/);
  await page.getByLabel('par liste').check();
  await expect(page.locator('[data-point]')).toHaveCount(76);
  await expect(page.locator('[data-list]').first()).toHaveAttribute('data-list', 'sponsor');
  await page.getByLabel('par écart').check();
  // The distribution comes when it is asked for.
  const row = page.locator('[data-point]').first();
  await expect(row.locator('table')).toHaveCount(0);
  await row.locator('summary').click();
  await expect(row.locator('tbody tr')).not.toHaveCount(0);
});

test('two groups below their minimum are not shown, on the page or in any file', async ({ page }) => {
  await openWith(
    page,
    saying([
      ['direction', 3],
      ['managers', 0],
      ['field', 0],
      ['field', 0],
    ]),
  );
  await expect(page.locator('main')).toContainText('Un seul groupe est visible');
  await expect(page.locator('[data-mark="field"]')).toHaveCount(1);
  await expect(page.locator('[data-side="field"]')).toContainText('Le terrain n’est pas encore visible');
  const csv = await downloaded(page, 'Tableau (CSV)');
  const json = JSON.parse(await downloaded(page, 'Données (JSON)'));
  const markdown = await downloaded(page, 'Texte (Markdown)');
  expect(csv).toContain('trop peu de réponses (2, il en faut 3)');
  for (const { groups, consolidated, items: rows } of json.lists) {
    expect(groups.map(({ score }: { score: { status: string } }) => score.status)).toEqual([
      'ok',
      'empty',
      'empty',
    ]);
    expect(consolidated.score).toBe(100);
    for (const { readings } of rows)
      for (const reading of readings) expect('mean' in reading).toBe(reading.group === 'direction');
  }
  expect(markdown).not.toMatch(/terrain \d/);
  const { text } = await print(page);
  expect(text).not.toMatch(/Terrain \d,\d/);
});

test('the iceberg says what it should where the field finds nothing weak, and in the mirror', async ({
  page,
}) => {
  await openWith(
    page,
    saying([
      ['direction', 1],
      ['field', 2],
      ['field', 2],
      ['field', 3],
    ]),
  );
  await expect(page.locator('[data-side="field"]')).toContainText(
    /Le terrain ne signale aucun point faible\s: vérifiez qu’il s’est senti libre de répondre\./,
  );
  const mirror = page.locator('[data-side="mirror"]');
  await expect(mirror).toHaveAttribute('data-submerged', '100');
  await expect(mirror.locator('[data-ice="submerged"]')).toHaveCount(76);
});

test('each piece of the iceberg opens its point, and stands in the table', async ({ page }) => {
  await openWith(page, SEVEN);
  const side = page.locator('[data-side="field"]');
  const pieces = await side.locator('[data-ice]').count();
  expect(pieces).toBeGreaterThan(3);
  await expect(side.locator('[data-piece]')).toHaveCount(pieces);
  expect(await side.locator('[data-piece][data-opposite="seen"]').count()).toBe(
    Number(await side.getAttribute('data-seen')),
  );
  const last = side.locator('[data-ice]').last();
  const target = (await last.getAttribute('href'))!;
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(target)).toBeInViewport();
  await expect(page.locator(target).locator('summary')).toBeFocused();
  await expect(page.locator(target).locator('details')).toHaveAttribute('open', '');
});

test('on paper every mark keeps its letter without a background, and pieces of ice get no number', async ({
  page,
}) => {
  await openWith(page, SEVEN);
  await expect(page.locator('[data-ice]').first()).toBeVisible();
  const { text } = await print(page);
  expect(text).toContain('Votre iceberg');
  expect(text).not.toContain('Ajouter un lien ou un fichier');
  await page.emulateMedia({ media: 'print' });
  for (const group of ['direction', 'managers', 'field'])
    await expect(page.locator(`[data-mark="${group}"]`).first()).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('every figure has its table: groups, consolidated, bands, contested caps, signed and absolute gaps', async ({
  page,
}) => {
  await openWith(
    page,
    saying([
      ['direction', 3],
      ['field', 1],
      ['field', 1],
      ['field', 1],
    ]),
  );
  const row = page.locator('[data-figures="sponsor"]');
  await expect(row).toHaveAttribute('data-score', '67');
  await expect(row).toHaveAttribute('data-capped-band', 'taking-shape');
  await expect(row.locator('td')).toHaveText(['100', '33', '67', 'en construction', '+67', '67', /\d+/]);
  await page.getByText('Ce qui limite un palier').click();
  await expect(page.locator('[data-because="contested"]').first()).toContainText('est vu différemment');
});

test('a workshop shows one point a screen, and no answer before it is asked for', async ({ page }) => {
  await openWith(page, SEVEN);
  await page.getByLabel('Liste à projeter').selectOption('k5-fears');
  await page.getByRole('button', { name: 'Projeter' }).click();
  const wall = page.locator('.projector');
  await expect(wall.locator('.qr')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(wall).toHaveAttribute('data-screen', '0');
  await expect(wall.locator('.group-mark')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(wall.locator('.group-mark').first()).toBeVisible();
  await expect(wall.locator('.projector-text')).toContainText('Direction');
  await page.keyboard.press('ArrowRight');
  await expect(wall).toHaveAttribute('data-screen', '1');
  await expect(wall.locator('.group-mark')).toHaveCount(0);
  // A remote control shows the answers, then moves on.
  await page.keyboard.press('PageDown');
  await expect(wall).toHaveAttribute('data-revealed', 'true');
  await page.keyboard.press('PageDown');
  await expect(wall).toHaveAttribute('data-screen', '2');
  await page.keyboard.press('ArrowLeft');
  await expect(wall).toHaveAttribute('data-screen', '1');
  expect(await violations(page, { inside: '.projector' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(wall).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Projeter' })).toBeFocused();
});

for (const path of ['/dossiers/#d-d1', '/comparer/#d-d1', '/rendez-vous/#d-d1'])
  test(`${path} never scrolls sideways on a phone, folds open`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openWith(page, SEVEN, path);
    for (const fold of await page.locator('details > summary').all()) {
      if (!(await fold.isVisible())) continue;
      await fold.click();
      if (path !== '/comparer/#d-d1') continue;
      if (await page.locator('.voices-more[open]').count()) break;
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

test('two thousand answers do not break it', async ({ page }) => {
  test.slow();
  await openWith(page, { ...dossierOf({ direction: 100, managers: 300, field: 1600 }) });
  await expect(page.locator('.group-chips')).toContainText('1600 bilans', { timeout: 40_000 });
  await page.getByLabel('par liste').check();
  await expect(page.locator('[data-point]')).toHaveCount(76);
});

test('the language is changed with the dossier open', async ({ page }) => {
  await openWith(page, SEVEN, '/comparer/#d-d1');
  await page.locator('a.language').click();
  await ready(page);
  await expect(page).toHaveURL(/\/en\/compare\/$/);
  await expect(page.locator('.group-chips')).toContainText('Managers · 2 results');
});

for (const path of twins(['/comparer/#d-d1', '/en/compare/#d-d1']))
  test(`${path} has nothing for axe to find, folds open`, async ({ page }) => {
    await openWith(page, SEVEN, path);
    for (const fold of await page.locator('details:not(.voices-more) > summary:visible').all())
      await fold.click();
    await page.locator('.voices-more > summary').first().click();
    expect(await violations(page)).toEqual([]);
  });
