import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isComposing } from '../../browser/composing';
import { computeRaci } from './raci-rules';
import { type Cell, cellOf, type Raci, type RaciRole, type RaciTask, writeCell } from './raci-sheet';
import { removeRow } from '../../domain/worksheets/rows';
import { fill } from '../../i18n/words';
import { placeId } from '../fields/place';
import { useSaid } from '../fields/said';
import type { EditorProps } from '../frame/worksheet';
import type { RaciContent } from './raci-words';
import { cellText } from './spoken-cell';
import { cellsWith, saidInCells } from './raci-marks';
import { TaskRow } from './raci-row';
import { useClearHeads } from './use-clear-heads';
import { AsTyped } from '../../controls/as-typed';

/** The letters that a key writes. */
const KEYS: Readonly<Record<string, Cell>> = {
  r: 'R',
  a: 'A',
  c: 'C',
  i: 'I',
  '/': 'A/R',
  delete: '',
  backspace: '',
};
const WRITTEN: readonly Cell[] = ['R', 'A', 'A/R', 'C', 'I', ''];
/** Where one arrow, Home or End leads, in rows and columns. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -1000],
  End: [0, 1000],
};

const NO_MARKS: ReadonlyMap<string, string> = new Map();

/**
 * The matrix, quick by keyboard: one cell of it takes the focus, arrows move it, letters write. Above it the
 * same letters as buttons, for whoever uses a mouse.
 */
export function RaciGrid({ sheet, content, change, problems }: EditorProps<Raci, RaciContent>) {
  const { words: w } = content;
  const { roles, tasks } = sheet;
  const { at, ui } = useSaid();
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const [written, setWritten] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  useClearHeads(table, tasks.length, roles.length);
  const row = Math.min(active[0], tasks.length - 1);
  const column = Math.min(active[1], roles.length - 1);
  const latest = useRef({ sheet, change });
  useEffect(() => {
    latest.current = { sheet, change };
  });
  const loads = useMemo(() => computeRaci(sheet), [sheet]);
  const marked = useMemo(() => cellsWith(problems), [problems]);

  const write = (cell: Cell) => {
    const [task, role] = [tasks[row], roles[column]];
    if (!task || !role) return;
    change(writeCell(sheet, task.id, role.id, cell));
    setWritten(true);
  };
  const move = (to: readonly [number, number]) => {
    const next = [clamp(to[0], tasks.length), clamp(to[1], roles.length)] as const;
    setActive(next);
    cellAt(table, next)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event.nativeEvent)) return;
    if (!(event.target as HTMLElement).matches('[role=gridcell]')) return;
    const step = MOVES[event.key];
    const letter = KEYS[event.key.toLowerCase()];
    if (step === undefined && letter === undefined) return;
    event.preventDefault();
    if (step) move([row + step[0], column + step[1]]);
    else write(letter ?? '');
  };
  const alterTask = useCallback((id: string, part: Partial<RaciTask>, key?: string) => {
    const { sheet: now, change: alter } = latest.current;
    alter({ ...now, tasks: now.tasks.map((task) => (task.id === id ? { ...task, ...part } : task)) }, key);
  }, []);
  const removeTask = useCallback((id: string) => {
    const { sheet: now, change: alter } = latest.current;
    alter({ ...now, tasks: removeRow(now.tasks, id) });
    table.current?.focus();
  }, []);
  const focusCell = useCallback((next: readonly [number, number]) => setActive(next), []);
  if (tasks.length === 0) return null;
  /** What the rules say of a task, and of one of its cells. */
  const saidOf = (task: RaciTask, role: RaciRole) =>
    [{ row: task.id }, { row: task.id, column: role.id }]
      .flatMap((place) => at.get(placeId(place)) ?? [])
      .map(({ severity, text }) => `${ui[severity]} ${text}`);
  const [task, role] = [tasks[row], roles[column]];
  const current = task && role ? cellOf(task, role.id) : '';
  return (
    <>
      {roles.length > 0 && (
        <>
          <p className="hint raci-keys">{w.gridLead}</p>
          <div className="raci-letter" role="group" aria-label={w.letter}>
            {WRITTEN.map((letter) => (
              <button
                key={letter || 'none'}
                type="button"
                aria-pressed={current === letter}
                title={w.letters[letter || 'none']}
                onClick={() => {
                  write(letter);
                  cellAt(table, [row, column])?.focus();
                }}
              >
                <span aria-hidden="true" translate="no">
                  {letter || '–'}
                </span>
                <span className="vh">{w.letters[letter || 'none']}</span>
              </button>
            ))}
          </div>
        </>
      )}
      <div className="raci-box">
        <table
          ref={table}
          className="raci-grid"
          role="grid"
          aria-label={w.grid}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onBlur={() => setWritten(false)}
        >
          <thead>
            <tr>
              <th scope="col">{w.task}</th>
              {roles.map((role) => (
                <th key={role.id} scope="col" data-kind={role.kind}>
                  <AsTyped or={w.role}>{role.label}</AsTyped>
                  {role.isSponsor && <small>{w.sponsorRow}</small>}
                </th>
              ))}
              <th scope="col">{w.phase}</th>
              <th scope="col">{w.keyStage}</th>
              <th scope="col">
                <span className="vh">{w.taskActions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task, i) => (
              <TaskRow
                key={task.id}
                task={task}
                roles={roles}
                words={w}
                place={i}
                active={i === row ? column : undefined}
                marks={marked.get(task.id) ?? NO_MARKS}
                said={at.get(placeId({ row: task.id }))}
                saidInCells={saidInCells(at, task, roles)}
                onAlter={alterTask}
                onRemove={removeTask}
                onFocus={focusCell}
              />
            ))}
          </tbody>
          {roles.length > 0 && (
            <tfoot>
              <tr>
                <th scope="row">{w.load}</th>
                {loads.map((load) => (
                  <td key={load.role}>
                    <span aria-hidden="true" translate="no">
                      {(['A', 'R', 'C', 'I'] as const)
                        .filter((letter) => load[letter] > 0)
                        .map((letter) => (
                          <span key={letter}>{`${load[letter]} ${letter}`}</span>
                        ))}
                    </span>
                    <span className="vh">
                      {fill(w.loadOf, { A: load.A, R: load.R, C: load.C, I: load.I })}
                    </span>
                  </td>
                ))}
                <td colSpan={3} />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p className="vh" aria-live="polite" aria-atomic="true">
        {written && task && role && [`${cellText(task, role, w)}.`, ...saidOf(task, role)].join(' ')}
      </p>
    </>
  );
}

function cellAt(table: RefObject<HTMLTableElement | null>, [row, column]: readonly [number, number]) {
  const tasks = table.current?.querySelectorAll<HTMLTableRowElement>('tbody tr[data-task]');
  return tasks?.[row]?.querySelectorAll<HTMLElement>('[role=gridcell]')[column];
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
