import type { Group } from '../../schemas/group';
import { GROUPS } from '../run/group';
import {
  absolute,
  atLeast,
  atMost,
  compareFractions,
  type Fraction,
  fraction,
  meanOf,
  subtract,
} from './fraction';
import { LEVELS_OF_VIEW, MINIMUM, readGroup, type Reading, type ShownReading } from './shown-groups';
import { mostlyUnknown, respondents, type Tally } from './tally';

/** How far the groups are from each other. */
export type SpreadClass = 'aligned' | 'to-discuss' | 'disagreement' | 'not-comparable';

/** What a row has to say beyond its spread. */
export type Flag =
  /** The field finds it weak and the direction does not know. */
  | 'blind-spot-dont-know'
  /** The field finds it weak and the direction believes that it is in place. */
  | 'submerged'
  /** In place for the direction, and half of the field or more does not know. */
  | 'not-cascaded'
  /** The field has more of it than the direction believes. */
  | 'hidden-strength'
  | `split-${Group}`;

/** One item as the groups see it. */
export interface ComparedItem {
  readonly id: string;
  /** One reading a group that takes part, in the order of the groups. */
  readonly readings: readonly Reading[];
  /** The greatest distance between two shown levels of view, 0 to 3; with two of them at least. */
  readonly spread?: Fraction;
  readonly spreadClass: SpreadClass;
  /** Direction less field, −3 to 3, where both are shown. */
  readonly vertical?: Fraction;
  readonly flags: readonly Flag[];
  /** The mean of the shown levels of view: one voice each, however many people. 0 to 3. */
  readonly consolidated?: Fraction;
  /** Whether it counts in the consolidated list: not where it left a level of view and none is shown. */
  readonly applies: boolean;
  /** Somebody of the levels of view answered with don’t know. */
  readonly unknownToSome: boolean;
  /** Somebody of the direction answered, with a level or don’t know. */
  readonly directionAnswered: boolean;
}

export type Tallies = ReadonlyMap<Group, Tally>;

/** From here on a difference is worth a talk: three quarters of a level, the width of a band. */
export const TO_DISCUSS = fraction(3, 4);
/** From here on the groups do not see the same thing: a level and a half, two bands. */
export const DISAGREEMENT = fraction(3, 2);
/** At most this, and an item is weak for a group. */
export const WEAK = fraction(1);
const IN_PLACE = fraction(2);

/**
 * Sets the groups’ answers to one item against each other.
 * @param given by group; a group that is absent takes no part
 */
export function compareItem(id: string, given: Tallies): ComparedItem {
  const readings = GROUPS.flatMap((group) => {
    const one = given.get(group);
    return one ? [readGroup(group, one)] : [];
  });
  const views = readings.filter(isLevelOfView);
  const means = views.filter(isShown).map(({ mean }) => mean);
  const spread = means.length > 1 ? spreadOf(means) : undefined;
  const vertical = verticalOf(views);
  const consolidated = meanOf(means);
  return {
    id,
    readings,
    ...(spread && { spread }),
    spreadClass: classOf(spread),
    ...(vertical && { vertical }),
    flags: [...flagsOf(views, given, vertical), ...splitsOf(readings)],
    ...(consolidated && { consolidated }),
    applies: means.length > 0 || views.every(({ status }) => status !== 'left'),
    unknownToSome: views.some(({ dontKnow }) => dontKnow > 0),
    directionAnswered: views.some(
      ({ group, rated, dontKnow }) => group === 'direction' && rated + dontKnow > 0,
    ),
  };
}

export function isShown(reading: Reading): reading is ShownReading {
  return reading.status === 'shown';
}

/** The mean of a group, where it is shown. */
export function meanIn(readings: readonly Reading[], group: Group): Fraction | undefined {
  return readings.filter(isShown).find((reading) => reading.group === group)?.mean;
}

/** @param spread nothing where fewer than two groups can be compared */
export function classOf(spread: Fraction | undefined): SpreadClass {
  if (!spread) return 'not-comparable';
  return atLeast(spread, DISAGREEMENT)
    ? 'disagreement'
    : atLeast(spread, TO_DISCUSS)
      ? 'to-discuss'
      : 'aligned';
}

function isLevelOfView({ group }: Reading): boolean {
  return LEVELS_OF_VIEW.some((level) => level === group);
}

function spreadOf(means: readonly Fraction[]): Fraction | undefined {
  const sorted = [...means].sort(compareFractions);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least && most && subtract(most, least);
}

function verticalOf(views: readonly Reading[]): Fraction | undefined {
  const [top, field] = [meanIn(views, 'direction'), meanIn(views, 'field')];
  return top && field && subtract(top, field);
}

function flagsOf(views: readonly Reading[], given: Tallies, vertical: Fraction | undefined): Flag[] {
  const [top, field] = [meanIn(views, 'direction'), meanIn(views, 'field')];
  const [ofTop, ofField] = [given.get('direction'), given.get('field')];
  const weakBelow = field !== undefined && atMost(field, WEAK);
  const inPlaceAbove = top !== undefined && atLeast(top, IN_PLACE);
  const fieldHalfUnknown =
    ofField !== undefined && respondents(ofField) >= MINIMUM.field && mostlyUnknown(ofField);
  const fieldHasMore = vertical !== undefined && vertical.p < 0n && atLeast(absolute(vertical), DISAGREEMENT);
  const found: [Flag, boolean][] = [
    ['blind-spot-dont-know', weakBelow && ofTop !== undefined && mostlyUnknown(ofTop)],
    ['submerged', weakBelow && inPlaceAbove],
    ['not-cascaded', inPlaceAbove && fieldHalfUnknown],
    ['hidden-strength', fieldHasMore],
  ];
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

function splitsOf(readings: readonly Reading[]): Flag[] {
  return readings.flatMap((reading) =>
    isShown(reading) && reading.split ? [`split-${reading.group}` as const] : [],
  );
}
