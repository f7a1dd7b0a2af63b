import { defined } from '../run/defined';
import { mergeRun } from '../run/merge';
import {
  after,
  changedAt,
  findRun,
  type Run,
  type Runs,
  type Said,
  withCurrent,
  withRun,
  currentRun,
  isOpen,
} from '../run/run';

/** A run that is both here and in a file, and what opening the file would do to it. */
export interface RunConflict {
  readonly here: Run;
  readonly there: Run;
  readonly merged: Run;
  /** Items whose answer in the file is the newer one, a cleared one included. */
  readonly taken: readonly string[];
  /** Items whose answer here is the newer one and stays. */
  readonly left: readonly string[];
  /** How many other things change: its name, stage, group, notes. */
  readonly others: number;
}

/** What opening a file would do, worked out before anything is done. */
export interface ImportPlan {
  readonly added: readonly Run[];
  readonly changed: readonly RunConflict[];
  /** Runs that are here as the file has them, or newer in every respect. */
  readonly unchanged: readonly RunConflict[];
  /** The ids of items in the file that this build does not know. Their answers are kept all the same. */
  readonly unknown: readonly string[];
  /** The run that the file was answering, if none is being answered here. */
  readonly current?: string;
}

/** @param known the ids of all items of this build, those no longer asked included */
export function planImport(here: Runs, file: Runs, known: ReadonlySet<string>): ImportPlan {
  const conflicts = file.runs.flatMap((run) => {
    const mine = findRun(here, run.id);
    return mine ? [conflict(mine, run)] : [];
  });
  const changes = (one: RunConflict) => one.taken.length + one.others > 0;
  const items = file.runs.flatMap((run) => [...run.answers.keys(), ...run.notes.keys()]);
  return {
    added: file.runs.filter(({ id }) => findRun(here, id) === undefined),
    changed: conflicts.filter(changes),
    unchanged: conflicts.filter((one) => !changes(one)),
    unknown: [...new Set(items)].filter((id) => !known.has(id)),
    ...(here.current === undefined && canGoOn(file) && { current: file.current }),
  };
}

/** Whether the run that a file was answering is one that can be answered. */
function canGoOn(file: Runs): file is Runs & { readonly current: string } {
  const run = currentRun(file);
  return run !== undefined && isOpen(run) && run.invitation === undefined;
}

/** Does what was planned. A run that had been deleted here comes back, for that is what was asked. */
export function applyImport(here: Runs, plan: ImportPlan, now: number): Runs {
  const gone = new Map(here.gone);
  for (const { id } of plan.added)
    if (gone.has(id)) gone.set(id, { value: null, at: after(gone.get(id), now) });
  const incoming = [...plan.changed.map(({ merged }) => merged), ...plan.added];
  const all = incoming.reduce(withRun, { ...here, gone });
  const current = plan.current === undefined ? undefined : findRun(all, plan.current);
  return current ? withCurrent(all, current) : all;
}

/**
 * Takes an import back: what it added is deleted, what it changed is said again as it was before.
 * Said anew, and not merely put back, so that other tabs hear of it as the latest word.
 * @param here as the import left it
 * @param before as it was
 */
export function undoImport(here: Runs, before: Runs, now: number): Runs {
  const added = here.runs.filter(({ id }) => findRun(before, id) === undefined);
  const gone = new Map(here.gone);
  for (const run of added) gone.set(run.id, { value: true, at: Math.max(now, changedAt(run)) });
  return {
    ...defined({ current: before.current }),
    gone,
    runs: here.runs.flatMap((run) => {
      const then = findRun(before, run.id);
      return then ? [sayAgain(run, then, now)] : [];
    }),
  };
}

function sayAgain(run: Run, then: Run, now: number): Run {
  return {
    ...run,
    ...defined({
      name: again(run.name, then.name, now),
      stage: again(run.stage, then.stage, now),
      group: again(run.group, then.group, now),
    }),
    answers: againAll(run.answers, then.answers, now),
    notes: againAll(run.notes, then.notes, now),
  };
}

function again<T>(said: Said<T> | undefined, then: Said<T> | undefined, now: number): Said<T> | undefined {
  return said === undefined || isSame(said, then)
    ? said
    : { value: then?.value ?? null, at: after(said, now) };
}

function againAll<T>(all: ReadonlyMap<string, Said<T>>, then: ReadonlyMap<string, Said<T>>, now: number) {
  return new Map([...all].map(([id, said]) => [id, again(said, then.get(id), now) ?? said] as const));
}

function conflict(here: Run, there: Run): RunConflict {
  const merged = mergeRun(here, there);
  const differ = [...there.answers].filter(([id, said]) => !isSame(here.answers.get(id), said));
  const takes = ([id]: readonly [string, unknown]) => !isSame(merged.answers.get(id), here.answers.get(id));
  const others =
    [...merged.notes].filter(([id, said]) => !isSame(here.notes.get(id), said)).length +
    (['name', 'stage', 'group'] as const).filter((what) => !isSame(here[what], merged[what])).length;
  return {
    here,
    there,
    merged,
    taken: differ.filter(takes).map(([id]) => id),
    left: differ.filter((one) => !takes(one)).map(([id]) => id),
    others,
  };
}

function isSame(a: Said<unknown> | undefined, b: Said<unknown> | undefined): boolean {
  return a?.value === b?.value && a?.at === b?.at;
}
