import type { Page } from '@playwright/test';
import { itemsOf } from '../../src/domain/assessment/placed-item';
import { setAllType } from '../../src/i18n/typography';
import { content } from '../support/content';
import { addressOf, awake, expect, test, watched } from './support';

const { locales, off } = content.site.get('site')!.data;
const assessments = [...content.assessments].filter(([id]) => !off.assessments.includes(id));

/** Answers every point of a list alike. */
async function answerAll(page: Page, items: readonly string[]): Promise<void> {
  await awake(page);
  for (const item of items)
    // The radio itself lies under its label’s drawing.
    await page.locator(`form[data-item="${item}"] input[value="1"]`).first().check({ force: true });
}

for (const locale of locales)
  test(
    `every list can be answered, its result shared, and found (${locale})`,
    { tag: '@all' },
    async ({ page, browser, host }) => {
      // As they are set in type on the page.
      const ui = setAllType(content.ui.get(locale)!.data, locale);
      const lists = assessments.flatMap(([id, { data }]) =>
        data.dimensions.map((list) => ({
          id: list.id,
          items: itemsOf(list).map((item) => item.id),
          words: content.assessmentWordings.get(`${id}/${locale}`)!.data.dimensions[list.id]!,
        })),
      );
      for (const { id, items, words } of lists) {
        await page.goto(addressOf('list', locale, words.slug));
        await answerAll(page, items);
        await expect(page.locator(`[data-dimension="${id}"]`).first()).toHaveAttribute('data-score', '33');
      }

      await page.goto(addressOf('results', locale));
      const shown = async (where: Page) => {
        for (const { id } of lists)
          await expect(where.locator(`[data-dimension="${id}"]`).first()).toHaveAttribute('data-score', '33');
        for (const [id] of assessments)
          await expect(where.locator(`[data-index="${id}"]`).first()).toHaveAttribute('data-score', '33');
      };
      await shown(page);
      await page.getByRole('button', { name: ui.runs.share, exact: true }).click();
      const link = await page.getByRole('dialog').getByRole('textbox', { name: ui.share.link }).inputValue();
      // Whoever receives it may read another language: the link is that of the original.
      expect(link.startsWith(`${host}${addressOf('received', locales[0]!)}#`)).toBe(true);
      const theirs = await browser.newContext();
      await watched(theirs, host, async (context) => {
        const there = await context.newPage();
        await there.goto(link);
        await shown(there);
      });
      await theirs.close();

      // A list is found by its title.
      for (const { words } of lists) {
        await page.goto(`${addressOf('search', locale)}?q=${encodeURIComponent(words.title)}`);
        const found = page.locator(
          `.site-search .search-results a[href$="${addressOf('list', locale, words.slug)}"]`,
        );
        await expect(found.first()).toBeVisible();
      }
    },
  );
