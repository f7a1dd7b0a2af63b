import { violations } from '../support/axe';
import { everythingKept, ORIGINAL } from './addresses';
import { sweep } from './through';
import { treeFaults } from './tree';

sweep('a page of each kind, filled, has nothing for axe to find, and every name and state is there', {
  addresses: ORIGINAL,
  kept: everythingKept,
  look: async (page) => [...(await violations(page, { unfolded: true })), ...(await treeFaults(page))],
});
