import { loadPiece, type LoadedPiece } from '../../browser/load-piece';
import { type Quoting, readDelimited, type Rows, type SplitRows } from '../../domain/tables/read-delimited';

const OPTIONS: Readonly<Record<Quoting, object>> = {
  strict: {},
  loose: { relax_quotes: true },
  none: { quote: null },
};

/**
 * Reads the text of a table as CSV, whatever separates its cells. The reader of tables is fetched when one is wanted.
 * @param heads words that tell the table
 * @returns no rows where the text is no table; why there are none where the reader did not come
 */
export async function readTable(
  text: string,
  heads: readonly string[],
): Promise<LoadedPiece<Rows | undefined>> {
  const csv = await loadPiece(() => import('csv-parse/browser/esm/sync'));
  if (!csv.ok) return csv;
  const split: SplitRows = (all, delimiter, quoting) => {
    try {
      // Empty rows stay, so that rows are counted as a spreadsheet counts them.
      const options = { delimiter, relax_column_count: true, ...OPTIONS[quoting] };
      return csv.piece.parse(all, options) as unknown as string[][];
    } catch {
      return undefined;
    }
  };
  return { ok: true, piece: readDelimited(text, heads, split) };
}
