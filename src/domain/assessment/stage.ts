import type { Stage } from '../../schemas/assessment';

export function isStage(value: unknown): value is Stage {
  return [1, 2, 3, 4, 5].some((stage) => stage === value);
}

/** Reads the value of a choice: `'2'` → 2; nothing where none is chosen. */
export function parseStage(text: string): Stage | undefined {
  const stage = Number(text);
  return isStage(stage) ? stage : undefined;
}

/** Whether something that matters from a stage on matters now. Without a chosen stage, everything does. */
export function isDue(from: Stage, now: Stage | undefined): boolean {
  return now === undefined || from <= now;
}
