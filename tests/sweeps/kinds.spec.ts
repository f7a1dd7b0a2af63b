import { violations } from '../support/axe';
import { everythingKept, ORIGINAL } from './addresses';
import { sweep } from './through';

sweep('a page of each kind, filled, has nothing for axe to find', {
  addresses: ORIGINAL,
  kept: everythingKept,
  look: (page) => violations(page),
});
