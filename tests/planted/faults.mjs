import { BUILT } from './faults/built.mjs';
import { DOMAIN } from './faults/domain.mjs';
import { KEEPING } from './faults/keeping.mjs';
import { LOOK } from './faults/look.mjs';
import { SHARING } from './faults/sharing.mjs';
import { STRUCTURE } from './faults/structure.mjs';
import { WORDS } from './faults/words.mjs';
import { WORKSHEETS } from './faults/worksheets.mjs';

/**
 * The faults that `npm run planted` plants, those first that cost no build.
 * @type {readonly import('./fault.ts').Fault[]}
 */
export const FAULTS = [
  ...DOMAIN,
  ...SHARING,
  ...WORKSHEETS,
  ...KEEPING,
  ...WORDS,
  ...STRUCTURE,
  ...LOOK,
  ...BUILT,
];
