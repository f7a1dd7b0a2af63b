import type { Page } from '@playwright/test';
import { itemsOf } from '../../src/domain/assessment/placed-item';
import { violations } from '../support/axe';
import { content } from '../support/content';
import { ENLARGED, sideways, sidewaysSpaced } from '../support/wide-text';
import { awake, expect, PAGES, test } from './support';

/** So many tests share the pages, each with one tab. */
const PARTS = 6;
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 800 };

/** Every point answered: the pages that show answers are at their fullest. */
async function answerAll(page: Page): Promise<void> {
  const items = [...content.assessments.values()].flatMap(({ data }) => data.dimensions.flatMap(itemsOf));
  const answers = Object.fromEntries(items.map(({ id }, i) => [id, { value: i % 4, at: 1_795_000_000_000 }]));
  const runs = [{ id: 'run', created: 1_795_000_000_000, answers }];
  await page.evaluate(
    (kept) => localStorage.setItem('prelude:runs', kept),
    JSON.stringify({ schema: 1, data: { current: 'run', runs } }),
  );
}

for (let part = 0; part < PARTS; part += 1) {
  const pages = PAGES.filter((_, i) => i % PARTS === part);
  const which = `(${part + 1} of ${PARTS})`;

  test(
    `no page has anything for axe to find, and each fits a narrow window, enlarged and spaced ${which}`,
    { tag: '@all' },
    async ({ page }) => {
      test.slow();
      const faults: string[] = [];
      for (const { path } of pages) {
        await page.setViewportSize(WIDE);
        await page.goto(path);
        await awake(page);
        faults.push(...(await violations(page)).map((one) => `${path} ${one}`));
        await page.setViewportSize(NARROW);
        const wide = await sideways(page);
        if (wide !== 0) faults.push(`${path} is ${wide} pixels too wide at 320`);
        await page.setViewportSize(ENLARGED);
        const spaced = await sidewaysSpaced(page);
        if (spaced !== 0) faults.push(`${path} is ${spaced} pixels too wide at 320, spaced`);
      }
      expect(faults).toEqual([]);
    },
  );

  // Our own kinds of pages are looked at with answers, in every look, by `tests/sweeps`.
  test(
    `with answers each page fits a window that is enlarged and spaced ${which}`,
    { tag: '@owner' },
    async ({ page }) => {
      test.slow();
      const faults: string[] = [];
      await page.goto(pages[0]!.path);
      await answerAll(page);
      await page.setViewportSize(ENLARGED);
      for (const { path } of pages.filter(({ html }) => /<astro-island|data-item=/.test(html))) {
        await page.goto(path);
        await awake(page);
        const spaced = await sidewaysSpaced(page);
        if (spaced !== 0) faults.push(`${path} is ${spaced} pixels too wide at 320, spaced`);
      }
      expect(faults).toEqual([]);
    },
  );
}
