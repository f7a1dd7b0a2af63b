import type { Stage } from '../../schemas/assessment';

export function isStage(value: unknown): value is Stage {
  return [1, 2, 3, 4, 5].some((stage) => stage === value);
}

/** Whether something that matters from a stage on matters now. Without a chosen stage, everything does. */
export function isDue(from: Stage, now: Stage | undefined): boolean {
  return now === undefined || from <= now;
}
