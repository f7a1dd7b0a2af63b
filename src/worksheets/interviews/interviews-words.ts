import { z } from 'zod';
import { plural, words, wordsFor } from '../../schemas/ui-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';

export const interviewsSchema = z.strictObject(worksheetStructure);
export const interviewsWordsSchema = z.strictObject({
  ...worksheetWords,
  questions: words,
  questionsLead: words,
  questionTexts: z.array(words).length(3),
  probes: z.array(words).length(3),
  probe: words,
  closing: words,
  interviews: words,
  addInterview: words,
  interview: words,
  role: words,
  team: words,
  isManager: words,
  date: words,
  ownQuestions: words,
  ownQuestion: words,
  addQuestion: words,
  statements: words,
  addStatement: words,
  own: words,
  ownHint: words,
  reworded: words,
  wasReadBack: words,
  kind: words,
  kinds: wordsFor('tool', 'organisation', 'data', 'skills'),
  purpose: words,
  purposeHint: words,
  soThat: words,
  synthesis: words,
  synthesisLead: words,
  byPurpose: words,
  byKind: words,
  noPurpose: words,
  withoutTool: words,
  notReadBack: words,
  nothing: words,
  count: plural,
  problems: problemsFor('W1', 'W2', 'W3', 'W4', 'W5', 'N1', 'N2'),
});
export type InterviewsWords = z.infer<typeof interviewsWordsSchema>;

/** What a page hands to the interviews. */
export interface InterviewsContent {
  readonly words: InterviewsWords;
}
