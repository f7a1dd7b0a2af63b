import { computeGoLive, EVENTS, EXIT_CRITERIA, type GoLive, helpersOf, VENDOR_TERMS } from './go-live-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { fill } from '../../i18n/words';
import { bind } from '../fields/bind';
import { ChecksField, optionsOf, SelectField } from '../fields/choice-fields';
import { DayField } from '../fields/day-field';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { GoLiveContent } from './go-live-words';
import { markOf } from './plan-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

const SIZES = ['unknown', 'small', 'large'] as const;
const EVENT_IDS = EVENTS.map(({ id }) => id);

/** A date and what surrounds it; what the vendor owes, who helps, what is followed and what ends it. */
export function GoLiveEditor({ sheet, content, change }: EditorProps<GoLive, GoLiveContent>) {
  const { words: w } = content;
  const alter = (part: Partial<GoLive>, key?: string) => change({ ...sheet, ...part }, key);
  const field = bind(sheet, alter, w);
  const needed = computeGoLive(sheet)?.helpersNeeded;
  const helpers = helpersOf(sheet);
  return (
    <>
      <section className="result-section" aria-labelledby="go-live-opening">
        <h2 id="go-live-opening">{w.opening}</h2>
        <div className="fields">
          <DayField {...field('date')} />
          <NumberField kind="count" {...field('users')} />
          <NumberField kind="count" {...field('sites')} />
          <SelectField options={optionsOf(SIZES, w.sizes)} {...field('size')} />
        </div>
        <h3>{w.peaks}</h3>
        <p className="hint">{w.peaksLead}</p>
        <RowList
          slim
          rows={sheet.peaks}
          onChange={(peaks) => alter({ peaks })}
          nameOf={(_, i) => `${w.peak} ${i + 1}`}
          add={w.addPeak}
          create={(id) => ({ id, from: '', to: '' })}
          most={20}
        >
          {(peak) =>
            (['from', 'to'] as const).map((end) => (
              <DayField
                key={end}
                at={{ row: peak.id, field: end }}
                label={w[end]}
                value={peak[end]}
                onChange={(day, key) =>
                  alter({ peaks: changeRow(sheet.peaks, peak.id, { [end]: day }) }, key)
                }
              />
            ))
          }
        </RowList>
      </section>
      <section className="result-section" aria-labelledby="go-live-terms">
        <h2 id="go-live-terms">{w.terms}</h2>
        <ChecksField
          at={{ field: 'terms' }}
          label={w.termsLead}
          options={optionsOf(VENDOR_TERMS, w.termNames)}
          value={sheet.terms}
          onChange={(terms) => alter({ terms })}
        />
      </section>
      <section className="result-section" aria-labelledby="go-live-teams">
        <h2 id="go-live-teams">{w.teams}</h2>
        <p className="section-lead">{w.teamsLead}</p>
        {needed !== undefined && (
          <p data-helpers-needed={needed}>
            <span>{fill(w.helpersOf, { n: helpers, needed, users: sheet.users ?? 0 })}</span>{' '}
            <span className="hint">{w.convention}</span>
          </p>
        )}
        <SaidAt at={{ field: 'teams' }} />
        <RowList
          slim
          rows={sheet.teams}
          onChange={(teams) => alter({ teams })}
          nameOf={({ label }, i) => label || `${w.team} ${i + 1}`}
          add={w.addTeam}
          create={(id) => ({ id, label: '' })}
          most={60}
        >
          {(team) => (
            <>
              <TextField
                at={{ row: team.id, field: 'label' }}
                label={w.team}
                max={TEXT_LENGTHS.name}
                value={team.label}
                onChange={(label, key) => alter({ teams: changeRow(sheet.teams, team.id, { label }) }, key)}
              />
              <NumberField
                kind="count"
                at={{ row: team.id, field: 'users' }}
                label={w.teamUsers}
                value={team.users}
                onChange={(users, key) => alter({ teams: changeRow(sheet.teams, team.id, { users }) }, key)}
              />
              <NumberField
                kind="count"
                at={{ row: team.id, field: 'helpers' }}
                label={w.helpers}
                value={team.helpers}
                onChange={(count, key) =>
                  alter({ teams: changeRow(sheet.teams, team.id, { helpers: count }) }, key)
                }
              />
            </>
          )}
        </RowList>
      </section>
      <section className="result-section" aria-labelledby="go-live-actions">
        <h2 id="go-live-actions">{w.actions}</h2>
        <p className="section-lead">{w.actionsLead}</p>
        <SaidAt at={{ field: 'actions' }} />
        <RowList
          slim
          rows={sheet.actions}
          onChange={(actions) => alter({ actions })}
          nameOf={({ action }, i) => action || `${w.action} ${i + 1}`}
          add={w.addAction}
          create={(id) => ({ id, job: '', action: '' })}
          most={60}
        >
          {(one) => (
            <>
              <TextField
                at={{ row: one.id, field: 'job' }}
                label={w.job}
                max={TEXT_LENGTHS.name}
                value={one.job}
                onChange={(job, key) => alter({ actions: changeRow(sheet.actions, one.id, { job }) }, key)}
              />
              <TextField
                at={{ row: one.id, field: 'action' }}
                label={w.action}
                max={TEXT_LENGTHS.sentence}
                value={one.action}
                onChange={(action, key) =>
                  alter({ actions: changeRow(sheet.actions, one.id, { action }) }, key)
                }
              />
            </>
          )}
        </RowList>
      </section>
      <section className="result-section" aria-labelledby="go-live-events">
        <h2 id="go-live-events">{w.events}</h2>
        <ChecksField
          at={{ field: 'events' }}
          label={w.eventsLead}
          options={EVENT_IDS.map((id) => ({ value: id, label: `${markOf(id, w)} · ${w.eventNames[id]}` }))}
          value={sheet.events}
          onChange={(events) => alter({ events })}
        />
        <h3>{w.criteria}</h3>
        <ChecksField
          at={{ field: 'criteria' }}
          label={w.criteriaLead}
          options={optionsOf(EXIT_CRITERIA, w.criterionNames)}
          value={sheet.criteria}
          onChange={(criteria) => alter({ criteria })}
        />
      </section>
    </>
  );
}
