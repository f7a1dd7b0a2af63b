/** A cell: a number stands as it is, a text is guarded, nothing is empty. */
export type Cell = string | number | undefined;

/**
 * A table as CSV (RFC 4180), with the mark of UTF-8 that spreadsheets look for. A text that a
 * spreadsheet would take for a formula gets a `'` before it, and so does one that begins with a `'`,
 * so that reading the file again takes away exactly one.
 * @param separator what the reader’s spreadsheet expects: `;` where the decimal mark is a comma
 */
export function writeCsv(rows: readonly (readonly Cell[])[], separator: string): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => written(cell, separator)).join(separator)).join('\r\n')}\r\n`;
}

function written(cell: Cell, separator: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r\n']/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
