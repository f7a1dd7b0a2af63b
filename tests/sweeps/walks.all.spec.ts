import { test } from '../support/built-site';
import { walkIn } from '../support/walk';
import { WALKS } from './walks';

// What every change is not tried on, where there is least room beside what sticks to the window.
test.describe('in a low window', () => {
  test.use({ viewport: { width: 1280, height: 400 } });
  for (const [name, walk] of Object.entries(WALKS).slice(3))
    test(`by keyboard alone one ${name}`, async ({ page }) => {
      await walk(walkIn(page, 'fr'));
    });
});

test.describe('in English on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 } });
  for (const [name, walk] of Object.entries(WALKS))
    test(`by keyboard alone one ${name}`, async ({ page }) => {
      await walk(walkIn(page, 'en'));
    });
});
