import { z } from 'zod';
import { words, wordsFor } from '../../schemas/ui-words';
import { kindWords } from '../budget/budget-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';
import { phaseWords } from '../raci/raci-words';
import type { AnswerLabels } from '../frame/worksheet';

const stage = wordsFor('name', 'probe', 'first', 'notYet');

export const stagesSchema = z.strictObject(worksheetStructure);
export const stagesWordsSchema = z.strictObject({
  ...worksheetWords,
  groups: words,
  groupsLead: words,
  addGroup: words,
  group: words,
  headcount: words,
  stages: z.strictObject({ 1: stage, 2: stage, 3: stage, 4: stage }),
  noAnswer: words,
  where: words,
  whereLead: words,
  blocked: words,
  blockedShort: words,
  selfSustaining: words,
  toVerify: words,
  open: words,
  next: words,
  notYet: words,
  actions: words,
  actionsLead: words,
  addAction: words,
  what: words,
  kind: words,
  forGroup: words,
  allGroups: words,
  phase: words,
  carrier: words,
  carriers: wordsFor('sponsor', 'manager', 'project', 'relay', 'vendor'),
  isDone: words,
  done: words,
  planned: words,
  plan: words,
  kinds: kindWords,
  phases: phaseWords,
  people: words,
  problems: problemsFor('W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'N1'),
});
export type StagesWords = z.infer<typeof stagesWordsSchema>;

/** What a page hands to the stages: its words, and what the levels of the scale are called. */
export interface StagesContent {
  readonly words: StagesWords;
  readonly levels: AnswerLabels;
}
