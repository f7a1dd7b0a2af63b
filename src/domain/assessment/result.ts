import type { Assessment, Stage } from '../../schemas/assessment';
import type { Band, Scale } from '../../schemas/scale';
import { type Balance, balanceOf } from './balance';
import { bandOf } from './band';
import { type Cap, cappedBand } from './cap';
import { assessDimension, type DimensionResult } from './dimension-result';
import { type IndexScore, scoreIndex, scoreOverall } from './index-score';
import { chooseNextSteps, chooseToPrepare, type NextStep } from './next-steps';
import { type PlacedItem, placeItems } from './placed-item';
import { admissible, type Responses } from './response';
import { findStrengths, type Strengths } from './strengths';

export interface IndexResult {
  readonly id: string;
  readonly index: IndexScore;
  /** The caps and open critical items of every list in it. */
  readonly caps: readonly Cap[];
  readonly open: readonly string[];
  /** Both bands are present where there is an index. */
  readonly band?: Band;
  readonly cappedBand?: Band;
}

export interface OverallResult {
  readonly score: number;
  readonly band: Band;
  readonly cappedBand: Band;
  readonly caps: readonly Cap[];
  readonly open: readonly string[];
  /** The assessments whose index it is the mean of. */
  readonly of: readonly string[];
}

/** All that is computed from a run. Never stored. */
export interface Result {
  readonly dimensions: readonly DimensionResult[];
  readonly indexes: readonly IndexResult[];
  readonly overall?: OverallResult;
  readonly balance?: Balance;
  readonly nextSteps: readonly NextStep[];
  /** Weak items whose stage has not come. */
  readonly toPrepare: readonly NextStep[];
  /** Items answered with don’t know, in permanent order. */
  readonly toFindOut: readonly PlacedItem[];
  readonly strengths: Strengths;
  /** Answered items that are no longer asked. */
  readonly retired: readonly string[];
  /** Numbers of items of all lists. */
  readonly answered: number;
  readonly items: number;
}

/**
 * The whole result of a run.
 * @param assessments in any order; an item’s place comes from its assessment’s number and its slot
 * @param responses of any items; ids that no assessment asks are passed over
 * @param stage none: every item is due
 */
export function assess(
  assessments: readonly Assessment[],
  responses: Responses,
  stage: Stage | undefined,
  scale: Scale,
): Result {
  const ordered = [...assessments].sort((a, b) => a.number - b.number);
  const items = placeItems(ordered);
  const given = admissible(items, responses);
  const byAssessment = ordered.map((assessment) => ({
    assessment,
    lists: assessment.dimensions.map((dimension) => assessDimension(dimension, given, stage, scale)),
  }));
  const dimensions = byAssessment.flatMap(({ lists }) => lists);
  const scored = inPermanentOrder(dimensions, items).flatMap(({ id, score }) =>
    score.status === 'ok' ? [{ id, score: score.score }] : [],
  );

  const indexes = byAssessment.map(({ assessment, lists }) => scoreAssessment(assessment.id, lists, scale));
  const overall = combine(
    indexes.filter((_, i) => ordered[i]?.overall),
    scale,
  );
  const balance = balanceOf(ordered, dimensions, scale);

  return {
    dimensions,
    indexes,
    ...(overall && { overall }),
    ...(balance && { balance }),
    nextSteps: chooseNextSteps(items, given, stage, scale.nextSteps),
    toPrepare: chooseToPrepare(items, given, stage),
    toFindOut: items.filter(({ id }) => given.get(id) === 'dont-know'),
    strengths: findStrengths(scored, items, given, scale.strength),
    retired: ordered.flatMap(({ retired }) => retired.filter(({ id }) => given.has(id)).map(({ id }) => id)),
    answered: items.filter(({ id }) => given.has(id)).length,
    items: items.length,
  };
}

/** Lists by their first item, as items stand for ever; display may show them otherwise. */
function inPermanentOrder(
  lists: readonly DimensionResult[],
  items: readonly PlacedItem[],
): DimensionResult[] {
  const place = (list: DimensionResult) => items.findIndex(({ dimension }) => dimension === list.id);
  return [...lists].sort((a, b) => place(a) - place(b));
}

function scoreAssessment(id: string, lists: readonly DimensionResult[], scale: Scale): IndexResult {
  const index = scoreIndex(
    lists.map(({ score }) => score),
    scale,
  );
  const parts = {
    id,
    index,
    caps: lists.flatMap(({ caps }) => caps),
    open: lists.flatMap(({ open }) => open),
  };
  if (index.status !== 'ok') return parts;
  const band = bandOf(index.score, scale);
  return { ...parts, band, cappedBand: cappedBand(band, parts.caps, scale) };
}

function combine(indexes: readonly IndexResult[], scale: Scale): OverallResult | undefined {
  const known = indexes.filter(({ index }) => index.status === 'ok');
  const score = scoreOverall(known.flatMap(({ index }) => (index.status === 'ok' ? [index.score] : [])));
  if (score === undefined) return undefined;
  const band = bandOf(score, scale);
  const caps = known.flatMap((index) => index.caps);
  const open = known.flatMap((index) => index.open);
  return {
    score,
    band,
    cappedBand: cappedBand(band, caps, scale),
    caps,
    open,
    of: known.map(({ id }) => id),
  };
}
