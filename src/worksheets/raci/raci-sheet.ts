import * as z from 'zod/mini';
import { line, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

export const ROLE_KINDS = [
  'direction',
  'business',
  'project',
  'it',
  'integrator',
  'external-adviser',
] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export const PHASES = [
  'framing',
  'choice',
  'design',
  'building',
  'testing',
  'training',
  'roll-out',
  'follow-up',
] as const;
export type Phase = (typeof PHASES)[number];

/** A matrix may grow to so many tasks and roles. */
export const RACI_SIZE = { tasks: 200, roles: 40 } as const;

const role = z.strictObject({
  id: rowId,
  /** A function, never a person. */
  label: line(TEXT_LENGTHS.label),
  kind: z.enum(ROLE_KINDS),
  isSponsor: z.boolean(),
});
export type RaciRole = Read<typeof role>;

const task = z.strictObject({
  id: rowId,
  label: line(TEXT_LENGTHS.label),
  phase: z.enum(PHASES),
  isKeyStage: z.boolean(),
  /** By role: what was written there, also where it is more than a cell may hold. */
  cells: z.record(rowId, line(TEXT_LENGTHS.cell)),
});
export type RaciTask = Read<typeof task>;

export const raciSheet = z.strictObject({
  roles: rows(role, RACI_SIZE.roles).check(
    z.refine((roles) => roles.filter(({ isSponsor }) => isSponsor).length <= 1, 'two sponsors'),
  ),
  tasks: rows(task, RACI_SIZE.tasks),
});
export type Raci = Read<typeof raciSheet>;
export const NO_RACI: Raci = { roles: [], tasks: [] };

export type Letter = 'R' | 'A' | 'C' | 'I';
/** What stands in a cell: nothing, one letter, or A with R. */
export type Cell = '' | Letter | 'A/R';

/** The stronger letter stays where a cell holds a mix that it may not. */
const ORDER: readonly Letter[] = ['A', 'R', 'C', 'I'];

/** Whether a text is made of the four letters, and of what stands between them: a word that holds some is none of them. */
export function isLetters(text: string): boolean {
  return /^(?:[RACI]|[\s/,;:+&.()-]|et|and)*$/iu.test(text) && /[RACI]/iu.test(text);
}

/**
 * Reads what somebody wrote in a cell: `a`, `A/R`, `RA`, `r, c`. Letters in any order and case.
 * @returns the cell as it counts, and whether letters that cannot stand together were left out
 */
export function readCell(text: string): { readonly cell: Cell; readonly isMixed: boolean } {
  if (!isLetters(text)) return { cell: '', isMixed: false };
  const letters = ORDER.filter((letter) => text.replace(/and/giu, '').toUpperCase().includes(letter));
  const [first = '', second] = letters;
  if (second === undefined) return { cell: first, isMixed: false };
  const both = first === 'A' && second === 'R';
  return { cell: both ? 'A/R' : first, isMixed: letters.length > (both ? 2 : 1) };
}

/** What was written for a role at a task. */
export function writtenAt({ cells }: RaciTask, role: string): string {
  return (Object.hasOwn(cells, role) && cells[role]) || '';
}

/** The cell of a task and a role, as it counts. */
export function cellOf(task: RaciTask, role: string): Cell {
  return readCell(writtenAt(task, role)).cell;
}

/** Writes in a cell; nothing empties it. */
export function writeCell(raci: Raci, taskId: string, role: string, text: string): Raci {
  return {
    ...raci,
    tasks: raci.tasks.map((task) => {
      if (task.id !== taskId) return task;
      const { [role]: _, ...others } = task.cells;
      return { ...task, cells: text === '' ? others : { ...others, [role]: text } };
    }),
  };
}

/** Takes a role out, with its letters. */
export function removeRole(raci: Raci, id: string): Raci {
  return {
    roles: raci.roles.filter((role) => role.id !== id),
    tasks: raci.tasks.map((task) => {
      const { [id]: _, ...cells } = task.cells;
      return { ...task, cells };
    }),
  };
}
