import type { DimensionResult } from '../../domain/assessment/dimension-result';
import type { IndexResult, OverallResult } from '../../domain/assessment/result';
import type { Balance } from '../../domain/assessment/balance';

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

export function indexAttributes({ id, index, band, cappedBand }: IndexResult): ResultAttributes {
  return {
    'data-index': id,
    'data-status': index.status,
    ...(index.status === 'ok' && {
      'data-score': index.score,
      'data-band': band,
      'data-capped-band': cappedBand,
    }),
  };
}

export function overallAttributes(overall: OverallResult | undefined): ResultAttributes {
  return overall
    ? {
        'data-overall': overall.score,
        'data-score': overall.score,
        'data-band': overall.band,
        'data-capped-band': overall.cappedBand,
      }
    : {};
}

export function balanceAttributes(balance: Balance | undefined): ResultAttributes {
  return balance ? { 'data-balance': balance.gap, 'data-side': balance.side } : {};
}
