import { type Charter, composeCharter, pointsToCheck } from './charter-rules';
import { isPlanDay } from '../../domain/worksheets/plan-day';
import { writtenDay } from '../../i18n/days';
import { fill } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import { type CharterContent, languagesOf, wordsOfClause } from './charter-content';
import { Row, titleOf } from './charter-sheet';

/** So many lines to sign on. */
const SIGNATURES = 12;

/** What follows the charter: how it was written, what to check; and the whole of it on paper, with a page to sign. */
export function CharterOutcome({ sheet, content, around }: EditorProps<Charter, CharterContent>) {
  const languages = languagesOf(sheet, content, around.locale);
  const chosen = composeCharter(content.clauses, sheet);
  const themes = [...new Set(chosen.map(({ theme }) => theme))];
  const points = pointsToCheck(content.points, sheet);
  const first = languages[0];
  if (!first || chosen.length === 0) return null;
  return (
    <section className="outcome charter-outcome" aria-labelledby="charter-points">
      <div className="on-paper charter-print" data-columns={languages.length}>
        <Row languages={languages} as="h2" text={({ document }) => titleOf(sheet, document)} />
        {themes.map((theme, i) => (
          <div key={theme}>
            <Row
              languages={languages}
              as="h3"
              text={({ document }) => `${i + 1}. ${document.themes[theme] ?? theme}`}
            />
            {chosen
              .filter((clause) => clause.theme === theme)
              .map(({ id, number }) => (
                <Row
                  key={id}
                  languages={languages}
                  as="p"
                  text={(language) => `${number} ${wordsOfClause(sheet, id, language)}`}
                />
              ))}
          </div>
        ))}
        {languages.map(({ locale, document: d }) => (
          <div key={locale} lang={locale} className="charter-annex">
            <h3>{d.annex}</h3>
            {sheet.sessions.length === 0 ? (
              <p>{d.annexNone}</p>
            ) : (
              <ul>
                {sheet.sessions.map(({ id, date, groups }) => (
                  <li key={id}>
                    {isPlanDay(date)
                      ? fill(d.session, { date: writtenDay(date, locale), groups })
                      : fill(d.sessionUndated, { groups })}
                  </li>
                ))}
              </ul>
            )}
            {isPlanDay(sheet.review) && <p>{fill(d.review, { date: writtenDay(sheet.review, locale) })}</p>}
          </div>
        ))}
      </div>
      {languages.map(({ locale, document: d }, i) => (
        <div key={locale} lang={locale} className="charter-points">
          <h2 id={i === 0 ? 'charter-points' : undefined}>{d.points}</h2>
          <p className="section-lead">{d.pointsLead}</p>
          <ul className="plain-list">
            {points.map(({ id }) => (
              <li key={id} data-check={id}>
                {d.pointTexts[id]}
              </li>
            ))}
          </ul>
          <p className="hint">{d.limits}</p>
        </div>
      ))}
      <div className="on-paper charter-signatures">
        <Row languages={languages} as="h2" text={({ document }) => document.signatures} />
        <Row languages={languages} as="p" text={({ document }) => document.signaturesLead} />
        <table aria-label={languages.map(({ document }) => document.signatures).join(' / ')}>
          <thead>
            <tr>
              {(['role', 'date', 'sign'] as const).map((column) => (
                <th key={column} scope="col">
                  {languages.map(({ document }) => document.signature[column]).join(' / ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: SIGNATURES }, (_, i) => (
              <tr key={i}>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
