/**
 * A fraction rounded to a whole number, halves upward, in integer arithmetic only,
 * so that a score never depends on how a machine writes one third.
 * @param p numerator, a whole number ≥ 0
 * @param q denominator, a whole number > 0
 */
export function halfUp(p: number, q: number): number {
  return Math.floor((2 * p + q) / (2 * q));
}
