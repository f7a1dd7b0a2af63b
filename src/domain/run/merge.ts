import { currentRun, type Run, type Runs, type Said } from './run';

/**
 * Two states of the same run as one: for each item, what was said last.
 * The order of the two makes no difference, and merging again changes nothing.
 */
export function mergeRun(a: Run, b: Run): Run {
  const answers = new Map(a.answers);
  for (const [id, said] of b.answers) answers.set(id, latest(answers.get(id), said));
  const stage = a.stage && b.stage ? latest(a.stage, b.stage) : (a.stage ?? b.stage);
  return { id: a.id, created: Math.min(a.created, b.created), answers, ...(stage && { stage }) };
}

/**
 * What this page knows and what is kept, as one. Runs are told apart by their ids, and the kept
 * choice of the current one holds. Where both began a run without knowing of the other, as two
 * tabs may at the same moment, mine goes into the kept one: no answer is left in a run nobody sees.
 */
export function mergeRuns(mine: Runs, kept: Runs): Runs {
  const [here, there] = [currentRun(mine), currentRun(kept)];
  const strayed = here && there && !kept.runs.some(({ id }) => id === here.id) ? here : undefined;
  const runs = kept.runs.map((run) => {
    const same = mine.runs.find(({ id }) => id === run.id);
    const merged = same ? mergeRun(run, same) : run;
    return strayed && run === there ? mergeRun(merged, strayed) : merged;
  });
  const others = mine.runs.filter((run) => run !== strayed && !kept.runs.some(({ id }) => id === run.id));
  const current = kept.current ?? mine.current;
  return { ...(current !== undefined && { current }), runs: [...runs, ...others] };
}

function latest<T>(a: Said<T> | undefined, b: Said<T>): Said<T> {
  if (a === undefined || b.at > a.at) return b;
  if (b.at < a.at) return a;
  return String(b.value) > String(a.value) ? b : a;
}
