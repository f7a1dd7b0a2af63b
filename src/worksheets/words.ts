import { z } from 'zod';
import { budgetSchema, budgetWordsSchema } from './budget/budget-words';
import { worksheetStructure, worksheetWords } from '../schemas/worksheet';
import { charterSchema, charterWordsSchema } from './charter/charter-words';
import { fearsSchema, fearsWordsSchema } from './fears/fears-words';
import { formSchema, formWordsSchema } from './form/form-words';
import { goLiveSchema, goLiveWordsSchema } from './go-live/go-live-words';
import { governanceSchema, governanceWordsSchema } from './governance/governance-words';
import { interviewsSchema, interviewsWordsSchema } from './interviews/interviews-words';
import { pilotSchema, pilotWordsSchema } from './pilot/pilot-words';
import { raciSchema, raciWordsSchema } from './raci/raci-words';
import { stagesSchema, stagesWordsSchema } from './stages/stages-words';

/** What the files of each worksheet hold. One that is not named here is a form: content alone. */
export const WORKSHEETS = {
  raci: { structure: raciSchema, words: raciWordsSchema },
  fears: { structure: fearsSchema, words: fearsWordsSchema },
  charter: { structure: charterSchema, words: charterWordsSchema },
  budget: { structure: budgetSchema, words: budgetWordsSchema },
  stages: { structure: stagesSchema, words: stagesWordsSchema },
  governance: { structure: governanceSchema, words: governanceWordsSchema },
  pilot: { structure: pilotSchema, words: pilotWordsSchema },
  'go-live': { structure: goLiveSchema, words: goLiveWordsSchema },
  interviews: { structure: interviewsSchema, words: interviewsWordsSchema },
} as const;
export type Kind = keyof typeof WORKSHEETS;

export const FORM = { structure: formSchema, words: formWordsSchema } as const;

export type StructureOf<K extends Kind> = z.infer<(typeof WORKSHEETS)[K]['structure']>;
export type WordsOf<K extends Kind> = z.infer<(typeof WORKSHEETS)[K]['words']>;

export function kindOf(id: string): Kind | undefined {
  return Object.hasOwn(WORKSHEETS, id) ? (id as Kind) : undefined;
}

/**
 * What every worksheet shares, for the content layer. The content check has made sure of the rest, by
 * the schema of each worksheet.
 */
export const anyWorksheetSchema = z.looseObject(worksheetStructure);
export const anyWordsSchema = z.looseObject(worksheetWords);
