import { isLevel, type Response } from '../assessment/response';
import { type Fraction, fraction } from './fraction';

/** What one group answered to one item. Numbers of people; the order in which they answered is gone. */
export interface Tally {
  readonly levels: readonly [number, number, number, number];
  readonly dontKnow: number;
  readonly notApplicable: number;
}

/** Counts the responses of a group; those who did not answer are passed over. */
export function tally(responses: Iterable<Response | undefined>): Tally {
  const levels: [number, number, number, number] = [0, 0, 0, 0];
  let [dontKnow, notApplicable] = [0, 0];
  for (const response of responses) {
    if (isLevel(response)) levels[response] += 1;
    else if (response === 'dont-know') dontKnow += 1;
    else if (response === 'not-applicable') notApplicable += 1;
  }
  return { levels, dontKnow, notApplicable };
}

/** How many gave a level. */
export function ratings({ levels }: Tally): number {
  return levels[0] + levels[1] + levels[2] + levels[3];
}

/** How many gave a level or said that they do not know. */
export function respondents(given: Tally): number {
  return ratings(given) + given.dontKnow;
}

/** The mean level, 0 to 3; nothing where nobody gave one. */
export function meanLevel(given: Tally): Fraction | undefined {
  const { levels } = given;
  const count = ratings(given);
  return count === 0 ? undefined : fraction(levels[1] + 2 * levels[2] + 3 * levels[3], count);
}

/** Whether at least half of those who answered do not know. */
export function mostlyUnknown(given: Tally): boolean {
  return given.dontKnow > 0 && 2 * given.dontKnow >= respondents(given);
}

/**
 * Whether a mean would hide that a group is of two minds: at least three ratings whose average
 * deviation from the median is more than two thirds of a level, a sixth of four options.
 */
export function isSplit(given: Tally): boolean {
  const count = ratings(given);
  if (count < 3) return false;
  // Twice the median, so that it is a whole number too.
  const twice = levelAt(given, Math.floor((count - 1) / 2)) + levelAt(given, Math.floor(count / 2));
  const deviation = given.levels.reduce(
    (all, people, level) => all + people * Math.abs(2 * level - twice),
    0,
  );
  return 3 * deviation > 4 * count;
}

/** The level at a place of the ratings in order, from 0. */
function levelAt({ levels }: Tally, place: number): number {
  let before = 0;
  return levels.findIndex((people) => (before += people) > place);
}
