import { ALL, awake, expect, give, keep, radio, ready, KINDS, test } from './support';
import { FULL_RUN } from './full-run';

// What fits the narrowest fits the other, but for a break of its own.
for (const width of ALL ? [390, 320] : [320])
  test(`nothing scrolls sideways at ${width} pixels`, async ({ page, context }) => {
    await keep(context, FULL_RUN);
    await page.setViewportSize({ width, height: 800 });
    for (const path of KINDS) {
      await page.goto(path);
      await awake(page);
      const { wide, widest } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        widest: [...document.querySelectorAll('main *')]
          .filter(
            (one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.table-box, .vh'),
          )
          .map((one) => one.className)
          .slice(0, 3),
      }));
      expect({ path, wide, widest }).toEqual({ path, wide: 0, widest: [] });
    }
  });

test.describe('at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test('the result is a line at the foot that opens', async ({ page }) => {
    await page.goto('/evaluer/craintes/');
    await ready(page);
    const line = page.locator('.panel-line');
    await expect(line).toBeInViewport();
    await expect(line).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('.panel-body')).toBeHidden();
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

  test('the line never covers the focused row', async ({ page }) => {
    await page.goto('/evaluer/sponsor/');
    await ready(page);
    const items = await page
      .locator('form[data-item]')
      .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-item')!));
    await radio(page, items[0]!, 0).focus();
    for (const item of items) {
      while (
        !(await page
          .locator(`form[data-item="${item}"] input`)
          .evaluateAll((all) => all.includes(document.activeElement as HTMLInputElement)))
      )
        await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const row = document.activeElement!.parentElement!.getBoundingClientRect();
        return row.bottom > document.querySelector('.panel')!.getBoundingClientRect().top || row.top < 0;
      });
      expect(covered, item).toBe(false);
    }
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

  test('whatever is touched is at least 44 pixels high', async ({ page, context }) => {
    await keep(context, FULL_RUN);
    for (const path of ['/', '/evaluer/', '/evaluer/craintes/', '/bilan/']) {
      await page.goto(path);
      if (path === '/evaluer/craintes/' || path === '/bilan/') await ready(page);
      const small = await page
        .locator(
          'button:visible, .button:visible, .key:visible, .level:visible, .other:visible, select:visible, summary:visible, nav a:visible',
        )
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().height < 43.5)
            .map((one) => `${one.className} ${one.textContent?.trim().slice(0, 30)}`),
        );
      expect(small, path).toEqual([]);
    }
  });
});
