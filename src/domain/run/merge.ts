import type { Run, Runs, Said } from './run';

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
 * What this tab knows and what is stored, as one. Runs are told apart by their ids;
 * where the two differ on the current one, the stored choice holds.
 */
export function mergeRuns(mine: Runs, stored: Runs): Runs {
  const runs = stored.runs.map((run) => {
    const same = mine.runs.find(({ id }) => id === run.id);
    return same ? mergeRun(run, same) : run;
  });
  const others = mine.runs.filter(({ id }) => !stored.runs.some((run) => run.id === id));
  const current = stored.current ?? mine.current;
  return { ...(current !== undefined && { current }), runs: [...runs, ...others] };
}

function latest<T>(a: Said<T> | undefined, b: Said<T>): Said<T> {
  if (a === undefined || b.at > a.at) return b;
  if (b.at < a.at) return a;
  return String(b.value) > String(a.value) ? b : a;
}
