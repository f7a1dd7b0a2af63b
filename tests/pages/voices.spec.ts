import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { viewsIn } from '../support/views';
import type { Response } from '../../src/domain/assessment/response';
import type { Dossier } from '../../src/domain/dossier/dossier';
import { fill } from '../../src/i18n/words';
import type { Group } from '../../src/schemas/group';
import { codeFor, dossierOf, items, keptDossier } from './dossier-data';
import { plain, print } from './pdf';
import { readQr } from './qr';
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

const COMPARISON = { fr: '/comparer/', en: '/en/compare/' } as const;

/** The cells of a line of a table, whatever separates them. */
function cellsOf(line: string): string[] {
  const [by] = /[;,]/.exec(line.replace(/"[^"]*"/g, '')) ?? [','];
  const cells = line.matchAll(new RegExp(`(?:^|${by})(?:"((?:[^"]|"")*)"|([^${by}]*))`, 'g'));
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

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

test('within each block of points the widest gap comes first, and what cannot be compared stands apart', async ({
  page,
}) => {
  // Some points that nobody but the field can say anything of.
  const unsure = Object.fromEntries(
    items.filter((_, i) => i % 5 === 0).map(({ id }) => [id, 'dont-know' as const]),
  );
  const runs = SEVEN.runs.map((run, i) =>
    i < 4 ? { ...run, code: codeFor(i + 1, i < 2 ? 'direction' : 'managers', 320, unsure) } : run,
  );
  await openWith(page, { ...SEVEN, runs });
  const folds = page.locator('.voices-rows > li > details.fold');
  await expect(folds).toHaveCount(2);
  for (const fold of await folds.locator('> summary').all()) await fold.click();
  await expect(folds.locator('.voices-rows')).toHaveCount(2);
  const blocks = await page.locator('.voices-rows[data-order="spread"]').evaluate((list) => {
    const rowOf = (row: Element) => ({
      spread: Number(row.getAttribute('data-spread') ?? -1),
      class: row.getAttribute('data-class'),
    });
    const found = [...list.querySelectorAll('details .voices-rows')].map((fold) =>
      [...fold.children].map(rowOf),
    );
    let above: ReturnType<typeof rowOf>[] = [];
    for (const one of list.children)
      if (one.matches('[data-point]')) above.push(rowOf(one));
      else if (above.length > 0) {
        found.unshift(above);
        above = [];
      }
    return found;
  });
  for (const block of blocks) {
    expect(block.length).toBeGreaterThan(0);
    const spreads = block.map(({ spread }) => spread);
    expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  }
  const classesIn = (block: (typeof blocks)[number]) => [...new Set(block.map((row) => row.class))];
  // Two blocks to talk about, then two folds.
  expect(blocks).toHaveLength(4);
  expect(blocks.slice(2).map(classesIn)).toEqual([['aligned'], ['not-comparable']]);
});

for (const locale of twins(['fr', 'en'] as const))
  test(`two groups below their minimum are not shown, on the page or in any file, in ${locale}`, async ({
    page,
  }) => {
    const { voices: v, groups: g } = viewsIn(locale).words;
    const { direction, managers, field } = g.names;
    await openWith(
      page,
      saying([
        ['direction', 3],
        ['managers', 0],
        ['field', 0],
        ['field', 0],
      ]),
      COMPARISON[locale],
    );
    const main = page.locator('main');
    await expect(main).toContainText(v.oneGroup);
    await expect(page.locator('[data-mark="field"]')).toHaveCount(1);
    await expect(page.locator('[data-side="field"]')).toContainText(v.icebergHidden);
    await page.getByLabel(v.byList).check();
    await page.locator('[data-point] summary').first().click();
    const csv = await downloaded(page, v.csv);
    const json = await downloaded(page, v.json);
    const markdown = await downloaded(page, v.markdown);
    const { text: paper } = await print(page);
    // A sentence puts them in lower case after another one.
    const figureOf = (...names: string[]) => new RegExp(`(${names.join('|')})\\s\\d`, 'i');
    const shown = (await main.textContent()) ?? '';
    for (const text of [shown, csv, json, markdown, paper])
      expect(text).not.toMatch(figureOf(managers, field));
    for (const text of [shown, markdown]) expect(text).toMatch(figureOf(direction));

    const [head = [], ...rows] = csv.trimEnd().split('\r\n').map(cellsOf);
    expect(rows).toHaveLength(11 + 76);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    for (const name of [managers, field]) expect(new Set(column(name)), name).toEqual(new Set(['']));
    for (const name of [v.gap, v.signed, v.absolute, v.pairs])
      expect(new Set(column(name)), name).toEqual(new Set(['']));
    expect(column(direction).every((cell) => cell !== '')).toBe(true);
    expect(csv).toContain(fill(v.notShown['too-few'], { group: field, n: 2, least: 3 }));

    const data = JSON.parse(json);
    for (const { groups, consolidated, items: points } of data.lists) {
      for (const { group, score } of groups)
        expect('score' in score || 'band' in score, group).toBe(group === 'direction');
      expect(consolidated.score).toBe(100);
      for (const { readings, spread, vertical, flags, consolidated: together } of points) {
        for (const reading of readings)
          if (reading.group === 'direction') expect(reading.mean).toBe(3);
          else expect(Object.keys(reading).sort()).toEqual(['dontKnow', 'group', 'rated', 'status']);
        expect([spread, vertical, flags, together.level]).toEqual([undefined, undefined, [], 3]);
      }
    }
    for (const { groups } of data.indexes)
      for (const { group, index } of groups) expect('score' in index, group).toBe(group === 'direction');
    for (const side of [data.iceberg.field, data.iceberg.mirror]) expect(side.weak).toEqual([]);
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

test('a piece that the other group sees lies above the water, and one that it does not see below', async ({
  page,
}) => {
  // One point that only the direction finds weak, so that the mirror has something below as well.
  const { id } = items[1]!;
  const runs = SEVEN.runs.map((run, i) => {
    if (i >= 2 && i < 4) return run;
    return {
      ...run,
      code: i < 2 ? codeFor(i + 1, 'direction', 320, { [id]: 0 }) : codeFor(i + 1, 'field', 320, { [id]: 3 }),
    };
  });
  await openWith(page, { ...SEVEN, runs });
  for (const side of ['field', 'mirror']) {
    const drawing = page.locator(`[data-side="${side}"] .iceberg-drawing`);
    const places = await drawing.evaluate((svg) => {
      const box = (of: Element) => of.getBoundingClientRect();
      const line = box(svg.querySelector('.iceberg-line')!);
      const ice = (state: string) => [...svg.querySelectorAll(`[data-ice="${state}"] polygon`)].map(box);
      return {
        water: (line.top + line.bottom) / 2,
        bottoms: ice('seen').map(({ bottom }) => bottom),
        tops: ice('submerged').map(({ top }) => top),
        labels: [...svg.children].filter((one) => one.tagName === 'text').map((one) => box(one)),
      };
    });
    const { water, bottoms, tops, labels } = places;
    expect(bottoms.length, side).toBeGreaterThan(0);
    expect(tops.length, side).toBeGreaterThan(0);
    // An outline is as thick as this.
    expect(Math.max(...bottoms), side).toBeLessThanOrEqual(water + 2);
    expect(Math.min(...tops), side).toBeGreaterThanOrEqual(water - 2);
    expect(labels.map(({ bottom }) => bottom < water)).toEqual([true, false]);
  }
});

test('each group has an outline of its own, with its letter', async ({ page }) => {
  await openWith(page, dossierOf({ direction: 1, managers: 2, field: 3, 'project-team': 3, external: 3 }));
  const marks = page.locator('.group-chips .group-mark');
  await expect(marks.locator('text')).toHaveText(['D', 'E', 'T', 'P', 'X']);
  const outlines = await marks.locator('path').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  expect(new Set(outlines).size).toBe(5);
});

test('paper shows every point, each mark without a background, and pieces of ice get no number', async ({
  page,
}) => {
  await openWith(page, SEVEN);
  await expect(page.locator('[data-ice]').first()).toBeVisible();
  const folded = page.locator('.fold', { has: page.locator('summary', { hasText: 'vus de la même façon' }) });
  await expect(folded).not.toHaveAttribute('open');
  const { text } = await print(page);
  expect(text).toContain('Votre iceberg');
  expect(text).not.toContain('Ajouter un lien ou un fichier');
  for (const statement of await page.locator('[data-point] .voices-name').allInnerTexts())
    expect(text).toContain(plain(statement).slice(-30));
  await expect(folded).not.toHaveAttribute('open');
  await page.emulateMedia({ media: 'print' });
  for (const group of ['direction', 'managers', 'field'])
    await expect(page.locator(`[data-mark="${group}"] path`).first()).toHaveCSS('fill', 'rgb(255, 255, 255)');
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

test('a workshop begins with the invitation that was chosen, or with none', async ({ page }) => {
  const [first, second] = INVITATIONS;
  const invitations = [first!, second!].map(({ code }, i) => ({ code, added: i }));
  await openWith(page, { ...SEVEN, invitations });
  const wall = page.locator('.projector');
  const start = page.getByRole('button', { name: 'Projeter' });
  const choice = page.getByLabel('Invitation à montrer d’abord');
  await expect(choice).toHaveValue(second!.code);
  await choice.selectOption(first!.code);
  await start.click();
  const address = new URL('/invitation/', page.url());
  address.hash = first!.code;
  await expect(wall.locator('.qr')).toBeVisible();
  expect(await readQr(wall.locator('.qr'))).toBe(address.href);
  await page.keyboard.press('Escape');
  await choice.selectOption('Aucune');
  await start.click();
  await expect(wall).toHaveAttribute('data-screen', '0');
  await expect(wall.locator('.qr')).toHaveCount(0);
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
  await expect(page.locator('.group-chips')).toContainText('Managers · 2 reviews');
});

for (const path of twins(['/comparer/#d-d1', '/en/compare/#d-d1']))
  test(`${path} has nothing for axe to find, folds open`, async ({ page }) => {
    await openWith(page, SEVEN, path);
    for (const fold of await page.locator('details:not(.voices-more) > summary:visible').all())
      await fold.click();
    await page.locator('.voices-more > summary').first().click();
    expect(await violations(page)).toEqual([]);
  });
