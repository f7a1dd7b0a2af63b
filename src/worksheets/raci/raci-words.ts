import { z } from 'zod';
import { id } from '../../schemas/words';
import { PHASES, ROLE_KINDS } from './raci-sheet';
import { words, wordsFor } from '../../schemas/ui-words';
import { problemsFor, worksheetStructure, worksheetWords } from '../../schemas/worksheet';

const phase = z.enum(PHASES);
export const phaseWords = wordsFor(...PHASES);

const roleKind = z.enum(ROLE_KINDS);

export const raciSchema = z.strictObject({
  ...worksheetStructure,
  starterRoles: z.record(id, roleKind).describe('Roles one can start from, and where each comes from.'),
  starterTasks: z.record(id, phase).describe('Tasks one can start from, and the phase of each.'),
});
export type RaciStructure = z.infer<typeof raciSchema>;
export const raciWordsSchema = z.strictObject({
  ...worksheetWords,
  roles: words,
  rolesLead: words,
  role: words,
  kind: words,
  sponsor: words,
  addRole: words,
  usualRoles: words,
  grid: words,
  gridLead: words,
  gridView: words,
  roleView: words,
  view: words,
  task: words,
  phase: words,
  keyStage: words,
  addTask: words,
  removeTask: words,
  taskActions: words,
  usualTasks: words,
  letter: words,
  letters: wordsFor('R', 'A', 'A/R', 'C', 'I', 'none'),
  legend: wordsFor('R', 'A', 'C', 'I', 'A/R'),
  cell: words,
  load: words,
  loadOf: words,
  rolesOf: words,
  fixes: wordsFor('E3', 'W6'),
  kinds: wordsFor(...ROLE_KINDS),
  phases: phaseWords,
  affirmed: words,
  typeRow: words,
  sponsorRow: words,
  starterTasks: z.record(id, words),
  starterRoles: z.record(id, words),
  tooMany: words,
  problems: problemsFor(
    'E1',
    'E2',
    'E3',
    'E4',
    'E5',
    'W1',
    'W2',
    'W3',
    'W4',
    'W5',
    'W6',
    'W7',
    'W8',
    'W9',
    'N1',
  ),
});
export type RaciWords = z.infer<typeof raciWordsSchema>;

/** What a page hands to the matrix. */
export interface RaciContent {
  readonly words: RaciWords;
  readonly structure: RaciStructure;
}
