import { violations } from '../support/axe';
import { expect, test } from './support';
import { STATES } from './states';
import { walkIn } from './walk';

/** How the states of a page look besides the usual. Paper is drawn as it is printed, and read by axe. */
const LOOKS = [
  { look: 'light', use: {} },
  { look: 'dark', use: { colorScheme: 'dark' } },
  { look: 'dark at 390 pixels', use: { colorScheme: 'dark', viewport: { width: 390, height: 800 } } },
  { look: 'paper', use: {} },
] as const;

for (const { look, use } of LOOKS)
  test.describe(look, () => {
    test.use(use);
    for (const locale of ['fr', 'en'])
      for (const [name, bring] of Object.entries(STATES))
        test(`${name}, in ${locale}, has nothing for axe to find`, async ({ page }) => {
          await bring(walkIn(page, locale));
          if (look === 'paper') await page.emulateMedia({ media: 'print' });
          // Nothing is pressed on paper; a sheet has a heading of its own in place of the page’s.
          const except = look === 'paper' ? ['target-size', 'page-has-heading-one'] : [];
          expect(await violations(page, { except })).toEqual([]);
        });
  });
