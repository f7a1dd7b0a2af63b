import type { Level } from '../assessment/response';
import { PHASES, type Phase } from './raci';
import type { Problem } from './problem';
import { type Kind, KINDS } from './budget';

/** The stages of a group in a change: why, wanting to, knowing how, being able. */
export const GROUP_STAGES = [1, 2, 3, 4] as const;
export type GroupStage = (typeof GROUP_STAGES)[number];

export interface StageGroup {
  readonly id: string;
  /** A group, never a person. */
  readonly label: string;
  /** How many people; nothing where it is not known. */
  readonly headcount?: number;
  /** One a stage, in order; nothing where it was not answered. */
  readonly levels: readonly (Level | 'dont-know' | undefined)[];
}

export interface PlannedAction {
  readonly id: string;
  readonly kind: Kind;
  /** The group it is for; nothing for all of them. */
  readonly group?: string;
  readonly phase: Phase;
  readonly isDone: boolean;
  /** Whether the sponsor carries it, where it is communication. */
  readonly bySponsor: boolean;
}

export interface StagePlan {
  readonly groups: readonly StageGroup[];
  readonly actions: readonly PlannedAction[];
}

/** Where a group stands: at the first stage that is absent, started or not known; else it goes by itself. */
export interface Blocking {
  readonly group: string;
  readonly stage?: GroupStage;
  /** The blocking stage is not known rather than weak. */
  readonly toVerify: boolean;
  /** Nothing was answered at all. */
  readonly isOpen: boolean;
}

/** Fewer people than this, and an evaluation would point at somebody. */
const LEAST_PEOPLE = 3;
const LAST_PHASES: readonly Phase[] = PHASES.slice(-2);

export function computeStages({ groups }: StagePlan): readonly Blocking[] {
  return groups.map(({ id, levels }) => {
    const at = GROUP_STAGES.find((stage) => {
      const level = levels[stage - 1];
      return level === 0 || level === 1 || level === 'dont-know';
    });
    return {
      group: id,
      ...(at !== undefined && { stage: at }),
      toVerify: at !== undefined && levels[at - 1] === 'dont-know',
      isOpen: levels.every((level) => level === undefined),
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
    communication.length > 0 && !communication.some(({ bySponsor }) => bySponsor) && { rule: 'W5' },
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
    headcount !== undefined &&
      headcount < LEAST_PEOPLE &&
      own.some(({ kind }) => kind === 'presence') && { rule: 'W6', at, values },
    isUneven && { rule: 'W7', at, values },
  ];
  return found.filter((problem) => problem !== false);
}
