import { violations } from '../support/axe';
import { expect, test } from '../support/built-site';
import { walkIn } from '../support/walk';
import { STATES } from './states';
import { treeFaults } from './tree';

// On every change the first are tried, in one language each, by turns.
for (const [i, [name, bring]] of Object.entries(STATES).slice(0, 4).entries())
  test(`${name} has nothing for axe to find, and every name and state is there`, async ({ page }) => {
    await bring(walkIn(page, i % 2 === 0 ? 'fr' : 'en'));
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page)).toEqual([]);
  });
