import { unfold } from '../support/axe';
import { everythingKept, ORIGINAL, OTHER } from './addresses';
import { faultsInEveryLook } from './looks';
import { sweep } from './through';
import { treeFaults } from './tree';

sweep(
  'a page of each kind, filled, unfolded, has nothing for axe to find in any look, fits any width, and says every name and state',
  {
    addresses: ORIGINAL,
    kept: everythingKept,
    look: async (page) => {
      await unfold(page);
      return [...(await treeFaults(page)), ...(await faultsInEveryLook(page))];
    },
  },
);

// Its looks are those of its twin. What every page of a language is made of is read in tests/site.
sweep('in the other language every name and state is there, in that language', {
  addresses: OTHER,
  kept: everythingKept,
  look: treeFaults,
});

sweep('before anything is answered, every name and state is there', {
  addresses: ORIGINAL,
  look: treeFaults,
});
