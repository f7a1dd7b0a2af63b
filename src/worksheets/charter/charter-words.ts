import { z } from 'zod';
import { id } from '../../schemas/words';
import { words, wordsFor } from '../../schemas/ui-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';

const clauseId = z.string().regex(/^[A-Z]\d{1,2}$/, 'write the letter of the theme and a number, such as S1');

export const charterSchema = z.strictObject({
  ...worksheetStructure,
  themes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Z]$/, 'write one capital letter'),
        clauses: z
          .array(
            z.strictObject({
              id: clauseId,
              usual: z.boolean().default(false).describe('Ticked to begin with.'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  points: z
    .array(
      z.strictObject({
        id,
        clause: clauseId.optional().describe('The clause that calls for it.'),
        staff: z.boolean().optional().describe('Called for wherever staff may have representatives.'),
      }),
    )
    .describe('What to check with whoever knows, in its order.'),
});
export type CharterStructure = z.infer<typeof charterSchema>;

/** What stands in the charter itself, so that it can be written in several languages side by side. */
export const charterDocumentWords = z.strictObject({
  title: words,
  titleOf: words,
  publics: wordsFor('members-customers', 'members', 'customers', 'users'),
  keepers: wordsFor('unknown', 'small', 'large'),
  themes: z.record(z.string(), words),
  clauses: z.record(z.string(), words),
  annex: words,
  annexNone: words,
  session: words,
  sessionUndated: words,
  review: words,
  points: words,
  pointsLead: words,
  pointTexts: z.record(id, words),
  signatures: words,
  signaturesLead: words,
  signature: wordsFor('role', 'date', 'sign'),
  limits: words,
});
export type CharterDocumentWords = z.infer<typeof charterDocumentWords>;

export const charterWordsSchema = z.strictObject({
  ...worksheetWords,
  document: charterDocumentWords,
  facts: words,
  organisation: words,
  organisationHint: words,
  publics: words,
  publicNames: wordsFor('members-customers', 'members', 'customers', 'users'),
  size: words,
  sizes: wordsFor('unknown', 'small', 'large'),
  staff: words,
  themes: words,
  themesLead: words,
  core: words,
  reason: words,
  edit: words,
  editing: words,
  edited: words,
  restore: words,
  done: words,
  languages: words,
  sideBySide: words,
  sessions: words,
  sessionsLead: words,
  addSession: words,
  groups: words,
  review: words,
  fromFears: words,
  fromFearsLead: words,
  problems: problemsFor('E1', 'W1', 'W2', 'W3', 'W4', 'W5', 'N1'),
});
export type CharterWords = z.infer<typeof charterWordsSchema>;
