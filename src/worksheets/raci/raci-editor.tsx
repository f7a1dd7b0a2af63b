import { useState } from 'react';
import { isNarrow } from '../../browser/narrow';
import { RACI_SIZE, type Raci, type RaciRole, removeRole, ROLE_KINDS } from './raci-sheet';
import { fill } from '../../i18n/words';
import { CheckField, optionsOf, SelectField } from '../fields/choice-fields';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { RaciContent } from './raci-words';
import { RaciGrid } from './raci-grid';
import { RaciByRole } from './raci-by-role';

/** The roles, then the letters: as a grid, or role by role where there is little room. */
export function RaciEditor(props: EditorProps<Raci, RaciContent>) {
  const { sheet, content, change } = props;
  const { words: w, structure } = content;
  const [view, setView] = useState<'grid' | 'role'>(() => (isNarrow() ? 'role' : 'grid'));
  const alterRole = (id: string, part: Partial<RaciRole>, key?: string) =>
    change(
      { ...sheet, roles: sheet.roles.map((role) => (role.id === id ? { ...role, ...part } : role)) },
      key,
    );
  return (
    <>
      <section className="result-section" aria-labelledby="raci-roles">
        <h2 id="raci-roles">{w.roles}</h2>
        <p className="section-lead">{w.rolesLead}</p>
        <RowList
          slim
          ordered
          rows={sheet.roles}
          onChange={(roles) => change({ ...sheet, roles })}
          remove={(id) => change(removeRole(sheet, id))}
          nameOf={({ label }, i) => label || `${w.role} ${i + 1}`}
          add={w.addRole}
          create={(id): RaciRole => ({ id, label: '', kind: 'business', isSponsor: false })}
          most={RACI_SIZE.roles}
        >
          {(role) => (
            <>
              <TextField
                at={{ column: role.id }}
                label={w.role}
                value={role.label}
                onChange={(label, key) => alterRole(role.id, { label }, key)}
              />
              <SelectField
                at={{ column: role.id, field: 'kind' }}
                label={w.kind}
                value={role.kind}
                options={optionsOf(ROLE_KINDS, w.kinds)}
                onChange={(kind) => alterRole(role.id, { kind })}
              />
              <CheckField
                at={{ column: role.id, field: 'sponsor' }}
                label={w.sponsor}
                value={role.isSponsor}
                onChange={(isSponsor) =>
                  change({
                    ...sheet,
                    roles: sheet.roles.map((one) => ({ ...one, isSponsor: one.id === role.id && isSponsor })),
                  })
                }
              />
            </>
          )}
        </RowList>
        {sheet.roles.length === 0 && (
          <p className="actions">
            <button
              type="button"
              className="button button-quiet"
              onClick={() =>
                change({
                  ...sheet,
                  roles: Object.entries(structure.starterRoles).map(([id, kind]) => ({
                    id,
                    label: w.starterRoles[id] ?? '',
                    kind,
                    isSponsor: id === 'sponsor',
                  })),
                })
              }
            >
              {w.usualRoles}
            </button>
          </p>
        )}
      </section>
      <section className="result-section raci-letters" aria-labelledby="raci-grid">
        <h2 id="raci-grid">{w.grid}</h2>
        <dl className="raci-legend">
          {(['R', 'A', 'C', 'I'] as const).map((letter) => (
            <div key={letter}>
              <dt translate="no">{letter}</dt>
              <dd>{w.legend[letter]}</dd>
            </div>
          ))}
        </dl>
        {sheet.roles.length > 0 && sheet.tasks.length > 0 && (
          <div className="radios-row raci-view" role="group" aria-label={w.view}>
            {(['grid', 'role'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="raci-view" checked={view === one} onChange={() => setView(one)} />
                <span>{one === 'grid' ? w.gridView : w.roleView}</span>
              </label>
            ))}
          </div>
        )}
        {view === 'grid' || sheet.roles.length === 0 ? <RaciGrid {...props} /> : <RaciByRole {...props} />}
        <p className="actions">
          <button
            type="button"
            className="button button-quiet"
            disabled={sheet.tasks.length >= RACI_SIZE.tasks}
            onClick={() => change(addTask(sheet))}
          >
            {w.addTask}
          </button>
          {sheet.tasks.length === 0 && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() =>
                change({
                  ...sheet,
                  tasks: Object.entries(structure.starterTasks).map(([id, phase]) => ({
                    id,
                    label: w.starterTasks[id] ?? '',
                    phase,
                    isKeyStage: false,
                    cells: {},
                  })),
                })
              }
            >
              {w.usualTasks}
            </button>
          )}
        </p>
        {(sheet.tasks.length >= RACI_SIZE.tasks || sheet.roles.length >= RACI_SIZE.roles) && (
          <p className="hint">{fill(w.tooMany, RACI_SIZE)}</p>
        )}
        <SaidAt at={{ field: 'whole' }} />
      </section>
    </>
  );
}

/** A task more, in the phase of the one before it. */
function addTask(sheet: Raci): Raci {
  const numbers = sheet.tasks.map(({ id }) => Number(/^n(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `n${Math.max(0, ...numbers) + 1}`;
  const phase = sheet.tasks.at(-1)?.phase ?? 'framing';
  return { ...sheet, tasks: [...sheet.tasks, { id, label: '', phase, isKeyStage: false, cells: {} }] };
}
