import type { Group } from '../../schemas/group';
import { after, changedAt, findRun, isOpen, type Run, type Runs, withCurrent, withRun } from './run';

/** Names a run, or takes its name away with an empty one. */
export function nameRun(run: Run, name: string, now: number): Run {
  return { ...run, name: { value: name === '' ? null : name, at: after(run.name, now) } };
}

/** Says as whom a run speaks, or takes it back with null. */
export function chooseGroup(run: Run, group: Group | null, now: number): Run {
  return { ...run, group: { value: group, at: after(run.group, now) } };
}

/** The time of the last answer; without one, when the run began. */
export function answeredAt(run: Run): number {
  const times = [...run.answers.values()].map(({ at }) => at);
  return times.length === 0 ? run.created : times.reduce((a, b) => Math.max(a, b));
}

/**
 * A dated copy of a run, which no longer changes.
 * @param name what it is called from now on, as “before the steering committee”
 */
export function freezeRun(all: Runs, id: string, copy: string, name: string, now: number): Runs {
  const run = findRun(all, id);
  if (run === undefined) return all;
  return withRun(all, {
    ...run,
    id: copy,
    name: { value: name, at: now },
    origin: { kind: 'frozen', at: now, of: run.id },
  });
}

/** Takes a run away for good, and remembers that it was. Another open one, the last changed, comes in its place. */
export function deleteRun(all: Runs, id: string, now: number): Runs {
  const run = findRun(all, id);
  if (run === undefined) return all;
  const runs = all.runs.filter((one) => one !== run);
  const gone = new Map(all.gone).set(id, { value: true, at: Math.max(now, changedAt(run)) });
  if (all.current !== id) return { ...all, runs, gone };
  const [next] = runs
    .filter((one) => isOpen(one) && !one.invitation)
    .sort((a, b) => changedAt(b) - changedAt(a));
  return { ...(next && { current: next.id }), runs, gone };
}

/** Brings a deleted run back, as the current one if it was that. */
export function restoreRun(all: Runs, run: Run, wasCurrent: boolean, now: number): Runs {
  const gone = new Map(all.gone).set(run.id, { value: null, at: after(all.gone.get(run.id), now) });
  const back = { ...all, gone };
  return wasCurrent ? withCurrent(back, run) : withRun(back, run);
}

/** Runs in the order of the reader’s list: those that were changed last come first. */
export function byLastChange(runs: readonly Run[]): Run[] {
  return [...runs].sort((a, b) => changedAt(b) - changedAt(a) || a.id.localeCompare(b.id));
}
