import { cellKey } from './cell-key';
import { unguarded } from './write-csv';

export type Rows = readonly (readonly string[])[];

/** How quotes are read: by the rule, with stray ones as part of the text, or as any other sign. */
export type Quoting = 'strict' | 'loose' | 'none';

/** Splits a text into rows and cells. @returns nothing where the text does not keep to the rule */
export type SplitRows = (text: string, delimiter: string, quoting: Quoting) => Rows | undefined;

const DELIMITERS = [';', ',', '\t', '|'];
/** The heads of a table stand within its first rows, below what else somebody wrote there. */
const FIRST_ROWS = 20;

/**
 * Reads the text of a table, whatever parts its cells: the sign with which most of its heads are found. A first line
 * `sep=;`, as some spreadsheets write it, says which. Rows stand in the order in which a spreadsheet counts them.
 * @param heads words that stand at the head of a column or a row
 */
export function readDelimited(text: string, heads: readonly string[], split: SplitRows): Rows | undefined {
  const plain = text.replace(/^\uFEFF/u, '');
  const named = /^"?sep=(.)"?[ \t;,]*(?:\r\n|\r|\n)/iu.exec(plain);
  const body = named ? plain.slice(named[0].length) : plain;
  const keys = new Set(heads.map(cellKey));
  const readings = (named?.[1] === undefined ? DELIMITERS : [named[1]])
    .map((delimiter) => readingOf(body, delimiter, split))
    .filter((rows) => rows !== undefined)
    .map((rows) => ({ rows, weight: weightOf(rows, keys) }));
  const best = readings.reduce<(typeof readings)[number] | undefined>(
    (found, one) => (found && found.weight >= one.weight ? found : one),
    undefined,
  );
  return best?.rows.map((row) => row.map(unguarded));
}

/** The row in which most heads stand, of the first ones; the first of all where there is none. */
export function headRow(rows: Rows, heads: readonly string[]): number {
  const keys = new Set(heads.map(cellKey));
  const counts = rows.slice(0, FIRST_ROWS).map((row) => headsIn(row, keys));
  return Math.max(0, counts.indexOf(Math.max(...counts, 0)));
}

function headsIn(row: readonly string[], keys: ReadonlySet<string>): number {
  return row.filter((cell) => keys.has(cellKey(cell))).length;
}

/** Heads first; where no sign finds more of them than another, the wider rows. */
function weightOf(rows: Rows, keys: ReadonlySet<string>): number {
  const first = rows.slice(0, FIRST_ROWS);
  const heads = first.reduce((sum, row) => sum + headsIn(row, keys), 0);
  return heads * 1000 + Math.min(999, Math.max(0, ...first.map((row) => row.length)));
}

function readingOf(text: string, delimiter: string, split: SplitRows): Rows | undefined {
  const lines = split(text, delimiter, 'none');
  const strict = split(text, delimiter, 'strict');
  if (strict && !hasSwallowed(strict, lines, delimiter)) return strict;
  const loose = split(text, delimiter, 'loose');
  const rows = loose && !hasSwallowed(loose, lines, delimiter) ? loose : lines;
  return rows?.map((row) => row.map(unquoted));
}

/** Whether a quote that was never closed has taken other lines into its cell: line by line they are as wide as the first. */
function hasSwallowed(rows: Rows, lines: Rows | undefined, delimiter: string): boolean {
  const suspect = rows.some((row) => row.some((cell) => /[\r\n]/u.test(cell) && cell.includes(delimiter)));
  if (!suspect || !lines) return false;
  const full = lines.filter((line) => line.some((cell) => cell !== ''));
  return full.every((line) => line.length === full[0]?.length);
}

/** A cell without the quotes around it, for a text in which quotes were not read by the rule. */
function unquoted(cell: string): string {
  const inner = /^\s*"(.*)"\s*$/su.exec(cell)?.[1];
  return inner === undefined ? cell : inner.replaceAll('""', '"');
}
