import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awake, expect, keep, ready, KINDS, test } from './support';
import { FULL_RUN } from './full-run';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const path of KINDS)
  test(`${path} has nothing for axe to find`, async ({ page }) => {
    await page.goto(path);
    await awake(page);
    expect(await violations(page)).toEqual([]);
  });

for (const path of ['/', '/bilan/', '/en/results/', '/evaluer/', '/evaluer/sponsor/', '/en/assess/express/'])
  test(`${path} with a whole run has nothing for axe to find`, async ({ page, context }) => {
    await keep(context, FULL_RUN);
    await page.goto(path);
    if (path !== '/' && path !== '/evaluer/') await ready(page);
    else await expect(page.locator('[data-dimension=k5-fears]').first()).toHaveAttribute('data-score');
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
    expect(await violations(page)).toEqual([]);
  });
