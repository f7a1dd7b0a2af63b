import { ALL, awake, expect, ONE_OF_EACH, test } from './support';
import { STATES } from './states';
import { treeFaults } from './tree';
import { walkIn } from './walk';

const LOCALES = ['fr', 'en'];

// On every change the first states are tried in one language each, by turns.
for (const [i, [name, bring]] of Object.entries(STATES)
  .slice(0, ALL ? undefined : 8)
  .entries())
  for (const locale of ALL ? LOCALES : [LOCALES[i % LOCALES.length]!])
    test(`every name and state is there, names in their language: ${name}, in ${locale}`, async ({
      page,
    }) => {
      await bring(walkIn(page, locale));
      expect(await treeFaults(page)).toEqual([]);
    });

for (const path of ONE_OF_EACH)
  test(`every name and state is there, names in their language: ${path} as it opens @all`, async ({
    page,
  }) => {
    await page.goto(path);
    await awake(page);
    expect(await treeFaults(page)).toEqual([]);
  });
