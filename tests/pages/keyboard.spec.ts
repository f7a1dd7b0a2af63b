import { test } from './support';
import { walkIn } from './walk';
import { WALKS } from './walks';

for (const [name, walk] of Object.entries(WALKS).slice(0, 6))
  test(`by keyboard alone one ${name}`, async ({ page }) => {
    await walk(walkIn(page, 'fr'));
  });

// Where something sticks to the window and there is little room beside it.
for (const [width, height] of [
  [390, 700],
  [1280, 400],
] as const)
  test(`by keyboard alone one answers a list at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await WALKS['answers a list and reads the result']!(walkIn(page, 'fr'));
  });
