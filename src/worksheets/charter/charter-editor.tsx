import { ANSWERS, type Charter, CHARTER_SIZES, CORE_CLAUSES, PUBLICS } from './charter-rules';
import { fearsSheet } from '../fears/fears-rules';
import { parseSheet } from '../../domain/worksheets/sheet';
import { changeRow } from '../../domain/worksheets/rows';
import { fill } from '../../i18n/words';
import { bind } from '../fields/bind';
import { CheckField, optionsOf, SelectField } from '../fields/choice-fields';
import { DayField } from '../fields/day-field';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import { CharterSheet } from './charter-sheet';
import { type CharterContent, languagesOf, wordsOfClause } from './charter-content';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** Whom it is for, then the clauses on one side and the charter that they make on the other. */
export function CharterEditor(props: EditorProps<Charter, CharterContent>) {
  const { sheet, content, change, around } = props;
  const { words: w } = content;
  const alter = (part: Partial<Charter>, key?: string) => change({ ...sheet, ...part }, key);
  const field = bind(sheet, alter, w);
  return (
    <>
      <section className="result-section" aria-labelledby="charter-facts">
        <h2 id="charter-facts">{w.facts}</h2>
        <div className="fields">
          <TextField free hint={w.organisationHint} max={TEXT_LENGTHS.name} {...field('organisation')} />
          <SelectField options={optionsOf(PUBLICS, w.publicNames)} {...field('publics')} />
          <SelectField options={optionsOf(CHARTER_SIZES, w.sizes)} {...field('size')} />
          <SelectField
            at={{ field: 'staff' }}
            label={w.staff}
            value={sheet.staffRepresentatives}
            options={optionsOf(ANSWERS, around.ui)}
            onChange={(staffRepresentatives) => alter({ staffRepresentatives })}
          />
        </div>
      </section>
      <FromFears {...props} />
      <div className="charter-desk">
        <section className="result-section" aria-labelledby="charter-clauses">
          <h2 id="charter-clauses">{w.themes}</h2>
          <p className="section-lead">{w.themesLead}</p>
          <Clauses {...props} />
        </section>
        <CharterSheet {...props} />
      </div>
      <section className="result-section" aria-labelledby="charter-sessions">
        <h2 id="charter-sessions">{w.sessions}</h2>
        <p className="section-lead">{w.sessionsLead}</p>
        <SaidAt at={{ field: 'sessions' }} />
        <RowList
          slim
          rows={sheet.sessions}
          onChange={(sessions) => alter({ sessions })}
          nameOf={({ groups }, i) => groups || `${w.sessions} ${i + 1}`}
          add={w.addSession}
          create={(id) => ({ id, date: '', groups: '' })}
          most={60}
        >
          {(session) => (
            <>
              <DayField
                at={{ row: session.id, field: 'date' }}
                label={around.ui.date}
                value={session.date}
                onChange={(date, key) =>
                  alter({ sessions: changeRow(sheet.sessions, session.id, { date }) }, key)
                }
              />
              <TextField
                at={{ row: session.id, field: 'groups' }}
                label={w.groups}
                max={TEXT_LENGTHS.sentence}
                value={session.groups}
                onChange={(groups, key) =>
                  alter({ sessions: changeRow(sheet.sessions, session.id, { groups }) }, key)
                }
              />
            </>
          )}
        </RowList>
        <DayField {...field('review')} />
      </section>
    </>
  );
}

/** The clauses by theme, to tick. A core one that is left out asks why. */
function Clauses({ sheet, content, change, around }: EditorProps<Charter, CharterContent>) {
  const { words: w, clauses, languages } = content;
  const [language] = languagesOf({ languages: [around.locale] }, content, around.locale);
  const shown = language ?? languages[0];
  const themes = [...new Set(clauses.map(({ theme }) => theme))];
  if (!shown) return null;
  return themes.map((theme) => (
    <fieldset key={theme} className="charter-theme">
      <legend>{shown.document.themes[theme]}</legend>
      {clauses
        .filter((clause) => clause.theme === theme)
        .map(({ id }) => {
          const isCore = (CORE_CLAUSES as readonly string[]).includes(id);
          const ticked = sheet.ticked.includes(id);
          return (
            <div key={id} data-clause={id}>
              <CheckField
                at={{ row: id }}
                label={
                  <span>
                    <span>{wordsOfClause(sheet, id, shown)}</span>{' '}
                    {isCore && <em className="core">{w.core}</em>}
                  </span>
                }
                value={ticked}
                onChange={(isTicked) =>
                  change({
                    ...sheet,
                    ticked: clauses
                      .map((clause) => clause.id)
                      .filter((one) => (one === id ? isTicked : sheet.ticked.includes(one))),
                  })
                }
              />
              {isCore && !ticked && (
                <TextField
                  at={{ row: id, field: 'reason' }}
                  label={w.reason}
                  max={TEXT_LENGTHS.sentence}
                  value={(Object.hasOwn(sheet.reasons, id) && sheet.reasons[id]) || ''}
                  onChange={(reason, key) =>
                    change({ ...sheet, reasons: { ...sheet.reasons, [id]: reason } }, key)
                  }
                />
              )}
            </div>
          );
        })}
    </fieldset>
  ));
}

/** Clauses that were kept in the register of fears of the same place, and are not ticked here. */
function FromFears({ sheet, content, change, around }: EditorProps<Charter, CharterContent>) {
  const { words: w, clauses } = content;
  const fears = parseSheet(fearsSheet, around.sheets('fears'));
  const [language] = languagesOf({ languages: [around.locale] }, content, around.locale);
  const wanted = clauses.filter(
    ({ id }) => !sheet.ticked.includes(id) && fears?.lines.some((line) => line.clauses.includes(id)),
  );
  if (wanted.length === 0 || !language) return null;
  return (
    <section className="result-section charter-proposals" aria-labelledby="charter-fears">
      <h2 id="charter-fears">{w.fromFears}</h2>
      <p className="section-lead">{w.fromFearsLead}</p>
      <ul className="proposals">
        {wanted.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className="plain-button"
              data-accept={id}
              onClick={() => change({ ...sheet, ticked: [...sheet.ticked, id] })}
            >
              {fill(around.ui.accept, { what: wordsOfClause(sheet, id, language) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
