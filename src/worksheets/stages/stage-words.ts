import type { Blocking, PlannedAction, StagePlan } from './stages-rules';
import { fill } from '../../i18n/words';
import type { StagesContent } from './stages-words';

export function levelName(
  level: StagePlan['groups'][number]['levels'][number],
  { levels, dontKnow }: StagesContent['levels'],
  w: StagesContent['words'],
): string {
  if (level === null) return w.noAnswer;
  return level === 'dont-know' ? dontKnow : (levels[level] ?? '');
}

/** Where a group stands, in words. */
export function saidOf({ stage, toVerify, isOpen }: Blocking, w: StagesContent['words']): string {
  if (isOpen) return w.open;
  if (stage === undefined) return w.selfSustaining;
  const blocked = fill(w.blocked, { n: stage, stage: w.stages[stage].name });
  return toVerify ? `${blocked} (${w.toVerify})` : blocked;
}

/** Whom an action is for. */
export function groupOf({ group }: PlannedAction, { groups }: StagePlan, w: StagesContent['words']): string {
  return group === undefined ? w.allGroups : (groups.find(({ id }) => id === group)?.label ?? w.allGroups);
}
