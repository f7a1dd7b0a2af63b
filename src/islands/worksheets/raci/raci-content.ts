import type { RaciStructure, RaciWords } from '../../../schemas/worksheets/raci';

/** What a page hands to the matrix. */
export interface RaciContent {
  readonly words: RaciWords;
  readonly structure: RaciStructure;
}
