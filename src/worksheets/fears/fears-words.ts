import { z } from 'zod';
import { words, wordsFor } from '../../schemas/ui-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';
import { FEARS } from './fears-rules';

const degrees = wordsFor('1', '2', '3');

export const fearsSchema = z.strictObject(worksheetStructure);
export const fearsWordsSchema = z.strictObject({
  ...worksheetWords,
  add: words,
  addLead: words,
  free: words,
  fear: words,
  text: words,
  group: words,
  isField: words,
  heard: words,
  heardHint: words,
  frequency: words,
  intensity: words,
  treatments: words,
  usual: words,
  role: words,
  review: words,
  status: words,
  clauses: words,
  clausesLead: words,
  acceptClause: words,
  toCharter: words,
  temptations: words,
  temptationsLead: words,
  silos: words,
  sideFiles: words,
  sideFilesLink: words,
  isLarge: words,
  matrix: words,
  matrixLead: words,
  list: words,
  priority: words,
  covered: words,
  notCovered: words,
  acknowledged: words,
  withClause: words,
  unnamed: words,
  frequencies: degrees,
  intensities: degrees,
  urgencies: wordsFor('first', 'to-treat', 'to-watch'),
  treatmentNames: wordsFor('R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R6-small'),
  statuses: wordsFor('heard', 'acknowledged', 'in-treatment', 'eased', 'resurfaced'),
  fears: wordsFor(...FEARS),
  problems: problemsFor('W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'N1'),
});
export type FearsWords = z.infer<typeof fearsWordsSchema>;

/** What a page hands to the register. */
export interface FearsContent {
  readonly words: FearsWords;
  /** The words of each clause of the charter in the language of the page. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly charterHref: string | undefined;
  /** The inventory of files kept aside, where the site has it. */
  readonly sideFilesHref: string | undefined;
}
