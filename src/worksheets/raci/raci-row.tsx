import { memo } from 'react';
import { cellOf, PHASES, type Phase, type RaciRole, type RaciTask } from './raci-sheet';
import { fill } from '../../i18n/words';
import type { RaciWords } from './raci-words';
import { placeId } from '../fields/place';
import { cellText } from './spoken-cell';
import { type Said, SaidLines } from '../fields/said';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

interface RowProps {
  readonly task: RaciTask;
  readonly roles: readonly RaciRole[];
  readonly words: RaciWords;
  readonly place: number;
  /** The column of the cell that can take the focus, if it is in this row. */
  readonly active: number | undefined;
  readonly marks: ReadonlyMap<string, string>;
  readonly said: readonly Said[] | undefined;
  readonly saidInCells: readonly Said[];
  readonly onAlter: (id: string, part: Partial<RaciTask>, key?: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onFocus: (at: readonly [number, number]) => void;
}

/** One task. It is drawn again only where something of it has changed, so that a large matrix stays quick. */
export const TaskRow = memo(function TaskRow(props: RowProps) {
  const {
    task,
    roles,
    words: w,
    place,
    active,
    marks,
    said = [],
    saidInCells: inCells,
    onAlter,
    onRemove,
    onFocus,
  } = props;
  const id = placeId({ row: task.id });
  const hasLetters = Object.keys(task.cells).length > 0;
  const shown = hasLetters ? [...said, ...inCells] : said.filter(({ severity }) => severity !== 'error');
  const notesId = `${id}-said`;
  return (
    <>
      <tr data-task={task.id}>
        <th scope="row">
          <input
            id={id}
            type="text"
            autoComplete="off"
            aria-label={w.task}
            aria-describedby={shown.length > 0 ? notesId : undefined}
            aria-invalid={said.some(({ severity }) => severity === 'error') || undefined}
            maxLength={TEXT_LENGTHS.label}
            value={task.label}
            onChange={({ target }) => onAlter(task.id, { label: target.value }, id)}
          />
        </th>
        {roles.map((role, column) => {
          const cell = cellOf(task, role.id);
          const mark = marks.get(role.id);
          return (
            <td
              key={role.id}
              id={placeId({ row: task.id, column: role.id })}
              role="gridcell"
              // A letter is no word: translated, it would be another one.
              translate="no"
              tabIndex={active === column ? 0 : -1}
              data-cell={cell}
              data-mark={mark}
              aria-label={cellText(task, role, w)}
              aria-describedby={mark && shown.length > 0 ? notesId : undefined}
              onFocus={() => onFocus([place, column])}
            >
              {cell !== '' && <abbr title={w.letters[cell]}>{cell}</abbr>}
            </td>
          );
        })}
        <td>
          <select
            aria-label={`${w.phase}, ${task.label}`}
            autoComplete="off"
            value={task.phase}
            onChange={({ target }) => onAlter(task.id, { phase: target.value as Phase })}
          >
            {PHASES.map((phase) => (
              <option key={phase} value={phase}>
                {w.phases[phase]}
              </option>
            ))}
          </select>
        </td>
        <td className="raci-key">
          <label>
            <input
              type="checkbox"
              autoComplete="off"
              aria-label={`${w.keyStage}, ${task.label}`}
              checked={task.isKeyStage}
              onChange={({ target }) => onAlter(task.id, { isKeyStage: target.checked })}
            />
          </label>
        </td>
        <td>
          <button
            type="button"
            className="plain-button"
            aria-label={fill(w.removeTask, { task: task.label })}
            onClick={() => onRemove(task.id)}
          >
            {w.taskActions}
          </button>
        </td>
      </tr>
      {shown.length > 0 && (
        <tr className="raci-said">
          <td colSpan={roles.length + 4} id={notesId}>
            <div className="said-at">
              <SaidLines said={shown} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}, isSameRow);

function isSameRow(before: RowProps, after: RowProps): boolean {
  return (Object.keys(after) as (keyof RowProps)[]).every((key) => {
    if (key === 'said' || key === 'saidInCells')
      return wordsOf(before[key]) === wordsOf(after[key]) && before.task === after.task;
    if (key === 'marks') return [...before.marks].join() === [...after.marks].join();
    return before[key] === after[key];
  });
}

function wordsOf(said: readonly Said[] | undefined): string {
  return (said ?? []).map(({ text }) => text).join('\n');
}
