/**
 * A Markdown table whose columns line up, to be read in a terminal and in a page alike.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows each as long as the head; the first column is text, the others figures
 * @returns {string}
 */
export function writeTable(head, rows) {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** What stands where nothing was measured. */
export const NONE = '–';

/** @param {number | undefined} value milliseconds; below one second as they are, above in seconds */
export function writeTime(value) {
  if (value === undefined) return NONE;
  return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(2)} s`;
}

/** @param {number | undefined} value */
export function writeRatio(value) {
  return value === undefined ? NONE : value.toFixed(2);
}

/** @param {number | undefined} value megabytes */
export function writeMemory(value) {
  return value === undefined ? NONE : `${Math.round(value)} MB`;
}
