import { absolute, type Fraction, meanOf, subtract, toPoints } from './fraction';
import { type ComparedItem, meanIn } from './compared-item';

/** Direction and field over the items that both rated. Points of 100, but `pairs`, a number of items. */
export interface PairedGap {
  readonly pairs: number;
  readonly direction: number;
  readonly field: number;
  /** Direction less field: opposite gaps cancel each other. */
  readonly signed: number;
  /** The size of the gaps: nothing cancels. */
  readonly absolute: number;
}

/** Nothing where direction and field are never both shown. */
export function pairedGap(items: readonly ComparedItem[]): PairedGap | undefined {
  const pairs = items.flatMap(({ readings }): [Fraction, Fraction][] => {
    const [direction, field] = [meanIn(readings, 'direction'), meanIn(readings, 'field')];
    return direction && field ? [[direction, field]] : [];
  });
  const points = (value: (pair: [Fraction, Fraction]) => Fraction) => {
    const mean = meanOf(pairs.map(value));
    return mean ? toPoints(mean) : 0;
  };
  if (pairs.length === 0) return undefined;
  return {
    pairs: pairs.length,
    direction: points(([direction]) => direction),
    field: points(([, field]) => field),
    signed: points(([direction, field]) => subtract(direction, field)),
    absolute: points(([direction, field]) => absolute(subtract(direction, field))),
  };
}
