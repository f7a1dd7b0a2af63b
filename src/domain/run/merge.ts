import { defined } from './defined';
import { changedAt, currentRun, findRun, isOpen, nameOf, type Run, type Runs, type Said } from './run';

/** Two first runs begun within this time, in milliseconds, were begun by one reader with two tabs. */
const AT_ONCE = 60_000;

/**
 * Two states of the same run as one: for each thing said, what was said last.
 * The order of the two makes no difference, and merging again changes nothing.
 */
export function mergeRun(a: Run, b: Run): Run {
  return {
    ...defined({
      name: latest(a.name, b.name),
      stage: latest(a.stage, b.stage),
      group: latest(a.group, b.group),
      // A run that is still answered somewhere stays open.
      origin: a.origin && b.origin && a.origin,
      invitation: a.invitation ?? b.invitation,
    }),
    id: a.id,
    number: Math.min(a.number, b.number),
    // The same in both, but in a file that was tampered with: then the later, so that what is joined
    // was never changed earlier than one of its parts, and is not gone where that part is not.
    created: Math.max(a.created, b.created),
    answers: mergeSaid(a.answers, b.answers),
    notes: mergeSaid(a.notes, b.notes),
  };
}

/**
 * What this page knows and what is kept, as one. Runs are told apart by their ids, the kept choice
 * of the current one holds, and a run deleted on one side is gone unless the other has gone on with
 * it since. Where two tabs began their first run at the same moment, not knowing of each other, mine
 * goes into the kept one: no answer is left in a run that nobody meant to begin.
 */
export function mergeRuns(mine: Runs, kept: Runs): Runs {
  const gone = mergeSaid(mine.gone, kept.gone);
  const strayed = strayedRun(mine, kept);
  const there = currentRun(kept);
  const joined = kept.runs.map((run) => {
    const same = mine.runs.find(({ id }) => id === run.id);
    const merged = same ? mergeRun(run, same) : run;
    return strayed && run === there ? mergeRun(merged, strayed) : merged;
  });
  const others = mine.runs.filter((run) => run !== strayed && !kept.runs.some(({ id }) => id === run.id));
  const runs = [...joined, ...others].filter((run) => !isGone(gone.get(run.id), run));
  const current = [kept.current, mine.current].find((id) => runs.some((run) => run.id === id));
  return { ...defined({ current }), runs, gone };
}

function strayedRun(mine: Runs, kept: Runs): Run | undefined {
  const [here, there] = [currentRun(mine), currentRun(kept)];
  if (!here || !there || isKnown(kept, mine, here.id) || isKnown(mine, kept, there.id)) return undefined;
  const unmeant = [here, there].every((run) => isOpen(run) && nameOf(run) === undefined && !run.invitation);
  return unmeant && Math.abs(here.created - there.created) <= AT_ONCE ? here : undefined;
}

/** Whether one side has the run as well, or any side ever deleted it: then nobody began it unknowing. */
function isKnown(other: Runs, own: Runs, id: string): boolean {
  return findRun(other, id) !== undefined || other.gone.has(id) || own.gone.has(id);
}

function isGone(said: Said<true> | undefined, run: Run): boolean {
  return said?.value === true && said.at >= changedAt(run);
}

function mergeSaid<T>(
  a: ReadonlyMap<string, Said<T>>,
  b: ReadonlyMap<string, Said<T>>,
): ReadonlyMap<string, Said<T>> {
  const all = new Map(a);
  for (const [id, said] of b) all.set(id, latest(all.get(id), said) ?? said);
  return all;
}

function latest<T>(a: Said<T> | undefined, b: Said<T> | undefined): Said<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return b.at > a.at ? b : a;
  return String(b.value) > String(a.value) ? b : a;
}
