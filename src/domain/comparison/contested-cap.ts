import type { Band, Scale } from '../../schemas/scale';
import type { ComparedItem } from './compared-item';
import { compareFractions, fraction } from './fraction';

/** A ceiling that a critical item puts on the consolidated band of its list, and why. */
export interface SharedCap {
  readonly item: string;
  readonly band: Band;
  readonly because: 'absent' | 'started' | 'contested' | 'unknown';
}

const HALF = fraction(1, 2);
const HALF_WAY = fraction(3, 2);

/**
 * What a critical item allows at most where several people answered; nothing where it sets no limit.
 * A high value on which the groups disagree is contested, and holds the band as a started one does.
 */
export function sharedCapOf(item: ComparedItem, { caps }: Scale): SharedCap | undefined {
  const { id, consolidated, spreadClass, unknownToSome } = item;
  if (!consolidated)
    return unknownToSome ? { item: id, band: caps['dont-know'], because: 'unknown' } : undefined;
  if (compareFractions(consolidated, HALF) < 0) return { item: id, band: caps['0'], because: 'absent' };
  if (compareFractions(consolidated, HALF_WAY) < 0) return { item: id, band: caps['1'], because: 'started' };
  return spreadClass === 'disagreement' ? { item: id, band: caps['1'], because: 'contested' } : undefined;
}
