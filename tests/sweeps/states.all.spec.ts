import { expect, test } from '../support/built-site';
import { walkIn } from '../support/walk';
import { faultsInEveryLook } from './looks';
import { STATES } from './states';
import { treeFaults } from './tree';

for (const [name, bring] of Object.entries(STATES)) {
  test(`${name} has nothing for axe to find in any look, and fits any width`, async ({ page }) => {
    await bring(walkIn(page, 'fr'));
    expect(await treeFaults(page)).toEqual([]);
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  // Its looks are those of its twin.
  test(`${name}, in English, says every name and state in English`, async ({ page }) => {
    await bring(walkIn(page, 'en'));
    expect(await treeFaults(page)).toEqual([]);
  });
}
