import type { Assessment } from '../../schemas/assessment';
import type { Scale } from '../../schemas/scale';
import { type PlacedItem, placeItems } from '../assessment/placed-item';
import { isLevel, type Response } from '../assessment/response';
import { type DimensionResult } from '../assessment/dimension-result';
import { assess, type IndexResult } from '../assessment/result';
import { isDue } from '../assessment/stage';
import { type Run, responsesOf, stageOf } from '../run/run';

/** What an item was given in two runs. Without a response, it was not answered. */
export interface ItemChange {
  readonly item: PlacedItem;
  readonly before: Response | undefined;
  readonly after: Response | undefined;
}

export interface ListChange {
  readonly id: string;
  readonly before: DimensionResult;
  readonly after: DimensionResult;
  /** In points, present only where both sides have a score. */
  readonly delta?: number;
}

export interface IndexChange {
  readonly id: string;
  readonly before: IndexResult;
  readonly after: IndexResult;
  readonly delta?: number;
}

/** What two runs say differently. Every item that differs is in exactly one of the lists of items. */
export interface Changes {
  readonly lists: readonly ListChange[];
  readonly indexes: readonly IndexChange[];
  /** A higher level than before. */
  readonly improved: readonly ItemChange[];
  /** A lower level than before. */
  readonly worsened: readonly ItemChange[];
  /** A level where there was none: unanswered, don’t know or not applicable. */
  readonly answered: readonly ItemChange[];
  /** Any other difference: a level that is gone, a don’t know, a not applicable. */
  readonly otherwise: readonly ItemChange[];
  /** Different answers to a point whose meaning changed between the two: not to be compared. */
  readonly revised: readonly ItemChange[];
  /** Critical items, due at the later run’s stage, that call for action in it; with what they were before. */
  readonly critical: readonly ItemChange[];
}

/**
 * Compares two runs, of one person or of two.
 * @param assessments as they are now; an item’s `revised` and the days of the versions say what changed since
 */
export function compareRuns(
  assessments: readonly Assessment[],
  before: Run,
  after: Run,
  rules: Scale,
): Changes {
  const [responsesBefore, responsesAfter] = [responsesOf(before), responsesOf(after)];
  const resultOf = (run: Run) => assess(assessments, responsesOf(run), stageOf(run), rules);
  const [was, is] = [resultOf(before), resultOf(after)];
  const items = placeItems(assessments).map((item) => ({
    item,
    before: offered(item, responsesBefore.get(item.id)),
    after: offered(item, responsesAfter.get(item.id)),
  }));
  const different = items.filter((one) => one.before !== one.after);
  const isRevised = ({ item }: ItemChange) => wasRevised(assessments, item, before, after);
  const same = different.filter((one) => !isRevised(one));
  const kindOf = (one: ItemChange) => {
    if (!isLevel(one.after)) return 'otherwise';
    if (!isLevel(one.before)) return 'answered';
    return one.after > one.before ? 'improved' : 'worsened';
  };
  const ofKind = (kind: ReturnType<typeof kindOf>) => same.filter((one) => kindOf(one) === kind);

  return {
    lists: pair(was.dimensions, is.dimensions, ({ score }) =>
      score.status === 'ok' ? score.score : undefined,
    ),
    indexes: pair(was.indexes, is.indexes, ({ index }) => (index.status === 'ok' ? index.score : undefined)),
    improved: ofKind('improved'),
    worsened: ofKind('worsened'),
    answered: ofKind('answered'),
    otherwise: ofKind('otherwise'),
    revised: different.filter(isRevised),
    critical: items.filter(
      ({ item, after: now }) =>
        item.critical && isDue(item.stage, stageOf(after)) && (now === 0 || now === 1 || now === 'dont-know'),
    ),
  };
}

function pair<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  scoreOf: (result: T) => number | undefined,
) {
  return after.flatMap((now) => {
    const then = before.find(({ id }) => id === now.id);
    if (then === undefined) return [];
    const [from, to] = [scoreOf(then), scoreOf(now)];
    const delta = from === undefined || to === undefined ? {} : { delta: to - from };
    return [{ id: now.id, before: then, after: now, ...delta }];
  });
}

/** Whether the meaning of an item changed between the two answers, whichever came first. */
function wasRevised(assessments: readonly Assessment[], item: PlacedItem, before: Run, after: Run): boolean {
  const assessment = assessments.find(({ number }) => number === item.assessment);
  const day = assessment?.released[item.revised - 1];
  const times = [before, after].map((run) => run.answers.get(item.id)?.at);
  if (item.revised === 1 || day === undefined || !times.every((at) => at !== undefined)) return false;
  const since = Date.parse(day);
  return Math.min(...times) < since && Math.max(...times) >= since;
}

/** “Not applicable” where it is not offered counts as no answer, as everywhere. */
function offered(item: PlacedItem, response: Response | undefined): Response | undefined {
  return response === 'not-applicable' && !item.notApplicable ? undefined : response;
}
