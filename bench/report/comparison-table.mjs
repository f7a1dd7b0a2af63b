import { AIMS } from './aims.mjs';
import { NONE, writeTable, writeTime } from './table.mjs';

/**
 * @param {readonly import('../comparison/measure-comparison.mjs').ComparisonFigures[]} figures the smallest first
 * @returns {string}
 */
export function writeComparisonTable(figures) {
  const [smallest] = figures;
  const more = (/** @type {number} */ value, /** @type {number | undefined} */ least) =>
    least === undefined ? NONE : writeTime(Math.max(0, value - least));
  return [
    'A comparison, time of the main thread at a quarter of this machine’s speed:',
    writeTable(
      ['answers', 'open the page', 'of it, for the answers', 'sort', 'aim'],
      figures.map(({ people, open, sort }) => [
        people.toLocaleString('en'),
        writeTime(open),
        more(open, smallest?.open),
        writeTime(sort),
        people === 500 ? judgeTime(Math.max(open, sort)) : NONE,
      ]),
    ),
  ].join('\n\n');
}

/** @param {number} time milliseconds */
function judgeTime(time) {
  return `${time <= AIMS.comparison ? 'met' : 'missed'} (${AIMS.comparison} ms)`;
}
