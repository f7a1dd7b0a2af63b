import { violations } from '../support/axe';
import { awake, expect, keep, ONE_OF_EACH, PATHS, test } from './support';
import { FULL_RUN } from './full-run';

const LOOKS = [
  { name: 'dark', pages: PATHS, use: { colorScheme: 'dark' } },
  {
    name: 'dark at 390 pixels',
    pages: ONE_OF_EACH,
    use: { colorScheme: 'dark', viewport: { width: 390, height: 800 } },
  },
  { name: 'light at 390 pixels', pages: PATHS, use: { viewport: { width: 390, height: 800 } } },
  { name: 'forced colours', pages: ONE_OF_EACH, use: { forcedColors: 'active' } },
  { name: 'paper', pages: ONE_OF_EACH, use: {} },
] as const;
const EXCEPT: Readonly<Record<string, readonly string[]>> = {
  // Forced colours are the reader’s own, whatever ours would have been.
  'forced colours': ['color-contrast'],
  // Nothing is pressed on paper; a sheet has a heading of its own in place of the page’s.
  paper: ['target-size', 'page-has-heading-one'],
};

for (const { name, pages, use } of LOOKS)
  test.describe(name, () => {
    test.use(use);
    for (const path of pages)
      test(`${path} has nothing for axe to find`, async ({ page, context }) => {
        await keep(context, FULL_RUN);
        await page.goto(path);
        await awake(page);
        if (name === 'paper') await page.emulateMedia({ media: 'print' });
        expect(await violations(page, { except: EXCEPT[name] ?? [] })).toEqual([]);
      });
  });

/** What a reader with a 1280-pixel window sees at 400 %, and text spaced as WCAG 1.4.12 asks. */
test.describe('at 400 % zoom with wide text spacing', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  for (const path of PATHS)
    test(`nothing of ${path} is cut`, async ({ page, context }) => {
      await keep(context, FULL_RUN);
      await page.goto(path);
      await awake(page);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    });
});
