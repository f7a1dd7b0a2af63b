import type { DimensionResult } from '../../domain/assessment/dimension-result';

/** Attributes by which a result can be read from a page. An attribute without a value is absent. */
export type ResultAttributes = Readonly<Record<`data-${string}`, string | number | undefined>>;

export function dimensionAttributes({ id, score, cappedBand }: DimensionResult): ResultAttributes {
  return {
    'data-dimension': id,
    'data-status': score.status,
    ...(score.status === 'ok' && {
      'data-score': score.score,
      'data-low': score.low,
      'data-high': score.high,
      'data-confidence': score.confidence,
      'data-band': score.band,
      'data-capped-band': cappedBand,
    }),
  };
}
