import { ALL, expect, test } from './support';
import { STATES } from './states';
import { treeFaults } from './tree';
import { walkIn } from './walk';

const LOCALES = ['fr', 'en'];

// On every change the first states are tried in one language each, by turns.
for (const [i, [name, bring]] of Object.entries(STATES)
  .slice(0, ALL ? undefined : 8)
  .entries())
  for (const locale of ALL ? LOCALES : [LOCALES[i % LOCALES.length]!])
    test(`every name is there and in its language: ${name}, in ${locale}`, async ({ page }) => {
      await bring(walkIn(page, locale));
      expect(await treeFaults(page)).toEqual([]);
    });
