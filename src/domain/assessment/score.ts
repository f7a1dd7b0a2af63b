import type { Band, Scale } from '../../schemas/scale';
import { bandOf } from './band';
import { isLevel, type Response } from './response';
import { halfUp } from './rounding';

/** How the responses of a list are spread. All are numbers of items. */
export interface Counts {
  readonly items: number;
  /** Items but those answered “not applicable”: the denominator. */
  readonly applicable: number;
  /** Items with a level. */
  readonly rated: number;
  readonly levels: readonly [number, number, number, number];
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  /** Sum of the levels given. */
  readonly sum: number;
}

/** A score that can be known, 0 to 100. */
export interface Scored {
  readonly status: 'ok';
  readonly score: number;
  /** The score if everything unknown turned out absent, and if it turned out lived. */
  readonly low: number;
  readonly high: number;
  /** Share of the applicable items that are rated, in percent. */
  readonly coverage: number;
  readonly confidence: 'good' | 'partial';
  readonly band: Band;
  /** So few items apply that one answer moves the score a lot. */
  readonly fewItems: boolean;
}

/** Why there is no score. */
export type Unscored =
  | { readonly status: 'not-applicable' | 'empty' | 'unknown' }
  /** `missing`: how many more items must be rated before there is a score. */
  | { readonly status: 'insufficient'; readonly coverage: number; readonly missing: number };

export type Score = Counts & (Scored | Unscored);

/** What a lived item is worth, the most an item can give. */
export const TOP_LEVEL = 3;

export function countResponses(responses: readonly (Response | undefined)[]): Counts {
  const levels: [number, number, number, number] = [0, 0, 0, 0];
  let dontKnow = 0;
  let notApplicable = 0;
  for (const response of responses) {
    if (isLevel(response)) levels[response] += 1;
    else if (response === 'dont-know') dontKnow += 1;
    else if (response === 'not-applicable') notApplicable += 1;
  }
  const items = responses.length;
  const applicable = items - notApplicable;
  const rated = levels[0] + levels[1] + levels[2] + levels[3];
  return {
    items,
    applicable,
    rated,
    levels,
    dontKnow,
    notApplicable,
    unanswered: applicable - rated - dontKnow,
    sum: levels[1] + 2 * levels[2] + 3 * levels[3],
  };
}

/** How many of the applicable items must be rated before there is a score. */
export function neededFor(applicable: number, { coverage }: Scale): number {
  return Math.ceil((coverage.score * applicable) / 100);
}

/**
 * The score of one list for one person.
 *
 * Every item weighs the same; what cannot be averaged away is left to the caps.
 * “Not applicable” leaves the denominator. “Don’t know” and no answer leave the mean,
 * lower the coverage and widen the interval.
 * @param responses one entry an item of the list, in any order; undefined where unanswered
 */
export function scoreResponses(responses: readonly (Response | undefined)[], scale: Scale): Score {
  const counts = countResponses(responses);
  const { applicable, rated, dontKnow, sum } = counts;
  if (applicable === 0) return { ...counts, status: 'not-applicable' };
  if (rated === 0) return { ...counts, status: dontKnow > 0 ? 'unknown' : 'empty' };

  const coverage = halfUp(100 * rated, applicable);
  if (100 * rated < scale.coverage.score * applicable) {
    return { ...counts, status: 'insufficient', coverage, missing: neededFor(applicable, scale) - rated };
  }
  const score = halfUp(100 * sum, TOP_LEVEL * rated);
  return {
    ...counts,
    status: 'ok',
    score,
    low: halfUp(100 * sum, TOP_LEVEL * applicable),
    high: halfUp(100 * (sum + TOP_LEVEL * (applicable - rated)), TOP_LEVEL * applicable),
    coverage,
    confidence: 100 * rated >= scale.coverage.good * applicable ? 'good' : 'partial',
    band: bandOf(score, scale),
    fewItems: applicable < scale.fewItems,
  };
}
