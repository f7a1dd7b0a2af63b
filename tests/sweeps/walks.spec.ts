import { test } from '../support/built-site';
import { walkIn } from '../support/walk';
import { WALKS } from './walks';

for (const [name, walk] of Object.entries(WALKS).slice(0, 3))
  test(`by keyboard alone one ${name}`, async ({ page }) => {
    await walk(walkIn(page, 'fr'));
  });

// Where something sticks to the window and there is little room beside it.
test.describe('in a low window', () => {
  test.use({ viewport: { width: 1280, height: 400 } });
  test('by keyboard alone one answers a list', async ({ page }) => {
    await WALKS['answers a list and reads the result']!(walkIn(page, 'fr'));
  });
});
