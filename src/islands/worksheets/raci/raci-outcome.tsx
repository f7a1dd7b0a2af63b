import { cellOf, computeRaci, type Raci } from '../../../domain/worksheets/raci/raci';
import { fill } from '../../../i18n/words';
import type { EditorProps } from '../frame/tool';
import type { RaciContent } from './raci-content';

/** The matrix on paper: what the grid holds, in plain letters. */
export function RaciOutcome({ sheet, content }: EditorProps<Raci, RaciContent>) {
  const { words: w } = content;
  if (sheet.tasks.length === 0 || sheet.roles.length === 0) return null;
  const loads = computeRaci(sheet);
  return (
    <div className="on-paper raci-paper">
      <table aria-label={w.grid}>
        <thead>
          <tr>
            <th scope="col">{w.task}</th>
            <th scope="col">{w.phase}</th>
            {sheet.roles.map((role) => (
              <th key={role.id} scope="col">
                {role.label}
                {role.isSponsor && ` (${w.sponsorRow.toLocaleLowerCase()})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">
                {task.label}
                {task.isKeyStage && ' ◆'}
              </th>
              <td>{w.phases[task.phase]}</td>
              {sheet.roles.map(({ id }) => (
                <td key={id}>{cellOf(task, id)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {w.load}
            </th>
            {loads.map(({ role, A, R, C, I }) => (
              <td key={role}>{fill(w.loadOf, { A, R, C, I })}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>
        {(['R', 'A', 'C', 'I'] as const).map((letter) => `${letter} ${w.legend[letter]}`).join(' · ')} · ◆{' '}
        {w.keyStage.toLocaleLowerCase()}
      </p>
    </div>
  );
}
