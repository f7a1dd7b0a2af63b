import { z } from 'zod';
import { id } from '../../schemas/words';
import { plural, words, wordsFor } from '../../schemas/ui-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';

const bySize = z.strictObject({ small: z.array(words).min(1), large: z.array(words).min(1) });

export const governanceSchema = z.strictObject({
  ...worksheetStructure,
  starterMembers: z
    .strictObject({ small: z.array(id).min(1), large: z.array(id).min(1) })
    .describe('Members one can start from, by the size of the structure.'),
  starterIndicators: z.array(id).describe('Indicators one can start from.'),
});
export type GovernanceStructure = z.infer<typeof governanceSchema>;

export const governanceWordsSchema = z.strictObject({
  ...worksheetWords,
  figures: words,
  users: words,
  sites: words,
  departments: words,
  department: words,
  addDepartment: words,
  hasIt: words,
  hasFacilitator: words,
  hasUpstream: words,
  proposal: words,
  proposals: wordsFor('small', 'large', 'choose'),
  proposalTexts: wordsFor('small', 'large', 'choose'),
  convention: words,
  size: words,
  sizes: wordsFor('proposed', 'small', 'large'),
  body: words,
  bodyLead: words,
  usualMembers: words,
  addMember: words,
  role: words,
  ofDepartment: words,
  noDepartment: words,
  isField: words,
  fromProject: words,
  kind: words,
  kinds: wordsFor('internal', 'vendor', 'adviser'),
  isSponsor: words,
  hasVote: words,
  support: words,
  supportLead: words,
  hasSupport: words,
  supportRole: words,
  isFromIt: words,
  hasReservedTime: words,
  explainsWell: words,
  listens: words,
  indicators: words,
  indicatorsLead: words,
  indicator: words,
  addIndicator: words,
  usualIndicators: words,
  isIndividual: words,
  purpose: words,
  purposeHint: words,
  entry: words,
  entryHint: words,
  picture: words,
  pictureLead: words,
  seated: words,
  missing: words,
  missingField: words,
  missingSponsor: words,
  missingProject: words,
  votes: words,
  advises: words,
  external: words,
  mandate: words,
  members: words,
  rhythm: words,
  rhythms: wordsFor('small', 'large'),
  decides: words,
  proposes: words,
  refers: words,
  decisions: bySize,
  suggestions: bySize,
  referrals: bySize,
  usualPurpose: wordsFor('small', 'large'),
  countMembers: plural,
  starterMembers: z.record(id, words),
  starterIndicators: z.record(id, words),
  problems: problemsFor('E1', 'E2', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9'),
});
export type GovernanceWords = z.infer<typeof governanceWordsSchema>;

/** What a page hands to the governance. */
export interface GovernanceContent {
  readonly words: GovernanceWords;
  readonly structure: GovernanceStructure;
}
