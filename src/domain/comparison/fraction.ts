/**
 * An exact fraction, in lowest terms, the denominator above zero.
 *
 * Means of means of some thousands of answers have denominators beyond what a float holds, and
 * a class is decided at 0.75 and 1.5 sharp: whole numbers without limit keep every one exact.
 */
export interface Fraction {
  readonly p: bigint;
  readonly q: bigint;
}

export const ZERO: Fraction = { p: 0n, q: 1n };

/** @param q above zero */
export function fraction(p: number | bigint, q: number | bigint = 1n): Fraction {
  const [top, bottom] = [BigInt(p), BigInt(q)];
  const shared = greatestDivisor(top < 0n ? -top : top, bottom);
  return { p: top / shared, q: bottom / shared };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.p * b.q + b.p * a.q, a.q * b.q);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.p * b.q - b.p * a.q, a.q * b.q);
}

export function absolute(a: Fraction): Fraction {
  return a.p < 0n ? { p: -a.p, q: a.q } : a;
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(add, ZERO);
}

/** Nothing for no fractions. */
export function meanOf(all: readonly Fraction[]): Fraction | undefined {
  const { p, q } = sum(all);
  return all.length === 0 ? undefined : fraction(p, q * BigInt(all.length));
}

/** Below zero where a is the smaller, zero where they are equal, above zero where a is the greater. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.p * b.q - b.p * a.q;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function atLeast(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) >= 0;
}

export function atMost(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) <= 0;
}

/** A mean of levels, 0 to 3, or a difference of two, as points of 100: rounded, halves away from zero. */
export function toPoints({ p, q }: Fraction): number {
  const [top, bottom] = [200n * (p < 0n ? -p : p) + 3n * q, 6n * q];
  const points = Number(top / bottom);
  return p < 0n && points > 0 ? -points : points;
}

/** The nearest float: to show and to sort, never to decide. */
export function toNumber({ p, q }: Fraction): number {
  return Number(p) / Number(q);
}

/** @param b above zero */
function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
