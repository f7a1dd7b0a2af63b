import { computeFears, FEARS, type FearLine, type Fears, priorityOf, urgencyOf } from './fears-rules';
import { isPlanDay } from '../../domain/worksheets/plan-day';
import { writtenDay } from '../../i18n/days';
import { fill } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import { nameOfFear, nameOfTreatment } from './fear-name';
import type { FearsContent } from './fears-words';

const DEGREES = [1, 2, 3] as const;

/** Where fears press: nine fields of voices and intensity, and the list in that order. */
export function FearsOutcome({ sheet, content, around }: EditorProps<Fears, FearsContent>) {
  const { words: w } = content;
  const figures = computeFears(sheet);
  if (!figures) return null;
  const lines = figures.byPriority.flatMap(({ id }) => sheet.lines.find((line) => line.id === id) ?? []);
  const numbers = new Map(lines.map(({ id }, i) => [id, i + 1] as const));
  const missing = FEARS.filter((fear) => !sheet.lines.some((line) => line.fear === fear));
  return (
    <section className="outcome fears-outcome" aria-labelledby="fears-matrix">
      <h2 id="fears-matrix">{w.matrix}</h2>
      <p className="section-lead">{w.matrixLead}</p>
      <table className="fear-matrix" aria-labelledby="fears-matrix">
        <thead>
          <tr>
            <td />
            {DEGREES.map((intensity) => (
              <th key={intensity} scope="col">
                {w.intensities[intensity]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...DEGREES].reverse().map((frequency) => (
            <tr key={frequency}>
              <th scope="row">{w.frequencies[frequency]}</th>
              {DEGREES.map((intensity) => (
                <MatrixCell
                  key={intensity}
                  lines={lines.filter((line) => line.frequency === frequency && line.intensity === intensity)}
                  numbers={numbers}
                  urgency={urgencyOf(priorityOf({ frequency, intensity }))}
                  word={w.urgencies[urgencyOf(priorityOf({ frequency, intensity }))]}
                  nameOf={(line) => nameOfFear(line, w)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="plain-list fear-shares">
        <li data-covered={figures.covered}>{fill(w.covered, { n: figures.covered })}</li>
        {missing.length > 0 && (
          <li>{fill(w.notCovered, { fears: missing.map((fear) => w.fears[fear]).join(' · ') })}</li>
        )}
        <li data-acknowledged={figures.acknowledged}>{fill(w.acknowledged, { n: figures.acknowledged })}</li>
        <li data-with-clause={figures.withClause}>{fill(w.withClause, { n: figures.withClause })}</li>
      </ul>
      <h3>{w.list}</h3>
      <div className="table-box" tabIndex={0} role="region" aria-label={w.list}>
        <table className="fear-list" aria-label={w.list}>
          <thead>
            <tr>
              <th scope="col">{w.priority}</th>
              <th scope="col">{w.fear}</th>
              <th scope="col">{w.treatments}</th>
              <th scope="col">{w.role}</th>
              <th scope="col">{w.review}</th>
              <th scope="col">{w.status}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, i) => (
              <tr key={line.id} data-fear={line.id} data-priority={priorityOf(line)}>
                <td>
                  <span className="fear-number">{i + 1}</span>{' '}
                  <span>{w.urgencies[urgencyOf(priorityOf(line))]}</span>
                </td>
                <th scope="row">
                  <span>{nameOfFear(line, w)}</span>{' '}
                  <span className="hint" translate="no">
                    {line.group}
                  </span>
                </th>
                <td>{line.treatments.map((one) => nameOfTreatment(one, sheet.isLarge, w)).join(' · ')}</td>
                <td translate="no">{line.role}</td>
                <td>{isPlanDay(line.review) && writtenDay(line.review, around.locale)}</td>
                <td>{w.statuses[line.status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface CellProps {
  readonly lines: readonly FearLine[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly urgency: string;
  readonly word: string;
  readonly nameOf: (line: FearLine) => string;
}

function MatrixCell({ lines, numbers, urgency, word, nameOf }: CellProps) {
  return (
    <td data-urgency={urgency}>
      <span className="fear-urgency">{word}</span>
      {lines.map((line) => (
        <span key={line.id} className="fear-number" title={nameOf(line)}>
          {numbers.get(line.id)}
        </span>
      ))}
    </td>
  );
}
