/** Reads the text of a table as CSV, whatever its separator. The reader of tables is fetched when one is wanted. */
export async function readTable(text: string): Promise<readonly (readonly string[])[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map(unguarded));
}

/** Takes away the one sign that guards a text from being read as a formula. */
function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
