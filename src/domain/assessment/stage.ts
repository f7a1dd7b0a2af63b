import type { Stage } from '../../schemas/assessment';

export function isStage(value: unknown): value is Stage {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5;
}

/** Whether something that matters from a stage on matters now. Without a chosen stage, everything does. */
export function isDue(from: Stage, now: Stage | undefined): boolean {
  return now === undefined || from <= now;
}
