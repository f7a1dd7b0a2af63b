import { unfold, violations } from '../../support/axe';
import { viewsIn } from '../../support/views';
import { dossierOf, keptDossier } from '../../support/dossier-data';
import { plain, print } from '../../support/pdf';
import { readQr } from '../../support/qr';
import { INVITATIONS, openWith, visit } from '../../support/sharing';
import { downloaded, expect, ready, store, test } from '../../support/built-site';

const [FIRST, SECOND] = INVITATIONS as [(typeof INVITATIONS)[0], (typeof INVITATIONS)[0]];
const SEVEN = {
  ...dossierOf({ direction: 2, managers: 2, field: 3 }),
  invitations: [FIRST, SECOND].map(({ code }, i) => ({ code, added: i })),
};
const COMPARISON = { fr: '/comparer/', en: '/en/compare/' } as const;

test('a comparison is sorted by gap or by list, opened, led through from the iceberg, taken away, and read in the other language', async ({
  page,
}) => {
  await openWith(page, SEVEN, COMPARISON.fr);
  const gaps = page.locator('[data-list]');
  await expect(gaps).toHaveCount(11);
  const spreads = await gaps.evaluateAll((rows) =>
    rows.map((row) => Number((row as HTMLElement).dataset['spread'])),
  );
  expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  for (const text of await page.locator('.comparison-row > .vh').allTextContents())
    expect(text).toMatch(/^(Direction|Encadrement|Terrain) \d.*\s: .+\.( Écart \d.*\.)?$/);
  await page.getByLabel('par liste').check();
  await expect(gaps.first()).toHaveAttribute('data-list', 'sponsor');
  // The first list stands open; rows that nobody has opened are not drawn.
  const parts = page.locator('.comparison-part');
  await expect(parts).toHaveCount(11);
  await expect(page.locator('.comparison-part:not(#list-sponsor) [data-point]')).toHaveCount(0);
  await parts.nth(1).locator('.fold > summary').click();
  await expect(parts.nth(1).locator('[data-point]')).not.toHaveCount(0);
  await page.getByLabel('par écart').check();
  // The distribution comes when it is asked for.
  const row = page.locator('[data-point]').first();
  await expect(row.locator('table')).toHaveCount(0);
  await row.locator('summary').click();
  await expect(row.locator('tbody tr')).not.toHaveCount(0);

  const side = page.locator('[data-side="field"]');
  const pieces = await side.locator('[data-ice]').count();
  expect(pieces).toBeGreaterThan(3);
  await expect(side.locator('[data-piece]')).toHaveCount(pieces);
  await expect(side.locator('[data-opposite="seen"]')).toHaveCount(
    Number(await side.getAttribute('data-seen')),
  );
  const last = side.locator('[data-ice]').last();
  const target = page.locator((await last.getAttribute('href'))!);
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(target).toBeInViewport();
  await expect(target.locator('summary')).toBeFocused();
  await expect(target.locator('details')).toHaveAttribute('open', '');

  // Another point of the same part takes nothing back that was opened in it.
  const opened = page.locator('.comparison-more[open]');
  const count = await opened.count();
  const closed = side.locator('[data-ice]').first();
  await closed.click();
  await expect(page.locator((await closed.getAttribute('href'))!).locator('summary')).toBeFocused();
  await expect(opened).toHaveCount(count + 1);

  expect((await downloaded(page, 'Tableau (CSV)')).split('\r\n')).toHaveLength(1 + 11 + 76 + 1);
  expect(JSON.parse(await downloaded(page, 'Données (JSON)'))).toMatchObject({ dossier: SEVEN.name });
  expect(await downloaded(page, /Markdown/)).toContain(SEVEN.name);

  await page.locator('a.language').click();
  await ready(page);
  await expect(page).toHaveURL(/\/en\/compare\/$/);
  await expect(page.locator('.group-chips')).toContainText('Managers · 2 reviews');
});

test('a workshop begins with the chosen invitation, shows one point a screen, and no answer before it is asked for', async ({
  page,
}) => {
  await openWith(page, SEVEN, COMPARISON.fr);
  const wall = page.locator('.projector');
  const start = page.getByRole('button', { name: 'Projeter' });
  const choice = page.getByLabel('Invitation à montrer d’abord');
  await expect(choice).toHaveValue(SECOND.code);
  await choice.selectOption(FIRST.code);
  await page.getByLabel('Liste à projeter').selectOption('k5-fears');
  await start.click();
  await expect(wall.locator('.qr')).toBeVisible();
  expect(await readQr(wall.locator('.qr'))).toBe(new URL(`/invitation/#${FIRST.code}`, page.url()).href);
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
  await expect(start).toBeFocused();
  await choice.selectOption('Aucune');
  await start.click();
  await expect(wall).toHaveAttribute('data-screen', '0');
  await expect(wall.locator('.qr')).toHaveCount(0);
});

test('paper shows every point, and each mark without a background @all', async ({ page }) => {
  await openWith(page, SEVEN, COMPARISON.fr);
  const folded = page.locator('.fold', { has: page.locator('summary', { hasText: 'vus de la même façon' }) });
  await expect(folded).not.toHaveAttribute('open');
  const { text } = await print(page);
  expect(text).toContain('Votre iceberg');
  expect(text).not.toContain('Ajouter un lien ou un fichier');
  await expect(folded).not.toHaveAttribute('open');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const names = page.locator('[data-point] .comparison-name');
  await expect(names).toHaveCount(76);
  for (const statement of await names.allInnerTexts()) expect(text).toContain(plain(statement).slice(-30));
  for (const group of ['direction', 'managers', 'field'])
    await expect(page.locator(`[data-mark="${group}"] path`).first()).toHaveCSS('fill', 'rgb(255, 255, 255)');
});

for (const locale of ['fr', 'en'] as const)
  test(`on a wall of 1280 by 720 every statement fits in large letters, and so do the answers, in ${locale} @all`, async ({
    page,
  }) => {
    test.slow();
    const { assessments, words } = viewsIn(locale);
    await page.setViewportSize({ width: 1280, height: 720 });
    const all = { direction: 2, managers: 2, field: 3, 'project-team': 3, external: 3 };
    await openWith(page, dossierOf(all), COMPARISON[locale]);
    const wall = page.locator('.projector');
    const look = () =>
      wall.evaluate((dialog) => {
        const screen = dialog.querySelector('.projector-screen')!;
        const statement = screen.querySelector('h2')!;
        const said = screen.querySelector('.projector-text')!;
        const room = screen.getBoundingClientRect();
        const sizeOf = (one: Element) => parseFloat(getComputedStyle(one).fontSize) / innerHeight;
        return {
          text: statement.textContent,
          sizes: [sizeOf(statement), sizeOf(said)] as const,
          scrolls: [dialog, screen].some(
            (one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth,
          ),
          isCut: [statement, said].some((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return top < room.top - 1 || bottom > room.bottom + 1;
          }),
        };
      });
    for (const list of assessments.flatMap(({ dimensions }) => dimensions)) {
      await page.getByLabel(words.voices.workshopList).selectOption(list.id);
      await page.getByRole('button', { name: words.voices.workshopStart, exact: true }).click();
      for (const [i] of list.sections.flatMap((section) => section.items).entries()) {
        await expect(wall).toHaveAttribute('data-screen', `${i}`);
        for (const key of ['ArrowUp', 'ArrowDown']) {
          await page.keyboard.press(key);
          const { text, sizes, scrolls, isCut } = await look();
          expect([scrolls, isCut], `${text} ${key}`).toEqual([false, false]);
          // A twelfth of the height is read from the last row; the figures below need not be.
          expect(sizes[0], `${text}`).toBeGreaterThan(1 / 12);
          expect(sizes[1], `${text}`).toBeGreaterThan(1 / 36);
        }
        await expect(wall).toHaveAttribute('data-revealed', 'true');
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Escape');
      await expect(wall).toHaveCount(0);
    }
  });

test('a dossier, a comparison and an agenda never scroll sideways on a phone, folds open @all', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await store(context, keptDossier(SEVEN));
  for (const path of ['/dossiers/', '/comparer/', '/rendez-vous/']) {
    await visit(page, `${path}#d-d1`);
    await unfold(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
});

test('two thousand answers do not break it @all', async ({ page }) => {
  test.slow();
  await openWith(page, dossierOf({ direction: 100, managers: 300, field: 1600 }), COMPARISON.fr);
  await expect(page.locator('.group-chips')).toContainText('1600 bilans', { timeout: 40_000 });
  await page.getByLabel('par liste').check();
  await expect(page.locator('#list-sponsor [data-point]').first()).toBeVisible();
});
