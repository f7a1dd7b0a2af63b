import { z } from 'zod';
import { words, wordsFor } from '../../schemas/ui-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';

export const pilotSchema = z.strictObject(worksheetStructure);
export const pilotWordsSchema = z.strictObject({
  ...worksheetWords,
  processes: words,
  processesLead: words,
  process: words,
  addProcess: words,
  around: words,
  users: words,
  hasStaff: words,
  candidates: words,
  candidatesLead: words,
  candidate: words,
  addCandidate: words,
  headcount: words,
  covers: words,
  independence: words,
  degrees: wordsFor('0', '1', '2', '3'),
  hasVolunteerLead: words,
  inPeak: words,
  profiles: words,
  profileNames: wordsFor('mixed', 'enthusiasts'),
  plane: words,
  planeLead: words,
  planeX: words,
  planeY: words,
  corner: words,
  ranking: words,
  rank: words,
  verdict: words,
  eligible: words,
  first: words,
  notIndependent: words,
  notRepresentative: words,
  covered: words,
  missing: words,
  none: words,
  pair: words,
  noPair: words,
  convention: words,
  sheet: words,
  sheetLead: words,
  decision: words,
  problems: problemsFor('W1', 'W2', 'W3', 'W4', 'W5', 'N1', 'N2'),
});
export type PilotWords = z.infer<typeof pilotWordsSchema>;

/** What a page hands to the choice of a pilot. */
export interface PilotContent {
  readonly words: PilotWords;
}
