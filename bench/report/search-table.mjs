import { ratio } from '../statistics.mjs';
import { AIMS, judge } from './aims.mjs';
import { NONE, writeRatio, writeTable, writeTime } from './table.mjs';

/**
 * @param {import('../search/compare-search.mjs').SearchFigures} figures
 * @returns {string}
 */
export function writeSearchTable({ ours, pagefindAlone, miniSearch }) {
  const against = (/** @type {number | undefined} */ time) =>
    time === undefined || miniSearch === undefined ? undefined : ratio(time, miniSearch);
  return [
    'A first search on a slow phone and a slow line:',
    writeTable(
      ['', 'first result', '÷ MiniSearch', 'aim'],
      [
        ['ours', writeTime(ours), writeRatio(against(ours)), judge(against(ours), AIMS.search)],
        ['a MiniSearch index, as VitePress’s local search', writeTime(miniSearch), NONE, NONE],
        ['Pagefind alone', writeTime(pagefindAlone), writeRatio(against(pagefindAlone)), NONE],
      ],
    ),
  ].join('\n\n');
}
