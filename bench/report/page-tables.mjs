import { ratio } from '../statistics.mjs';
import { AIMS, judge } from './aims.mjs';
import { NONE, writeRatio, writeTable, writeTime } from './table.mjs';

const ROWS = [
  { name: 'first paint, slow line', figure: 'firstPaintSlowLine', aim: AIMS.firstPaint },
  { name: 'first paint', figure: 'firstPaint', aim: AIMS.firstPaint },
  { name: 'largest paint, slow line', figure: 'largestPaintSlowLine' },
  { name: 'largest paint', figure: 'largestPaint' },
  { name: 'script time', figure: 'script' },
];

/**
 * @param {Awaited<ReturnType<import('../pages/compare-pages.mjs').comparePages>>} figures
 * @returns {string}
 */
export function writePageTables({ list, handWritten, bareReact, text, sameText }) {
  const lists = [...ROWS, { name: 'click to score painted', figure: 'click', aim: AIMS.click }].map(
    ({ name, figure, aim }) => {
      const [ours, hand, react] = [list, handWritten, bareReact].map((page) => page[figure]);
      return [
        name,
        ...[ours, hand, react].map(writeTime),
        ...[ratio(ours, hand), ratio(ours, react)].map(writeRatio),
        figure === 'script'
          ? judge(ratio(ours, react), AIMS.script)
          : aim
            ? judge(ratio(ours, hand), aim)
            : NONE,
      ];
    },
  );
  const texts = ROWS.map(({ name, figure, aim }) => {
    const [ours, hand] = [text, sameText].map((page) => page[figure]);
    return [
      name,
      ...[ours, hand].map(writeTime),
      writeRatio(ratio(ours, hand)),
      aim ? judge(ratio(ours, hand), aim) : NONE,
    ];
  });
  return [
    'A list to answer, ten points:',
    writeTable(
      ['', 'ours', 'hand-written', 'bare React', 'ours ÷ hand-written', 'ours ÷ bare React', 'aim'],
      lists,
    ),
    'A guidance text:',
    writeTable(['', 'ours', 'hand-written', 'ours ÷ hand-written', 'aim'], texts),
  ].join('\n\n');
}
