import { type RefObject, useEffect } from 'react';
import { watchSizes } from '../../browser/sizes';

/**
 * What takes the focus in a table that scrolls comes to rest beside its head, its first column and its foot,
 * which stay where they are and are as large as the words in them.
 * @param rows how many there are: without any there is no table
 * @param columns without any it has no foot
 */
export function useClearHeads(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
): void {
  const hasRows = rows > 0;
  const hasColumns = columns > 0;
  useEffect(() => {
    const box = table.current?.parentElement;
    const corner = table.current?.querySelector<HTMLElement>('thead th');
    if (!box || !corner) return undefined;
    const foot = table.current?.querySelector<HTMLElement>('tfoot th');
    return watchSizes(foot ? [corner, foot] : [corner], () => {
      const { offsetHeight: top, offsetWidth: left } = corner;
      box.style.scrollPadding = `${top}px 0 ${foot?.offsetHeight ?? 0}px ${left}px`;
    });
  }, [table, hasRows, hasColumns]);
}
