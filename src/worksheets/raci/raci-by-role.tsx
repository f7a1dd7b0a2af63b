import { useState } from 'react';
import { computeRaci } from './raci-rules';
import { type Cell, cellOf, type Raci, writeCell } from './raci-sheet';
import { fill } from '../../i18n/words';
import { SelectField } from '../fields/choice-fields';
import { placeId } from '../fields/place';
import { SaidLines, useSaid } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { RaciContent } from './raci-words';

const LETTERS: readonly Cell[] = ['', 'R', 'A', 'A/R', 'C', 'I'];

/** The matrix as one role sees it, for a narrow screen: each task with its letter. */
export function RaciByRole({ sheet, content, change }: EditorProps<Raci, RaciContent>) {
  const { words: w } = content;
  const { at } = useSaid();
  const [chosen, choose] = useState(sheet.roles[0]?.id ?? '');
  const role = sheet.roles.find(({ id }) => id === chosen) ?? sheet.roles[0];
  if (!role || sheet.tasks.length === 0) return null;
  const load = computeRaci(sheet).find((one) => one.role === role.id);
  return (
    <div className="raci-by-role">
      <SelectField
        at={{ field: 'role-view' }}
        label={w.role}
        value={role.id}
        options={sheet.roles.map(({ id, label }) => ({
          value: id,
          label: label || w.role,
          isTyped: label !== '',
        }))}
        onChange={choose}
      />
      {load && <p className="hint">{fill(w.loadOf, { A: load.A, R: load.R, C: load.C, I: load.I })}</p>}
      <ol>
        {sheet.tasks.map((task) => {
          const cell = cellOf(task, role.id);
          // What is said of the task stands below its name.
          const said = at.get(placeId({ row: task.id, column: role.id })) ?? [];
          return (
            <li key={task.id} data-task={task.id}>
              <TextField
                quiet
                at={{ row: task.id }}
                label={w.task}
                value={task.label}
                onChange={(label, key) =>
                  change(
                    {
                      ...sheet,
                      tasks: sheet.tasks.map((one) => (one.id === task.id ? { ...one, label } : one)),
                    },
                    key,
                  )
                }
              />
              <fieldset className="radios" id={placeId({ row: task.id, column: role.id })} tabIndex={-1}>
                <legend className="vh" translate="no">
                  {task.label}
                </legend>
                <div className="radios-row">
                  {LETTERS.map((letter) => (
                    <label key={letter || 'none'}>
                      <input
                        type="radio"
                        name={`${task.id}-${role.id}`}
                        value={letter}
                        checked={cell === letter}
                        onChange={() => change(writeCell(sheet, task.id, role.id, letter))}
                      />
                      <span aria-hidden="true" translate="no">
                        {letter || '–'}
                      </span>
                      <span className="vh">{w.letters[letter || 'none']}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              {Object.keys(task.cells).length > 0 && said.length > 0 && (
                <div className="said-at">
                  <SaidLines said={said} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
