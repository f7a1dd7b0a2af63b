import type { Scale } from '../../schemas/scale';
import { halfUp } from './rounding';
import type { Score } from './score';

/** The mean of several lists, or why there is none. `applicable` and `scored` are numbers of lists. */
export type IndexScore = { readonly applicable: number; readonly scored: number } & (
  { readonly status: 'ok'; readonly score: number } | { readonly status: 'insufficient' | 'not-applicable' }
);

type ListScore =
  { readonly status: 'ok'; readonly score: number } | { readonly status: Exclude<Score['status'], 'ok'> };

/** How many of the applicable lists must have a score before there is an index. */
export function listsNeeded(applicable: number, scale: Scale): number {
  return Math.ceil((scale.index * applicable) / 100);
}

/**
 * The index of an assessment: the mean of the displayed scores of its lists,
 * so that it can be worked out again by hand from a print-out.
 */
export function scoreIndex(lists: readonly ListScore[], scale: Scale): IndexScore {
  const applicable = lists.filter(({ status }) => status !== 'not-applicable').length;
  const scores = lists.flatMap((list) => (list.status === 'ok' ? [list.score] : []));
  const scored = scores.length;
  if (applicable === 0) return { status: 'not-applicable', applicable, scored };
  if (scored === 0 || scored < listsNeeded(applicable, scale))
    return { status: 'insufficient', applicable, scored };
  return { status: 'ok', applicable, scored, score: mean(scores) };
}

/**
 * The overall figure: the mean of the indexes there are.
 * @returns a whole number, 0 to 100, or nothing where no index is known
 */
export function scoreOverall(indexes: readonly number[]): number | undefined {
  return indexes.length === 0 ? undefined : mean(indexes);
}

function mean(scores: readonly number[]): number {
  return halfUp(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}
