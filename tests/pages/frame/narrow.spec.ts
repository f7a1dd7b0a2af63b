import { awake, expect, give, keep, ONE_OF_EACH, radio, ready, test } from '../../support/built-site';
import { FULL_RUN } from '../../support/full-run';
import { loadExample, openWorksheet, TOOL_IDS } from '../worksheets/desk';

/** Runs in the page: fields so small that a phone enlarges the page at them. */
const smallFields = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
    .filter(({ type }) => !/^(radio|checkbox|file|hidden)$/.test(type))
    .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
    .map((one) => `${one.parentElement?.className} ${one.outerHTML.slice(0, 60)}`);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  // Twins of the other language are looked at in `tests/site`, and with answers in `tests/sweeps`, at 320 pixels.
  test('no kind of page scrolls sideways, has fields that enlarge it, or anything to touch that is too low', async ({
    page,
    context,
  }) => {
    await keep(context, FULL_RUN);
    const touched = ['/', '/evaluer/', '/evaluer/craintes/', '/bilan/'];
    for (const path of ONE_OF_EACH.filter((one) => !one.startsWith('/en/'))) {
      await page.goto(path);
      await awake(page);
      const small = await page.evaluate(smallFields);
      const low = await page
        .locator(
          'button:visible, .button:visible, .key:visible, .level:visible, .other:visible, select:visible, summary:visible, nav a:visible',
        )
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().height < 43.5)
            .map((one) => `${one.className} ${one.textContent?.trim().slice(0, 30)}`),
        );
      const wide: string[] = [];
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 700 });
        wide.push(
          ...(await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return [
              ...(scrollWidth > clientWidth ? [`${scrollWidth} in ${clientWidth}`] : []),
              ...[...document.querySelectorAll('main *')]
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
                .filter((one) => !one.closest('.table-box, .vh'))
                .map((one) => `${one.className} beyond ${clientWidth}`)
                .slice(0, 3),
            ];
          })),
        );
      }
      await page.setViewportSize({ width: 390, height: 700 });
      expect({ path, small, wide, low: touched.includes(path) ? low : [] }).toEqual({
        path,
        small: [],
        wide: [],
        low: [],
      });
    }
  });

  test('no worksheet has fields that enlarge the page @all', async ({ page }) => {
    for (const id of TOOL_IDS) {
      await openWorksheet(page, id);
      await loadExample(page);
      expect(await page.evaluate(smallFields), id).toEqual([]);
    }
  });
});

test.describe('at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test('the result is a line at the foot that opens, and never covers the focused row', async ({ page }) => {
    await page.goto('/evaluer/craintes/');
    await ready(page);
    const line = page.locator('.panel-line');
    await expect(line).toBeInViewport();
    await expect(line).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('.panel-body')).toBeHidden();
    const items = await page
      .locator('form[data-item]')
      .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-item')!));
    await radio(page, items[0]!, 0).focus();
    for (const item of items) {
      const isThere = () =>
        page.evaluate((id) => document.activeElement?.closest('form')?.dataset['item'] === id, item);
      while (!(await isThere())) await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const row = document.activeElement!.parentElement!.getBoundingClientRect();
        return row.bottom > document.querySelector('.panel')!.getBoundingClientRect().top || row.top < 0;
      });
      expect(covered, item).toBe(false);
    }
    for (const item of [
      'fears-heard',
      'contact-ownership-settled',
      'activity-data-safeguard',
      'side-files-understood',
    ])
      await give(page, item, 2);
    await expect(line).toContainText('67');
    await expect(line).toContainText('en construction');
    await expect(line).toContainText('restent 2 points');
    await line.click();
    await expect(page.locator('.panel-body')).toBeVisible();
    await expect(page.getByLabel('Étape du projet')).toBeVisible();
    await line.click();
    await expect(page.locator('.panel-body')).toBeHidden();
  });

  test('the menu opens, leads on, and closes with Escape', async ({ page }) => {
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Menu' });
    await expect(page.getByRole('link', { name: 'Mon bilan', exact: true })).toBeHidden();
    await button.click();
    await expect(page.getByRole('link', { name: 'Mon bilan', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(button).toBeFocused();
    await button.click();
    await page.getByRole('link', { name: 'S’évaluer', exact: true }).click();
    await expect(page).toHaveURL(/\/evaluer\/$/);
  });
});
