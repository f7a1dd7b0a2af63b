/**
 * The middle of some figures: half of the runs were no slower. One slow run in nine does not move it.
 * @param {readonly number[]} figures at least one
 * @returns {number}
 */
export function median(figures) {
  if (figures.length === 0) throw new Error('There is no middle of no figures.');
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How many times a yardstick a figure is; none where the yardstick is too small to divide by.
 * @param {number} figure
 * @param {number} yardstick
 * @returns {number | undefined}
 */
export function ratio(figure, yardstick) {
  return yardstick > 0 ? figure / yardstick : undefined;
}

/**
 * The exponent by which a cost grows with a number: 1 where twice the number costs twice as much,
 * 2 where it costs four times as much.
 * @param {{ n: number, cost: number }} small
 * @param {{ n: number, cost: number }} large
 */
export function growth(small, large) {
  return Math.log(large.cost / small.cost) / Math.log(large.n / small.n);
}
