import { test } from '@playwright/test';
import { ONE_OF_EACH } from '../../support/built-site';
import { expect, journey } from '../test';

for (const locale of ['fr', 'en'] as const)
  journey(
    `every kind of page loads whole, in ${locale}`,
    [locale === 'fr' ? 'desk' : 'phone'],
    async ({ visit, show }) => {
      test.slow();
      for (const path of ONE_OF_EACH.filter((one) => one.startsWith('/en/') === (locale === 'en'))) {
        await visit.open(path);
        await visit.see('h1');
        // Its colours and its letters have come, and nothing is wider than the window.
        const page = await visit.run(() => {
          const { backgroundColor, color } = getComputedStyle(document.documentElement);
          const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return { backgroundColor, color, sideways, family: getComputedStyle(document.body).fontFamily };
        }, undefined);
        expect(page, path).toMatchObject({
          backgroundColor: 'rgb(251, 250, 246)',
          color: 'rgb(23, 24, 26)',
          sideways: 0,
          family: expect.stringContaining('Instrument Sans'),
        });
        expect(await visit.faults(), path).toEqual([]);
        await show(visit, `page${path.replaceAll('/', '-')}`);
      }
    },
  );
