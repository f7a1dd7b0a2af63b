import type { Comparison } from '../../domain/comparison/compare';
import { isShown } from '../../domain/comparison/compared-item';
import { toNumber, toPoints } from '../../domain/comparison/fraction';
import type { View } from '../../domain/comparison/iceberg';

/**
 * A comparison as plain data, for a file: only what is shown. A group that is not shown has its
 * counts and the reason, as on the page.
 */
export function comparisonData(comparison: Comparison, dossier: string, made: number) {
  const { groups, outside, lists, indexes, overall, balance, iceberg } = comparison;
  const view = ({ pieces, seen, submerged, unanswered, shown }: View) => ({
    weak: pieces.map(({ item, opposite }) => ({ item: item.id, opposite })),
    seen,
    submerged,
    unanswered: unanswered.map(({ id }) => id),
    shown,
  });
  return {
    format: 'prelude-comparison',
    version: 1,
    made,
    dossier,
    groups,
    outside,
    overall,
    balance,
    indexes: indexes.map(({ id, groups: own, consolidated, band, cappedBand }) => ({
      id,
      groups: own,
      consolidated,
      band,
      cappedBand,
    })),
    lists: lists.map(({ items, ...list }) => ({
      ...list,
      items: items.map(({ id, readings, spread, spreadClass, vertical, flags, consolidated }) => ({
        id,
        readings: readings.map((reading) =>
          isShown(reading) ? { ...reading, mean: toNumber(reading.mean) } : reading,
        ),
        spread: spread && toNumber(spread),
        spreadClass,
        vertical: vertical && toNumber(vertical),
        flags,
        consolidated: consolidated && { level: toNumber(consolidated), points: toPoints(consolidated) },
      })),
    })),
    iceberg: { field: view(iceberg.field), mirror: view(iceberg.mirror) },
  };
}
