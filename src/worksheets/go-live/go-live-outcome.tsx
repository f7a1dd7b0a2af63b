import { computeGoLive, firstWorkingDays, type GoLive } from './go-live-rules';
import { counted } from '../../domain/worksheets/sheet-number';
import { count } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import type { GoLiveContent } from './go-live-words';
import { markOf, scopeOf, whenOf } from './plan-words';
import { Timeline } from './timeline';

/** The plan as a line to look at and as dates, who is present in the first days, and what is followed. */
export function GoLiveOutcome({ sheet, content, around }: EditorProps<GoLive, GoLiveContent>) {
  const { words: w } = content;
  const figures = computeGoLive(sheet);
  if (!figures) return null;
  const scope = scopeOf(sheet, w, around.entry);
  const days = firstWorkingDays(sheet.date);
  const teams = sheet.teams.filter(({ label }) => label.trim() !== '');
  const short = new Intl.DateTimeFormat(around.locale === 'en' ? 'en-GB' : around.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <section className="outcome go-live-outcome" aria-labelledby="go-live-timeline">
      <h2 id="go-live-timeline">{w.timeline}</h2>
      <p className="section-lead">{w.timelineLead}</p>
      {scope.length > 0 && <p className="sheet-scope">{scope.join(' · ')}</p>}
      <Timeline
        timeline={figures.timeline}
        date={sheet.date}
        peaks={sheet.peaks}
        words={w}
        locale={around.locale}
      />
      <table className="go-live-dates" aria-labelledby="go-live-timeline">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{w.dayZero}</span>
            </th>
            <th scope="col">{w.when}</th>
            <th scope="col">{w.what}</th>
          </tr>
        </thead>
        <tbody>
          {figures.timeline.map((event) => (
            <tr key={event.id} data-event={event.id} data-from={event.from} data-to={event.to}>
              <td>{markOf(event.id, w)}</td>
              <td>{whenOf(event, w, around.locale)}</td>
              <th scope="row">{w.eventNames[event.id]}</th>
            </tr>
          ))}
        </tbody>
      </table>
      {teams.length > 0 && (
        <>
          <h3>{w.presence}</h3>
          <p className="hint">{w.presenceLead}</p>
          <div className="table-box" tabIndex={0} role="region" aria-label={w.presence}>
            <table className="presence" aria-label={w.presence}>
              <thead>
                <tr>
                  <th scope="col">{w.team}</th>
                  {days.map((day) => (
                    <th key={day} scope="col">
                      {short.format(new Date(`${day}T12:00:00Z`))}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {teams.map((team) => (
                  <tr key={team.id}>
                    <th scope="row" translate="no">
                      {team.label}
                    </th>
                    {days.map((day) => {
                      const helpers = counted(team.helpers) ?? 0;
                      return (
                        <td key={day} data-empty={helpers === 0 || undefined}>
                          {helpers > 0 ? count(w.present, helpers, around.locale) : w.nobody}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {sheet.actions.some(({ action }) => action.trim() !== '') && (
        <>
          <h3>{w.indicators}</h3>
          <p className="hint">{w.indicatorsLead}</p>
          <ul className="plain-list">
            {sheet.actions.map(({ id, job, action }) => (
              <li key={id}>
                <strong>{job}</strong> <span>{action}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sheet.criteria.length > 0 && (
        <>
          <h3>{w.exit}</h3>
          <ul className="plain-list">
            {sheet.criteria.map((one) => (
              <li key={one}>{w.criterionNames[one]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
