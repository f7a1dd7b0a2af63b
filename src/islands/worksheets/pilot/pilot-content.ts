import type { PilotWords } from '../../../schemas/worksheets/pilot';

/** What a page hands to the choice of a pilot. */
export interface PilotContent {
  readonly words: PilotWords;
}
