import { type ReactNode, useEffect, useRef } from 'react';
import { fill } from '../../i18n/words';
import { randomId } from '../../browser/random';
import { moveRow, removeRow } from '../../domain/worksheets/rows';
import { useSaid } from './said';

interface Props<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** What a row is called where it has to be told from the others. */
  readonly nameOf: (row: Row, i: number) => string;
  readonly children: (row: Row, i: number) => ReactNode;
  readonly add: string;
  readonly create: (id: string) => Row;
  readonly most: number;
  /** What goes with a row that is taken out, where that is more than the row. */
  readonly remove?: (id: string) => void;
  /** One line a row, for rows of few fields. */
  readonly slim?: boolean;
  /** Whether the order of rows means something. */
  readonly ordered?: boolean;
}

/** Rows that are added, moved and taken out. The focus goes where the reader goes on. */
export function RowList<Row extends { readonly id: string }>(props: Props<Row>) {
  const { rows, onChange, nameOf, children, add, create, most, remove, slim, ordered } = props;
  const { ui } = useSaid();
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const added = useRef<string>(undefined);
  useEffect(() => {
    if (added.current === undefined) return;
    const row = [...(list.current?.children ?? [])].find(
      (one) => (one as HTMLElement).dataset['row'] === added.current,
    );
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    added.current = undefined;
  });
  return (
    <div className={slim ? 'row-list row-list-slim' : 'row-list'}>
      {rows.length > 0 && (
        <ol ref={list}>
          {rows.map((row, i) => (
            <li key={row.id} data-row={row.id}>
              <div className="row-fields" role="group" aria-label={nameOf(row, i)}>
                {children(row, i)}
              </div>
              <p className="quiet-actions row-actions">
                {ordered && (
                  <>
                    <button
                      type="button"
                      aria-label={fill(ui.up, { row: nameOf(row, i) })}
                      disabled={i === 0}
                      onClick={() => onChange(moveRow(rows, row.id, -1))}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      aria-label={fill(ui.down, { row: nameOf(row, i) })}
                      disabled={i === rows.length - 1}
                      onClick={() => onChange(moveRow(rows, row.id, 1))}
                    >
                      ↓
                    </button>
                  </>
                )}
                <button
                  type="button"
                  aria-label={fill(ui.removeRow, { row: nameOf(row, i) })}
                  onClick={() => {
                    button.current?.focus();
                    if (remove) remove(row.id);
                    else onChange(removeRow(rows, row.id));
                  }}
                >
                  {ui.remove}
                </button>
              </p>
            </li>
          ))}
        </ol>
      )}
      <p className="actions">
        <button
          ref={button}
          type="button"
          className="button button-quiet"
          disabled={rows.length >= most}
          onClick={() => {
            const id = randomId();
            added.current = id;
            onChange([...rows, create(id)]);
          }}
        >
          {add}
        </button>
      </p>
    </div>
  );
}
