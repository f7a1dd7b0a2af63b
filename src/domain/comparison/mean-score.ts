import type { Band, Scale } from '../../schemas/scale';
import { bandOf } from '../assessment/band';
import { halfUp } from '../assessment/rounding';
import { neededFor } from '../assessment/score';
import { type Fraction, meanOf, toPoints } from './fraction';

/** The score of a list for several people. Numbers of items; one that left the list is in neither. */
export type MeanScore = { readonly applicable: number; readonly rated: number } & (
  | { readonly status: 'ok'; readonly score: number; readonly band: Band; readonly coverage: number }
  /** `missing`: how many more items must have a value before there is a score. */
  | { readonly status: 'insufficient'; readonly coverage: number; readonly missing: number }
  | { readonly status: 'not-applicable' | 'empty' | 'unknown' }
);

/** What one item gives to a list of several people. */
export interface Value {
  /** Mean level, 0 to 3, where it may be shown. */
  readonly mean: Fraction | undefined;
  readonly applies: boolean;
  readonly unknown: boolean;
}

/**
 * The score of a list from mean values, by the rule for one person: the same coverage, and
 * rounded once, at the end.
 * @param values one an item of the list
 */
export function scoreMeans(values: readonly Value[], scale: Scale): MeanScore {
  const applying = values.filter(({ applies }) => applies);
  const means = applying.flatMap(({ mean }) => mean ?? []);
  const mean = meanOf(means);
  const [applicable, rated] = [applying.length, means.length];
  const counts = { applicable, rated };
  if (applicable === 0) return { ...counts, status: 'not-applicable' };
  if (!mean) return { ...counts, status: applying.some(({ unknown }) => unknown) ? 'unknown' : 'empty' };
  const coverage = halfUp(100 * rated, applicable);
  if (100 * rated < scale.coverage.score * applicable)
    return { ...counts, status: 'insufficient', coverage, missing: neededFor(applicable, scale) - rated };
  const score = toPoints(mean);
  return { ...counts, status: 'ok', score, band: bandOf(score, scale), coverage };
}
