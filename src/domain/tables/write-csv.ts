/** A cell: a number stands as it is, a text is guarded, nothing is empty. */
export type Cell = string | number | undefined;

/** What a spreadsheet takes for the beginning of a formula, and the sign that guards against it. */
const GUARDED = /^[=+\-@\t\r\n']/;

/**
 * A table as CSV (RFC 4180), with the mark of UTF-8 that spreadsheets look for. Numbers have the decimal mark of the language, and
 * cells are parted as its spreadsheets expect: by `;` where that mark is a comma. A text that a
 * spreadsheet would take for a formula gets a `'` before it, and so does one that begins with a `'`,
 * so that reading the file again takes away exactly one.
 * @param decimal the decimal mark of the language of the file
 */
export function writeCsv(rows: readonly (readonly Cell[])[], decimal: ',' | '.'): string {
  const separator = decimal === ',' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => written(cell, separator, decimal)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Takes away the one sign that guards a text from being read as a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function written(cell: Cell, separator: string, decimal: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = GUARDED.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
