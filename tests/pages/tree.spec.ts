import { ALL, expect, test } from './support';
import { STATES } from './states';
import { treeFaults } from './tree';
import { walkIn } from './walk';

const LOCALES = ['fr', 'en'];

// On every change each state is tried in one language, by turns.
for (const [i, [name, bring]] of Object.entries(STATES).entries())
  for (const locale of ALL ? LOCALES : [LOCALES[i % LOCALES.length]!])
    test(`every name is there and in its language: ${name}, in ${locale}`, async ({ page }) => {
      await bring(walkIn(page, locale));
      expect(await treeFaults(page)).toEqual([]);
    });
