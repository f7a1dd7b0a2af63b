/** What can be done with the rows of a sheet, wherever they stand. Nothing is changed in place. */
interface Row {
  readonly id: string;
}

/** The rows with one of them changed. */
export function changeRow<T extends Row>(rows: readonly T[], id: string, part: Partial<T>): T[] {
  return rows.map((row) => (row.id === id ? { ...row, ...part } : row));
}

export function removeRow<T extends Row>(rows: readonly T[], id: string): T[] {
  return rows.filter((row) => row.id !== id);
}

/** The rows with one of them moved by so many places, no further than the ends. */
export function moveRow<T extends Row>(rows: readonly T[], id: string, by: number): T[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  if (!row) return [...rows];
  const others = removeRow(rows, id);
  const to = Math.max(0, Math.min(others.length, from + by));
  return [...others.slice(0, to), row, ...others.slice(to)];
}
