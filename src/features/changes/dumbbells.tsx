import type { Changes } from '../../domain/comparison/changes';
import { signed } from '../../i18n/signed';
import { fill } from '../../i18n/words';
import type { ChangesProps } from './changes-props';

interface Props extends ChangesProps {
  readonly changes: Changes;
}

/** A rail a list from 0 to 100 with the score before and the score after: drawn for the eye, said in the table. */
export function Dumbbells({ changes, assessments, words }: Props) {
  const { changes: c } = words;
  return (
    <figure className="dumbbells" aria-label={c.chart}>
      <figcaption>
        <strong>{c.chart}</strong> <span className="hint">{c.chartLead}</span>
      </figcaption>
      <div className="profile-axis" aria-hidden="true">
        <span>0</span>
        <span>25</span>
        <span>50</span>
        <span>75</span>
        <span>100</span>
      </div>
      <ul>
        {assessments
          .flatMap(({ dimensions }) => dimensions)
          .map(({ id, short }) => {
            const change = changes.lists.find((one) => one.id === id);
            if (!change) return null;
            const [before, after] = [change.before, change.after].map(({ score }) =>
              score.status === 'ok' ? score.score : undefined,
            );
            return (
              <li key={id} data-way={change.delta === undefined ? undefined : Math.sign(change.delta)}>
                <span className="dumbbell-name">{short}</span>
                <span className="vh">
                  {before !== undefined && after !== undefined
                    ? `${fill(c.to, { before, after })} (${signed(after - before)})`
                    : c.noDelta}
                </span>
                <svg className="dumbbell" width="100%" height="22" aria-hidden="true" focusable="false">
                  <line className="rail" x1="0" x2="100%" y1="11" y2="11" />
                  {[25, 50, 75].map((cut) => (
                    <line key={cut} className="rail-cut" x1={`${cut}%`} x2={`${cut}%`} y1="6" y2="16" />
                  ))}
                  {before !== undefined && after !== undefined && (
                    <line className="dumbbell-bar" x1={`${before}%`} x2={`${after}%`} y1="11" y2="11" />
                  )}
                  {before !== undefined && (
                    <circle className="dumbbell-before" cx={`${before}%`} cy="11" r="6" />
                  )}
                  {after !== undefined && (
                    <circle className="dumbbell-after" cx={`${after}%`} cy="11" r="6" />
                  )}
                </svg>
              </li>
            );
          })}
      </ul>
    </figure>
  );
}
