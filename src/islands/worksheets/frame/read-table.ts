/**
 * Reads the text of a table as CSV, whatever separates its cells. The reader of tables is fetched when one is wanted.
 * @returns nothing where the text is no table
 */
export async function readTable(text: string): Promise<readonly (readonly string[])[] | undefined> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_records_with_empty_values: true,
    });
    return rows.map((row) => row.map(unguarded));
  } catch {
    return undefined;
  }
}

/** What stands most often in the first line: spreadsheets of some languages write `;`, of others `,`. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const times = (sign: string) => first.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

/** Takes away the one sign that guards a text from being read as a formula. */
function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
