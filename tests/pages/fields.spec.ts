import { FULL_RUN } from './full-run';
import { ALL, awake, expect, keep, ONE_OF_EACH, test } from './support';
import { loadExample, openTool, TOOL_IDS } from './worksheets/desk';

test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

test('no field is so small that a phone enlarges the page at it', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  const small = () =>
    page.locator('input, select, textarea').evaluateAll((all) =>
      all
        .filter((one) => !/^(radio|checkbox|file|hidden)$/.test((one as HTMLInputElement).type))
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
        .map((one) => `${one.parentElement?.className} ${one.outerHTML.slice(0, 60)}`),
    );
  for (const path of ONE_OF_EACH.filter((one) => ALL || !one.startsWith('/en/'))) {
    await page.goto(path);
    await awake(page);
    expect(await small(), path).toEqual([]);
  }
  for (const id of TOOL_IDS) {
    await openTool(page, id);
    await loadExample(page);
    expect(await small(), id).toEqual([]);
  }
});
