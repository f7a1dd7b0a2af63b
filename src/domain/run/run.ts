import type { Stage } from '../../schemas/assessment';
import type { Group } from '../../schemas/group';
import type { Response, Responses } from '../assessment/response';

/** What was said last about something, and when, in milliseconds since 1970. */
export interface Said<T> {
  /** Null: taken back. The rest of the program sees nothing there. */
  readonly value: T | null;
  readonly at: number;
}

/** Where a run comes from that nobody goes on answering here. */
export type Origin =
  /** A dated copy of a run of this device, by its id. */
  | { readonly kind: 'frozen'; readonly at: number; readonly of: string }
  /** A copy of what a link or a file brought, with the name that its sender wrote. */
  | { readonly kind: 'received'; readonly at: number; readonly sender?: string };

/** One person’s responses. */
export interface Run {
  readonly id: string;
  /** 0 to 2^24 − 1, at random: the same in every link of this run, and in its dated copies. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly name?: Said<string>;
  readonly stage?: Said<Stage>;
  readonly group?: Said<Group>;
  /** By item id; taken-back ones included, so that two devices or tabs agree on what came last. */
  readonly answers: ReadonlyMap<string, Said<Response>>;
  /** What the reader wrote beside an item, by its id. Never part of a link. */
  readonly notes: ReadonlyMap<string, Said<string>>;
  /** Present where the run is a copy that no longer changes. */
  readonly origin?: Origin;
  /** The code of the invitation that it answers. */
  readonly invitation?: string;
}

/** Every run kept in one place, and which of them is being answered. */
export interface Runs {
  readonly current?: string;
  readonly runs: readonly Run[];
  /** Runs that were deleted, by id, so that another tab does not bring them back; null: it was undone. */
  readonly gone: ReadonlyMap<string, Said<true>>;
}

export const NO_RUNS: Runs = { runs: [], gone: new Map() };

/** @param id ends with six hexadecimal digits, drawn at random */
export function createRun(id: string, now: number): Run {
  return { id, number: numberOf(id), created: now, answers: new Map(), notes: new Map() };
}

/** The number that a run has by its id. */
export function numberOf(id: string): number {
  return Number.parseInt(id.slice(-6), 16) || 0;
}

export function currentRun({ current, runs }: Runs): Run | undefined {
  return current === undefined ? undefined : runs.find(({ id }) => id === current);
}

export function findRun({ runs }: Runs, id: string): Run | undefined {
  return runs.find((run) => run.id === id);
}

/** Puts a run in the place of the one with its id, or behind the others. */
export function withRun(all: Runs, run: Run): Runs {
  const known = all.runs.some(({ id }) => id === run.id);
  return {
    ...all,
    runs: known ? all.runs.map((one) => (one.id === run.id ? run : one)) : [...all.runs, run],
  };
}

/** As `withRun`, and makes it the current one. */
export function withCurrent(all: Runs, run: Run): Runs {
  return { ...withRun(all, run), current: run.id };
}

/** Gives an item a response, or takes it back with null. */
export function answer(run: Run, item: string, value: Response | null, now: number): Run {
  return { ...run, answers: said(run.answers, item, value, now) };
}

/** Writes a note beside an item, or takes it away with an empty one. */
export function noteOn(run: Run, item: string, text: string, now: number): Run {
  return { ...run, notes: said(run.notes, item, text === '' ? null : text, now) };
}

export function chooseStage(run: Run, stage: Stage | null, now: number): Run {
  return { ...run, stage: { value: stage, at: after(run.stage, now) } };
}

/** What a run says now, without what was taken back. */
export function responsesOf(run: Run | undefined): Responses {
  return valuesOf(run?.answers ?? new Map<string, Said<Response>>());
}

/** The notes of a run by item, without those taken away. */
export function notesOf(run: Run | undefined): ReadonlyMap<string, string> {
  return valuesOf(run?.notes ?? new Map<string, Said<string>>());
}

export function stageOf(run: Run | undefined): Stage | undefined {
  return run?.stage?.value ?? undefined;
}

export function groupOf(run: Run | undefined): Group | undefined {
  return run?.group?.value ?? undefined;
}

export function nameOf(run: Run | undefined): string | undefined {
  return run?.name?.value ?? undefined;
}

/** Whether a run is still being answered: it is neither a dated copy nor somebody else’s. */
export function isOpen(run: Run): boolean {
  return run.origin === undefined;
}

/** The time of the last change, in milliseconds since 1970. */
export function changedAt(run: Run): number {
  const times = [run.stage, run.group, run.name, ...run.answers.values(), ...run.notes.values()];
  return times.reduce((last, one) => Math.max(last, one?.at ?? 0), run.created);
}

function said<T>(all: ReadonlyMap<string, Said<T>>, item: string, value: T | null, now: number) {
  return new Map(all).set(item, { value, at: after(all.get(item), now) });
}

function valuesOf<T>(all: ReadonlyMap<string, Said<T>>): ReadonlyMap<string, T> {
  return new Map([...all].flatMap(([id, { value }]) => (value === null ? [] : [[id, value] as const])));
}

/** A clock may stand still or go back between two clicks; what is said later is still later. */
export function after(earlier: Said<unknown> | undefined, now: number): number {
  return earlier === undefined ? now : Math.max(now, earlier.at + 1);
}
