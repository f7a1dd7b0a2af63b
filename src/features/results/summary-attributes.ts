import type { Balance } from '../../domain/assessment/balance';
import type { IndexResult, OverallResult } from '../../domain/assessment/result';
import type { ResultAttributes } from './result-attributes';

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
  return { 'data-balance': balance?.gap, 'data-side': balance?.side };
}
