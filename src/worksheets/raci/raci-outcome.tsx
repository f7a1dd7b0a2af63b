import { paperBlocks } from './paper-blocks';
import { computeRaci } from './raci-rules';
import { cellOf, type Raci } from './raci-sheet';
import { fill } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import type { RaciContent } from './raci-words';

/** The matrix on paper: what the grid holds, in plain letters. Of many roles, some at a time beside all tasks. */
export function RaciOutcome({ sheet, content }: EditorProps<Raci, RaciContent>) {
  const { words: w } = content;
  const { tasks, roles } = sheet;
  if (tasks.length === 0 || roles.length === 0) return null;
  const blocks = paperBlocks(computeRaci(sheet).map((load, i) => ({ ...load, role: roles[i] })));
  return (
    <div className="on-paper raci-paper">
      {blocks.map(({ from, columns }) => (
        <table key={from} aria-label={w.grid}>
          {blocks.length > 1 && (
            <caption>{fill(w.rolesOf, { from, to: from + columns.length - 1, all: roles.length })}</caption>
          )}
          <colgroup>
            <col className="raci-tasks" />
            <col className="raci-phases" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{w.task}</th>
              <th scope="col">{w.phase}</th>
              {columns.map(({ role }) => (
                <th key={role?.id} scope="col" translate="no">
                  {`${role?.label ?? ''}${role?.isSponsor ? ` (${w.sponsorRow.toLocaleLowerCase()})` : ''}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <th scope="row" translate="no">{`${task.label}${task.isKeyStage ? ' ◆' : ''}`}</th>
                <td>{w.phases[task.phase]}</td>
                {columns.map(({ role }) => (
                  <td key={role?.id} translate="no">
                    {role && cellOf(task, role.id)}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row" colSpan={2}>
                {w.load}
              </th>
              {columns.map(({ role, A, R, C, I }) => (
                <td key={role?.id}>{fill(w.loadOf, { A, R, C, I })}</td>
              ))}
            </tr>
          </tbody>
        </table>
      ))}
      <p>
        {`${(['R', 'A', 'C', 'I'] as const).map((letter) => `${letter} ${w.legend[letter]}`).join(' · ')} · ◆ ${w.keyStage.toLocaleLowerCase()}`}
      </p>
    </div>
  );
}
