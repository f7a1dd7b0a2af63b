import type { Dimension, Stage } from '../../schemas/assessment';
import type { Group } from '../../schemas/group';
import type { Band, Scale } from '../../schemas/scale';
import { lowerBand } from '../assessment/band';
import { itemsOf } from '../assessment/placed-item';
import { isDue } from '../assessment/stage';
import { type ComparedItem, isShown, type SpreadClass } from './compared-item';
import { type SharedCap, sharedCapOf } from './contested-cap';
import { type MeanScore, scoreMeans } from './mean-score';
import { type PairedGap, pairedGap } from './paired-gap';
import { LEVELS_OF_VIEW } from './shown-groups';

export interface GroupScore {
  readonly group: Group;
  readonly score: MeanScore;
}

/** One list as the groups see it. */
export interface ComparedList {
  readonly id: string;
  /** In the order of display. */
  readonly items: readonly ComparedItem[];
  /** One a group that takes part, in the order of the groups. */
  readonly groups: readonly GroupScore[];
  readonly consolidated: MeanScore;
  /** Present where there is a consolidated score. */
  readonly cappedBand?: Band;
  /** What the due critical items allow at most, whether or not it lowers the band. */
  readonly caps: readonly SharedCap[];
  /** Due critical items of which nothing is known. */
  readonly open: readonly string[];
  /** The greatest distance between the scores of two levels of view, in points. */
  readonly spread?: number;
  readonly spreadClass: SpreadClass;
  readonly gap?: PairedGap;
}

/** The classes of an item, three quarters of a level and a level and a half, in points of 100. */
const POINTS = { toDiscuss: 25, disagreement: 50 };

/**
 * @param compared the items of the dimension, by id
 * @param groups those who take part, in order
 * @param stage none: every item is due
 */
export function compareList(
  dimension: Dimension,
  compared: ReadonlyMap<string, ComparedItem>,
  groups: readonly Group[],
  stage: Stage | undefined,
  scale: Scale,
): ComparedList {
  const asked = itemsOf(dimension);
  const items = asked.flatMap(({ id }) => compared.get(id) ?? []);
  const scores = groups.map((group) => ({ group, score: scoreMeans(valuesIn(items, group), scale) }));
  const consolidated = scoreMeans(
    items.map(({ consolidated: mean, applies, unknownToSome: unknown }) => ({ mean, applies, unknown })),
    scale,
  );
  const due = asked.filter(({ critical, stage: from }) => critical && isDue(from, stage));
  const critical = due.flatMap(({ id }) => compared.get(id) ?? []);
  const caps = critical.flatMap((item) => sharedCapOf(item, scale) ?? []);
  const spread = spreadOf(scores);
  const gap = pairedGap(items);
  return {
    id: dimension.id,
    items,
    groups: scores,
    consolidated,
    ...(consolidated.status === 'ok' && { cappedBand: underCaps(consolidated.band, caps, scale) }),
    caps,
    open: critical
      .filter((item) => item.applies && !item.consolidated && !item.unknownToSome)
      .map(({ id }) => id),
    ...(spread !== undefined && { spread }),
    spreadClass: classOfPoints(spread),
    ...(gap && { gap }),
  };
}

/** A band under the caps of several people. */
export function underCaps(band: Band, caps: readonly SharedCap[], scale: Scale): Band {
  return caps.reduce((lowest, cap) => lowerBand(lowest, cap.band, scale), band);
}

/** The displayed score of a group, where it has one. */
export function scoreIn(groups: readonly GroupScore[], group: Group): number | undefined {
  const found = groups.find((one) => one.group === group)?.score;
  return found?.status === 'ok' ? found.score : undefined;
}

function valuesIn(items: readonly ComparedItem[], group: Group) {
  return items.map(({ readings }) => {
    const reading = readings.find((one) => one.group === group);
    return {
      mean: reading && isShown(reading) ? reading.mean : undefined,
      applies: reading?.status !== 'left',
      unknown: (reading?.dontKnow ?? 0) > 0,
    };
  });
}

function spreadOf(scores: readonly GroupScore[]): number | undefined {
  const seen = LEVELS_OF_VIEW.flatMap((group) => scoreIn(scores, group) ?? []);
  return seen.length > 1 ? Math.max(...seen) - Math.min(...seen) : undefined;
}

function classOfPoints(spread: number | undefined): SpreadClass {
  if (spread === undefined) return 'not-comparable';
  return spread >= POINTS.disagreement
    ? 'disagreement'
    : spread >= POINTS.toDiscuss
      ? 'to-discuss'
      : 'aligned';
}
