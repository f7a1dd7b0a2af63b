import { NONE, writeTable } from './table.mjs';

/**
 * @param {Awaited<ReturnType<import('../codes/compare-codes.mjs').compareCodes>>} figures
 * @returns {string}
 */
export function writeCodeTable({ answers, ours, json }) {
  const time = (/** @type {number | undefined} */ value) =>
    value === undefined ? NONE : `${value.toFixed(2)} ms`;
  return [
    `All ${answers} answers as a link, at a quarter of this machine’s speed:`,
    writeTable(
      ['', 'characters', 'encode', 'decode', 'refuse'],
      [
        ['ours, checked', String(ours.length), time(ours.encode), time(ours.decode), time(ours.refuse)],
        [
          'the same as JSON in base64, unchecked',
          String(json.length),
          time(json.encode),
          time(json.decode),
          NONE,
        ],
      ],
    ),
  ].join('\n\n');
}
