/** As many roles as stand readable beside each other on a sheet of A4, across. */
export const ROLES_ACROSS = 12;

/** Some of the columns of a wide table, with the place of the first, counted from 1. */
export interface Block<Column> {
  readonly from: number;
  readonly columns: readonly Column[];
}

/**
 * The columns of a table in blocks that paper has room for, each as wide as the others or one less, so that no
 * column is left out and none stands alone.
 * @param most the largest number of columns of a block, 1 or more
 */
export function paperBlocks<Column>(columns: readonly Column[], most = ROLES_ACROSS): Block<Column>[] {
  const blocks = Math.ceil(columns.length / most);
  return Array.from({ length: blocks }, (_, i) => {
    const from = Math.ceil((i * columns.length) / blocks);
    return { from: from + 1, columns: columns.slice(from, Math.ceil(((i + 1) * columns.length) / blocks)) };
  });
}
