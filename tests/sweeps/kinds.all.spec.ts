import { everythingKept, ORIGINAL, OTHER } from './addresses';
import { faultsInEveryLook } from './looks';
import { sweep } from './through';
import { treeFaults } from './tree';

// Folds that bring their styles as they are opened are looked at in the states of a page, where a reader opens them.
sweep(
  'a page of each kind, filled, has nothing for axe to find in any look, fits any width, and says every name and state',
  {
    addresses: ORIGINAL,
    kept: everythingKept,
    look: async (page) => [...(await treeFaults(page)), ...(await faultsInEveryLook(page))],
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
