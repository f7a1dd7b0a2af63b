import type { Assessment, Stage } from '../../schemas/assessment';
import type { Scale } from '../../schemas/scale';
import type { Balance } from '../assessment/balance';
import { type PlacedItem, placeItems } from '../assessment/placed-item';
import { isLevel, type Responses } from '../assessment/response';
import { assess } from '../assessment/result';
import { findStrengths, type Strengths } from '../assessment/strengths';
import { isDue } from '../assessment/stage';
import type { Comparison } from '../comparison/compare';
import type { ComparedItem } from '../comparison/compared-item';
import { atMost, fraction, type Fraction, toNumber } from '../comparison/fraction';

/** How the levels of view differ on an item, the deeper reason first. */
export const DIFFERENCES = ['submerged', 'blind-spot-dont-know', 'disagreement'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface ItemFinding {
  readonly id: string;
  readonly list: string;
  /** A due critical item that is absent (0) or started (1). */
  readonly weak?: 0 | 1;
  /** A due critical item that somebody does not know, and of which nothing else is known. */
  readonly unknown: boolean;
  readonly difference?: Difference;
  /** The distance between the groups, 0 to 3; 0 for one voice. */
  readonly spread: number;
  /** What was answered, 0 to 3, of several people together; absent where nothing is known. */
  readonly value?: number;
}

export interface ListFinding {
  readonly id: string;
  readonly score?: number;
  /** Fewer of its items have a value than a score needs; a list that does not apply is none. */
  readonly thin: boolean;
}

/** What an agenda is drawn from, whether one person answered or many. Lists and items in permanent order. */
export interface Findings {
  /** How many people are heard in it. */
  readonly people: number;
  /** On some item at least two groups are shown. */
  readonly comparable: boolean;
  readonly items: readonly ItemFinding[];
  readonly lists: readonly ListFinding[];
  readonly balance?: Balance;
  readonly strengths: Strengths;
}

/** What one person’s responses say. */
export function findingsOfRun(
  assessments: readonly Assessment[],
  responses: Responses,
  stage: Stage | undefined,
  scale: Scale,
): Findings {
  const { dimensions, balance, strengths } = assess(assessments, responses, stage, scale);
  const placed = placeItems(assessments);
  const items = placed.map((item): ItemFinding => {
    const response = responses.get(item.id);
    const counts = item.critical && isDue(item.stage, stage);
    return {
      id: item.id,
      list: item.dimension,
      ...(counts && (response === 0 || response === 1) && { weak: response }),
      unknown: counts && response === 'dont-know',
      spread: 0,
      ...(isLevel(response) && { value: response }),
    };
  });
  const scores = new Map(dimensions.map(({ id, score }) => [id, score] as const));
  return {
    people: placed.some(({ id }) => responses.has(id)) ? 1 : 0,
    comparable: false,
    items,
    lists: listFindings(placed, scores),
    ...(balance && { balance }),
    strengths,
  };
}

/** What several people’s voices say, as far as their comparison shows it. */
export function findingsOfComparison(
  assessments: readonly Assessment[],
  { groups, lists, balance }: Comparison,
  stage: Stage | undefined,
  scale: Scale,
): Findings {
  const placed = placeItems(assessments);
  const compared = new Map(lists.flatMap((list) => list.items.map((item) => [item.id, item] as const)));
  const items = placed.flatMap((item) => {
    const one = compared.get(item.id);
    return one ? [itemFinding(item, one, item.critical && isDue(item.stage, stage))] : [];
  });
  const found = listFindings(
    placed,
    new Map(lists.map(({ id, consolidated }) => [id, consolidated] as const)),
  );
  const levels = new Map(
    [...compared].flatMap(([id, { consolidated, spreadClass }]) => {
      const level = consolidated && spreadClass !== 'disagreement' ? nearestLevel(consolidated) : undefined;
      return isLevel(level) ? [[id, level] as const] : [];
    }),
  );
  // What groups do not see alike is not what already holds.
  const disputed = lists.filter(({ spreadClass }) => spreadClass === 'disagreement').map(({ id }) => id);
  const scored = found.flatMap(({ id, score }) =>
    score === undefined || disputed.includes(id) ? [] : [{ id, score }],
  );
  return {
    people: groups.reduce((all, { people }) => all + people, 0),
    comparable: [...compared.values()].some(({ spread }) => spread !== undefined),
    items,
    lists: found,
    ...(balance && { balance }),
    strengths: findStrengths(scored, placed, levels, scale.strength),
  };
}

function itemFinding(item: PlacedItem, compared: ComparedItem, counts: boolean): ItemFinding {
  const { consolidated, unknownToSome, spread } = compared;
  const weak = consolidated && weakness(consolidated);
  const difference = differenceOf(compared);
  return {
    id: item.id,
    list: item.dimension,
    ...(counts && weak !== undefined && { weak }),
    unknown: counts && !consolidated && unknownToSome,
    ...(difference && { difference }),
    spread: spread ? toNumber(spread) : 0,
    ...(consolidated && { value: toNumber(consolidated) }),
  };
}

/** Below half a level it counts as absent, below one and a half as started: as the caps do. */
function weakness(value: Fraction): 0 | 1 | undefined {
  const level = nearestLevel(value);
  return level === 0 || level === 1 ? level : undefined;
}

/** The level nearest to a mean; half way goes up. */
function nearestLevel(value: Fraction): number {
  const level = [0, 1, 2].find((one) => !atMost(fraction(2 * one + 1, 2), value));
  return level ?? 3;
}

function differenceOf({ flags, spreadClass }: ComparedItem): Difference | undefined {
  return DIFFERENCES.find((one) =>
    one === 'disagreement' ? spreadClass === one : flags.some((flag) => flag === one),
  );
}

/** The weakest item of a list, where to begin; the first of those that are as weak. */
export function weakestOf({ items }: Findings, list: string): string | undefined {
  const known = items.filter((item) => item.list === list && item.value !== undefined);
  return known.sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0]?.id;
}

interface AnyScore {
  readonly status: string;
  readonly score?: number;
}

function listFindings(items: readonly PlacedItem[], scores: ReadonlyMap<string, AnyScore>): ListFinding[] {
  const ids = [...new Set(items.map(({ dimension }) => dimension))];
  return ids.map((id) => {
    const score = scores.get(id);
    return {
      id,
      ...(score?.score !== undefined && { score: score.score }),
      thin: score?.status !== 'ok' && score?.status !== 'not-applicable',
    };
  });
}
