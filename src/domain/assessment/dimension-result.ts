import type { Dimension, Stage } from '../../schemas/assessment';
import type { Band, Scale } from '../../schemas/scale';
import { type Cap, cappedBand, capsOf } from './cap';
import { itemsOf } from './placed-item';
import { admissible, type Responses } from './response';
import { scoreResponses, type Score } from './score';
import { isDue } from './stage';

/** The score of a list, and with a score the band under its caps. */
export interface DimensionResult {
  readonly id: string;
  readonly score: Score;
  /** Present where there is a score. */
  readonly cappedBand?: Band;
  /** What the due critical items allow at most, whether or not it lowers the band. */
  readonly caps: readonly Cap[];
  /** Due critical items without an answer: the band is provisional until they have one. */
  readonly open: readonly string[];
}

/** The result of one list. */
export function assessDimension(
  dimension: Dimension,
  responses: Responses,
  stage: Stage | undefined,
  scale: Scale,
): DimensionResult {
  const items = itemsOf(dimension);
  const given = admissible(items, responses);
  const score = scoreResponses(
    items.map(({ id }) => given.get(id)),
    scale,
  );
  const caps = capsOf(items, given, stage, scale);
  const open = items
    .filter((item) => item.critical && isDue(item.stage, stage) && !given.has(item.id))
    .map(({ id }) => id);
  return {
    id: dimension.id,
    score,
    caps,
    open,
    ...(score.status === 'ok' && { cappedBand: cappedBand(score.band, caps, scale) }),
  };
}
