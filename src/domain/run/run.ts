import type { Stage } from '../../schemas/assessment';
import type { Response, Responses } from '../assessment/response';

/** What was said last about something, and when, in milliseconds since 1970. */
export interface Said<T> {
  /** Null: taken back. The rest of the program sees nothing there. */
  readonly value: T | null;
  readonly at: number;
}

/** One person’s responses. */
export interface Run {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** By item id; taken-back ones included, so that two devices or tabs agree on what came last. */
  readonly answers: ReadonlyMap<string, Said<Response>>;
  readonly stage?: Said<Stage>;
}

/** Every run kept in one place, and which of them is being answered. */
export interface Runs {
  readonly current?: string;
  readonly runs: readonly Run[];
}

export const NO_RUNS: Runs = { runs: [] };

export function createRun(id: string, now: number): Run {
  return { id, created: now, answers: new Map() };
}

export function currentRun({ current, runs }: Runs): Run | undefined {
  return runs.find(({ id }) => id === current);
}

/** Puts a run in the place of the one with its id, or behind the others, and makes it the current one. */
export function withCurrent(all: Runs, run: Run): Runs {
  const known = all.runs.some(({ id }) => id === run.id);
  return {
    current: run.id,
    runs: known ? all.runs.map((one) => (one.id === run.id ? run : one)) : [...all.runs, run],
  };
}

/** Gives an item a response, or takes it back with null. */
export function answer(run: Run, item: string, value: Response | null, now: number): Run {
  return {
    ...run,
    answers: new Map(run.answers).set(item, { value, at: after(run.answers.get(item), now) }),
  };
}

export function chooseStage(run: Run, stage: Stage | null, now: number): Run {
  return { ...run, stage: { value: stage, at: after(run.stage, now) } };
}

/** What a run says now, without what was taken back. */
export function responsesOf(run: Run | undefined): Responses {
  const given = [...(run?.answers ?? [])].flatMap(([id, { value }]) =>
    value === null ? [] : [[id, value] as const],
  );
  return new Map(given);
}

export function stageOf(run: Run | undefined): Stage | undefined {
  return run?.stage?.value ?? undefined;
}

/** The time of the last change, in milliseconds since 1970. */
export function changedAt(run: Run): number {
  const times = [...run.answers.values()].map(({ at }) => at);
  return times.reduce((last, at) => Math.max(last, at), Math.max(run.created, run.stage?.at ?? 0));
}

/** A clock may stand still or go back between two clicks; what is said later is still later. */
function after(earlier: Said<unknown> | undefined, now: number): number {
  return earlier === undefined ? now : Math.max(now, earlier.at + 1);
}
