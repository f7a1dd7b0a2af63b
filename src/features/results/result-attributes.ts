import type { DimensionResult } from '../../domain/assessment/dimension-result';

/** Attributes by which a result can be read from a page. An attribute without a value is absent. */
export type ResultAttributes = Readonly<Record<`data-${string}`, string | number | undefined>>;

export function dimensionAttributes({ id, score, cappedBand }: DimensionResult): ResultAttributes {
  const ok = score.status === 'ok' ? score : undefined;
  return {
    'data-dimension': id,
    'data-status': score.status,
    'data-score': ok?.score,
    'data-low': ok?.low,
    'data-high': ok?.high,
    'data-confidence': ok?.confidence,
    'data-band': ok?.band,
    'data-capped-band': ok && cappedBand,
  };
}
