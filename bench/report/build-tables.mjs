import { growth, ratio } from '../statistics.mjs';
import { AIMS, judge } from './aims.mjs';
import { writeMemory, writeRatio, writeTable, writeTime } from './table.mjs';

/**
 * @param {readonly import('../builds/compare-builds.mjs').BuildFigures[]} figures from the fewest texts to the most
 * @returns {string}
 */
export function writeBuildTables(figures) {
  const sizes = figures.map(({ n, ours, bare }) => [
    n.toLocaleString('en'),
    ...[ours, bare].map(({ seconds }) => writeTime(1000 * seconds)),
    writeRatio(ratio(ours.seconds, bare.seconds)),
    judge(ratio(ours.seconds, bare.seconds), aimFor(n)),
    ...[ours, bare].map(({ megabytes }) => writeMemory(megabytes)),
  ]);
  return [
    'A build from nothing:',
    writeTable(['texts', 'ours', 'bare Astro', 'ours ÷ bare', 'aim', 'memory, ours', 'memory, bare'], sizes),
    'How the time grows with the texts:',
    writeTable(['texts', 'exponent, ours', 'exponent, bare', 'aim', ...EACH], steps(figures)),
  ].join('\n\n');
}

/** @param {number} n of texts */
function aimFor(n) {
  return (AIMS.build.find(({ texts }) => n <= texts) ?? AIMS.build[AIMS.build.length - 1])?.factor ?? 1;
}

const EACH = ['one more text, ours', 'one more text, bare', 'ours ÷ bare'];

/** @param {readonly import('../builds/compare-builds.mjs').BuildFigures[]} figures */
function steps(figures) {
  return figures.slice(1).map((large, i) => {
    const small = figures[i];
    const costs = (/** @type {'ours' | 'bare'} */ site) =>
      [small, large].map(({ n, [site]: { seconds } }) => ({ n, cost: seconds }));
    const [ours, bare] = [growth(...costs('ours')), growth(...costs('bare'))];
    const [more, moreBare] = /** @type {const} */ (['ours', 'bare']).map(
      (site) => (1000 * (large[site].seconds - small[site].seconds)) / (large.n - small.n),
    );
    return [
      `${small.n.toLocaleString('en')} to ${large.n.toLocaleString('en')}`,
      writeRatio(ours),
      writeRatio(bare),
      judge(ours, AIMS.growth),
      ...[more, moreBare].map((time) => `${time.toFixed(1)} ms`),
      writeRatio(ratio(more, moreBare)),
    ];
  });
}
