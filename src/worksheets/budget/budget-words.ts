import { z } from 'zod';
import { plural, words, wordsFor } from '../../schemas/ui-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';

const factor = z.strictObject({ label: words, options: wordsFor('0', '1', '2') });
export const kindWords = wordsFor('communication', 'workshops', 'training', 'presence');

export const budgetSchema = z.strictObject(worksheetStructure);
export const budgetWordsSchema = z.strictObject({
  ...worksheetWords,
  cost: words,
  costLead: words,
  amountHint: words,
  costs: wordsFor('licences', 'integration', 'other'),
  internalDays: words,
  dayCost: words,
  ownTime: words,
  total: words,
  mode: words,
  modes: wordsFor('inside', 'on-top', 'target-share'),
  factors: words,
  factorsLead: words,
  factorNames: z.strictObject({
    users: factor,
    sites: factor,
    processes: factor,
    newcomers: factor,
    history: factor,
  }),
  planned: words,
  split: words,
  splitLead: words,
  splitTotal: words,
  restore: words,
  kinds: kindWords,
  result: words,
  magnitude: words,
  suggested: words,
  range: words,
  final: words,
  share: words,
  plannedShare: words,
  picture: words,
  picturePlanned: words,
  movers: words,
  start: words,
  mover: plural,
  noMover: words,
  amountOf: words,
  suggestedShare: words,
  percent: words,
  hedge: words,
  problems: problemsFor('E1', 'E2', 'W1', 'W2', 'W3', 'W4', 'N1'),
});
export type BudgetWords = z.infer<typeof budgetWordsSchema>;

/** What a page hands to the budget. */
export interface BudgetContent {
  readonly words: BudgetWords;
}
