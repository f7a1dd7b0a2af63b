import { type Quoting, readDelimited, type Rows } from '../../../domain/tables/read-delimited';

const OPTIONS: Readonly<Record<Quoting, object>> = {
  strict: {},
  loose: { relax_quotes: true },
  none: { quote: null },
};

/**
 * Reads the text of a table as CSV, whatever separates its cells. The reader of tables is fetched when one is wanted.
 * @param heads words that tell the table
 * @returns nothing where the text is no table
 */
export async function readTable(text: string, heads: readonly string[]): Promise<Rows | undefined> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  return readDelimited(text, heads, (all, delimiter, quoting) => {
    try {
      // Empty rows stay, so that rows are counted as a spreadsheet counts them.
      return parse(all, {
        delimiter,
        relax_column_count: true,
        ...OPTIONS[quoting],
      }) as unknown as string[][];
    } catch {
      return undefined;
    }
  });
}
