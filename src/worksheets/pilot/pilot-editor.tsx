import { type Candidate, type Pilot, PROFILES, removeProcess } from './pilot-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { bind } from '../fields/bind';
import { CheckField, ChecksField, optionsOf, RadioField } from '../fields/choice-fields';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { PilotContent } from './pilot-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

const DEGREES = ['0', '1', '2', '3'] as const;

/** The processes first, then the teams that could begin. */
export function PilotEditor({ sheet, content, change }: EditorProps<Pilot, PilotContent>) {
  const { words: w } = content;
  const alter = (id: string, part: Partial<Candidate>, key?: string) =>
    change({ ...sheet, candidates: changeRow(sheet.candidates, id, part) }, key);
  const field = bind(sheet, (part, key) => change({ ...sheet, ...part }, key), w);
  return (
    <>
      <section className="result-section" aria-labelledby="pilot-processes">
        <h2 id="pilot-processes">{w.processes}</h2>
        <p className="section-lead">{w.processesLead}</p>
        <RowList
          slim
          rows={sheet.processes}
          onChange={(processes) => change({ ...sheet, processes })}
          remove={(id) => change(removeProcess(sheet, id))}
          nameOf={({ label }, i) => label || `${w.process} ${i + 1}`}
          add={w.addProcess}
          create={(id) => ({ id, label: '' })}
          most={20}
        >
          {(process) => (
            <TextField
              at={{ row: process.id }}
              label={w.process}
              max={TEXT_LENGTHS.name}
              value={process.label}
              onChange={(label, key) =>
                change({ ...sheet, processes: changeRow(sheet.processes, process.id, { label }) }, key)
              }
            />
          )}
        </RowList>
        <h3>{w.around}</h3>
        <div className="fields">
          <NumberField kind="count" {...field('users')} />
        </div>
        <CheckField
          at={{ field: 'hasStaff' }}
          label={w.hasStaff}
          value={sheet.hasStaffRepresentatives}
          onChange={(hasStaffRepresentatives) => change({ ...sheet, hasStaffRepresentatives })}
        />
      </section>
      <section className="result-section" aria-labelledby="pilot-candidates">
        <h2 id="pilot-candidates">{w.candidates}</h2>
        <p className="section-lead">{w.candidatesLead}</p>
        <RowList
          rows={sheet.candidates}
          onChange={(candidates) => change({ ...sheet, candidates })}
          nameOf={({ label }, i) => label || `${w.candidate} ${i + 1}`}
          add={w.addCandidate}
          create={(id): Candidate => ({
            id,
            label: '',
            covers: [],
            independence: 0,
            hasVolunteerLead: false,
            inPeak: false,
            profiles: 'mixed',
          })}
          most={60}
        >
          {(team) => {
            const own = bind(
              team,
              (part, key) => alter(team.id, part, key),
              { ...w, label: w.candidate },
              { row: team.id },
            );
            return (
              <>
                <TextField {...own('label')} max={TEXT_LENGTHS.name} />
                <NumberField kind="count" {...own('headcount')} />
                <div className="field-wide">
                  {sheet.processes.length > 0 && (
                    <ChecksField
                      options={sheet.processes.map(({ id, label }) => ({
                        value: id,
                        label: label || w.process,
                      }))}
                      {...own('covers')}
                    />
                  )}
                  <RadioField
                    tall
                    at={{ row: team.id, field: 'independence' }}
                    label={w.independence}
                    value={`${team.independence}`}
                    options={optionsOf(DEGREES, w.degrees)}
                    onChange={(value) =>
                      alter(team.id, { independence: Number(value) as Candidate['independence'] })
                    }
                  />
                  <RadioField options={optionsOf(PROFILES, w.profileNames)} {...own('profiles')} />
                  <CheckField
                    at={{ row: team.id, field: 'lead' }}
                    label={w.hasVolunteerLead}
                    value={team.hasVolunteerLead}
                    onChange={(hasVolunteerLead) => alter(team.id, { hasVolunteerLead })}
                  />
                  <CheckField
                    at={{ row: team.id, field: 'peak' }}
                    label={w.inPeak}
                    value={team.inPeak}
                    onChange={(inPeak) => alter(team.id, { inPeak })}
                  />
                  <SaidAt at={{ row: team.id }} />
                </div>
              </>
            );
          }}
        </RowList>
      </section>
    </>
  );
}
