import { violations } from '../support/axe';
import { ALL, awake, expect, keep, ONE_OF_EACH, ready, test } from './support';
import { FULL_RUN } from './full-run';

// A page in another language is made by the same code. Where everything is tried, `tests/site` looks at every one.
for (const path of ALL ? [] : ONE_OF_EACH.filter((one) => !one.startsWith('/en/')))
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
    expect(await violations(page, { unfolded: true })).toEqual([]);
  });
