import type { Group } from '../../schemas/group';
import type { Fraction } from './fraction';
import { isSplit, meanLevel, ratings, respondents, type Tally } from './tally';

/** The groups whose readings are set against each other; the others stand beside them. */
export const LEVELS_OF_VIEW = ['direction', 'managers', 'field'] as const satisfies readonly Group[];

/**
 * How many people of a group must have rated an item before its mean is shown: fewer, and one
 * could tell who said what. Those who direct answer for their office and know it.
 */
export const MINIMUM: Readonly<Record<Group, number>> = {
  direction: 1,
  managers: 2,
  field: 3,
  'project-team': 3,
  external: 3,
};

/** How a group read an item. A group that is not shown gives away counts and nothing else. */
export type Reading = { readonly group: Group; readonly rated: number; readonly dontKnow: number } & (
  | {
      readonly status: 'shown';
      readonly mean: Fraction;
      /** How many gave each level, from absent to lived. */
      readonly levels: Tally['levels'];
      /** The group is of two minds: read the distribution, not the mean. */
      readonly split: boolean;
    }
  /** `left`: everyone who answered said that it does not apply, and they are as many as it takes. */
  | { readonly status: 'too-few' | 'no-rating' | 'left' }
);

export type ShownReading = Extract<Reading, { status: 'shown' }>;

export function readGroup(group: Group, given: Tally): Reading {
  const rated = ratings(given);
  const mean = meanLevel(given);
  const counts = { group, rated, dontKnow: given.dontKnow };
  if (mean && rated >= MINIMUM[group])
    return { ...counts, status: 'shown', mean, levels: given.levels, split: isSplit(given) };
  if (rated > 0) return { ...counts, status: 'too-few' };
  return { ...counts, status: hasLeft(group, given) ? 'left' : 'no-rating' };
}

/** Everybody said that it does not apply, and they are as many as their group needs to be shown. */
function hasLeft(group: Group, given: Tally): boolean {
  return respondents(given) === 0 && given.notApplicable >= MINIMUM[group];
}
