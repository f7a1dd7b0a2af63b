import * as z from 'zod/mini';
import { KINDS } from '../budget/budget-rules';
import type { Problem } from '../../domain/worksheets/problem';
import { PHASES, type Phase } from '../raci/raci-sheet';
import { line, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { counted, NUMBER_KINDS, sheetNumber } from '../../domain/worksheets/sheet-number';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** The stages of a group in a change: why, wanting to, knowing how, being able. */
export const GROUP_STAGES = [1, 2, 3, 4] as const;
export type GroupStage = (typeof GROUP_STAGES)[number];

/** Who carries an action. */
export const CARRIERS = ['sponsor', 'manager', 'project', 'relay', 'vendor'] as const;

const level = z.nullable(z.union([z.literal([0, 1, 2, 3]), z.literal('dont-know')]));
const stageGroup = z.strictObject({
  id: rowId,
  /** A group, never a person. */
  label: line(TEXT_LENGTHS.name),
  /** How many people; nothing where it is not known. */
  headcount: sheetNumber(NUMBER_KINDS.count),
  /** One a stage, in order; null where it was not answered. */
  levels: z.tuple([level, level, level, level]),
});
export type StageGroup = Read<typeof stageGroup>;

const plannedAction = z.strictObject({
  id: rowId,
  what: line(TEXT_LENGTHS.sentence),
  kind: z.enum(KINDS),
  /** The group it is for; nothing for all of them. */
  group: z.optional(rowId),
  phase: z.enum(PHASES),
  isDone: z.boolean(),
  carrier: z.optional(z.enum(CARRIERS)),
});
export type PlannedAction = Read<typeof plannedAction>;

export const stagesSheet = z.strictObject({ groups: rows(stageGroup), actions: rows(plannedAction) });
export type StagePlan = Read<typeof stagesSheet>;
export const NO_STAGES: StagePlan = { groups: [], actions: [] };

/** Takes a group out; what was planned for it alone goes with it. */
export function removeGroup({ groups, actions }: StagePlan, id: string): StagePlan {
  return {
    groups: groups.filter((group) => group.id !== id),
    actions: actions.filter(({ group }) => group !== id),
  };
}

/** Where a group stands: at the first stage that is absent, started or not known; else it goes by itself. */
export interface Blocking {
  readonly group: string;
  readonly stage?: GroupStage;
  /** The blocking stage is not known rather than weak. */
  readonly toVerify: boolean;
  /** Nothing holds it back so far, and not every stage is answered. */
  readonly isOpen: boolean;
}

/** Fewer people than this, and an evaluation would point at somebody. */
const LEAST_PEOPLE = 3;
const LAST_PHASES: readonly Phase[] = PHASES.slice(-2);

export function computeStages({ groups }: Pick<StagePlan, 'groups'>): readonly Blocking[] {
  return groups.map(({ id, levels }) => {
    const at = GROUP_STAGES.find((stage) => {
      const level = levels[stage - 1];
      return level === 0 || level === 1 || level === 'dont-know';
    });
    return {
      group: id,
      ...(at !== undefined && { stage: at }),
      toVerify: at !== undefined && levels[at - 1] === 'dont-know',
      isOpen: at === undefined && levels.includes(null),
    };
  });
}

export function checkStages(plan: StagePlan): Problem[] {
  const { groups, actions } = plan;
  const blocking = new Map(computeStages(plan).map((one) => [one.group, one] as const));
  const kinds = new Set(actions.map(({ kind }) => kind));
  const communication = actions.filter(({ kind }) => kind === 'communication');
  const whole: (Problem | false)[] = [
    actions.length > 0 &&
      KINDS.some((kind) => !kinds.has(kind)) && {
        rule: 'W2',
        values: { kinds: KINDS.filter((kind) => !kinds.has(kind)).join(' ') },
      },
    actions.length > 0 && actions.every(({ phase }) => LAST_PHASES.includes(phase)) && { rule: 'W3' },
    communication.length > 0 && !communication.some(({ carrier }) => carrier === 'sponsor') && { rule: 'W5' },
    groups.length > 0 && { rule: 'N1' },
  ];
  return [
    ...groups.flatMap((group) => checkGroup(group, actions, blocking.get(group.id))),
    ...whole.filter((problem) => problem !== false),
  ];
}

function checkGroup(
  { id, label, headcount, levels }: StageGroup,
  actions: readonly PlannedAction[],
  blocking: Blocking | undefined,
): Problem[] {
  const own = actions.filter(({ group }) => group === undefined || group === id);
  const at = { row: id };
  const values = { group: label };
  const rated = levels.map((level) => (typeof level === 'number' ? level : undefined));
  const isUneven = rated.some((level, i) => {
    const before = rated.slice(0, i).filter((one) => one !== undefined);
    return level !== undefined && before.some((earlier) => level > earlier);
  });
  const found: (Problem | false)[] = [
    (blocking?.stage === 1 || blocking?.stage === 2) &&
      own.some(({ kind, isDone }) => kind === 'training' && !isDone) && { rule: 'W1', at, values },
    actions.length > 0 && own.length === 0 && { rule: 'W4', at, values },
    (counted(headcount) ?? LEAST_PEOPLE) < LEAST_PEOPLE &&
      own.some(({ kind }) => kind === 'presence') && { rule: 'W6', at, values },
    isUneven && { rule: 'W7', at, values },
  ];
  return found.filter((problem) => problem !== false);
}
