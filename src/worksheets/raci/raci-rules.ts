import * as z from 'zod/mini';
import type { Problem } from '../../domain/worksheets/problem';
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

/** How often a role does, answers for, is asked, is told. A/R counts as both. */
export interface Load {
  readonly role: string;
  readonly A: number;
  readonly R: number;
  readonly C: number;
  readonly I: number;
}

/** Proposals of ours, shown as conventions that can be changed. */
export const RACI_LIMITS = { consulted: 3, doers: 4, share: 0.5, tasks: 4, external: 3 } as const;

/** The stronger letter stays where a cell holds a mix that it may not. */
const ORDER: readonly Letter[] = ['A', 'R', 'C', 'I'];
const EXTERNAL: readonly RoleKind[] = ['integrator', 'external-adviser'];

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

export function computeRaci(raci: Raci): readonly Load[] {
  return raci.roles.map(({ id }) => {
    const cells = raci.tasks.map((task) => cellOf(task, id));
    const holds = (letter: Letter) => cells.filter((cell) => cell.split('/').includes(letter)).length;
    return { role: id, A: holds('A'), R: holds('R'), C: holds('C'), I: holds('I') };
  });
}

/** Every rule that speaks, by task, then about roles, then about the whole. */
export function checkRaci(raci: Raci): Problem[] {
  return [
    ...raci.tasks.flatMap((task) => checkTask(raci, task)),
    ...checkLabels(raci.tasks, 'row'),
    ...checkLabels(raci.roles, 'column'),
    ...checkRoles(raci),
    ...checkWhole(raci),
  ];
}

function checkTask(raci: Raci, task: RaciTask): Problem[] {
  const row = raci.roles.map((role) => ({ role, text: writtenAt(task, role.id) }));
  const read = row.map(({ role, text }) => ({ role, ...readCell(text) }));
  const held = (letter: Letter) => read.filter(({ cell }) => cell.split('/').includes(letter));
  const [answering, doing, consulted] = [held('A'), held('R'), held('C')];
  const external = read.filter(({ role, cell }) => cell !== '' && EXTERNAL.includes(role.kind));
  const at = { row: task.id };
  const values = { task: task.label };
  const sponsor = read.find(({ role }) => role.isSponsor);
  const found: (Problem | false)[] = [
    answering.length === 0 && { rule: 'E1', at, values },
    answering.length > 1 && { rule: 'E2', at, values: { ...values, n: answering.length } },
    doing.length === 0 && { rule: 'E3', at, values },
    task.isKeyStage && sponsor?.cell === '' && { rule: 'W1', at: { ...at, column: sponsor.role.id }, values },
    external.length >= RACI_LIMITS.external && { rule: 'W2', at, values: { ...values, n: external.length } },
    consulted.length > RACI_LIMITS.consulted && {
      rule: 'W3',
      at,
      values: { ...values, n: consulted.length },
    },
    doing.length > RACI_LIMITS.doers && { rule: 'W9', at, values: { ...values, n: doing.length } },
  ];
  return [
    ...found.filter((problem) => problem !== false),
    ...read
      .filter(({ isMixed }) => isMixed)
      .map(({ role, cell }) => ({
        rule: 'E5',
        at: { ...at, column: role.id },
        values: { ...values, letter: cell },
      })),
    ...answering
      .filter(({ role }) => EXTERNAL.includes(role.kind))
      .map(({ role }) => ({ rule: 'W4', at: { ...at, column: role.id }, values })),
    ...read
      .filter(({ cell }) => cell === 'A/R')
      .map(({ role }) => ({ rule: 'N1', at: { ...at, column: role.id }, values })),
  ];
}

/** E4: names that are missing, or that stand twice whatever their case. */
function checkLabels(
  named: readonly { readonly id: string; readonly label: string }[],
  place: 'row' | 'column',
): Problem[] {
  const key = (label: string) => label.trim().toLocaleLowerCase();
  return named
    .filter(
      ({ id, label }) =>
        key(label) === '' || named.some((other) => other.id !== id && key(other.label) === key(label)),
    )
    .map(({ id }) => ({ rule: 'E4', at: { [place]: id } }));
}

function checkRoles(raci: Raci): Problem[] {
  const total = raci.tasks.length;
  return computeRaci(raci).flatMap((load): Problem[] => {
    const at = { column: load.role };
    const role = raci.roles.find(({ id }) => id === load.role)?.label ?? '';
    const isLoaded = total >= RACI_LIMITS.tasks && load.A > total * RACI_LIMITS.share;
    const isIdle = total > 0 && load.A + load.R + load.C + load.I === 0;
    return [
      ...(isLoaded ? [{ rule: 'W5', at, values: { role, n: load.A, total } }] : []),
      ...(isIdle ? [{ rule: 'W6', at, values: { role } }] : []),
    ];
  });
}

function checkWhole(raci: Raci): Problem[] {
  const { roles, tasks } = raci;
  const advisers = roles.filter(({ kind }) => kind === 'external-adviser').length;
  const design = tasks.filter(({ phase }) => phase === 'design');
  const business = roles.filter(({ kind }) => kind === 'business');
  const takesPart = design.some((task) =>
    business.some(({ id }) => ['R', 'C', 'A/R'].includes(cellOf(task, id))),
  );
  return [
    ...(advisers >= 2 ? [{ rule: 'W2', values: { n: advisers } }] : []),
    ...(roles.length > 0 && !roles.some(({ isSponsor }) => isSponsor) ? [{ rule: 'W7' }] : []),
    ...(design.length > 0 && !takesPart ? [{ rule: 'W8' }] : []),
  ];
}
