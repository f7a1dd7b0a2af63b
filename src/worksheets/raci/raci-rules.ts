import type { Problem } from '../../domain/worksheets/problem';
import {
  cellOf,
  type Letter,
  type Raci,
  type RaciTask,
  readCell,
  type RoleKind,
  writtenAt,
} from './raci-sheet';

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

const EXTERNAL: readonly RoleKind[] = ['integrator', 'external-adviser'];

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
