import type { AssessmentView, ScaleView } from '../../views/views';
import type { Result } from '../../domain/assessment/result';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { dimensionAttributes } from './result-attributes';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly result: Result;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'results' | 'panel' | 'status'>;
}

/** The figures of the profile, all of them, in a table. */
export function FiguresTable({ assessments, result, scale, words }: Props) {
  const { columns } = words.results;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={words.results.table}>
      <table className="figures" aria-label={words.results.table}>
        <thead>
          <tr>
            <th scope="col">{columns.list}</th>
            {[
              columns.score,
              columns.interval,
              columns.band,
              columns.coverage,
              ...scale.levels.map(({ label }) => label),
              columns.dontKnow,
              columns.notApplicable,
              columns.unanswered,
            ].map((label) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {assessments.map((assessment) => (
          <tbody key={assessment.id}>
            <tr className="figures-group">
              <th scope="rowgroup" colSpan={12}>
                {assessment.title}
              </th>
            </tr>
            {assessment.dimensions.map((list) => {
              const dimension = result.dimensions.find(({ id }) => id === list.id);
              if (!dimension) return null;
              const { score, cappedBand } = dimension;
              return (
                <tr key={list.id} {...dimensionAttributes(dimension)}>
                  <th scope="row">{list.title}</th>
                  <td>{score.status === 'ok' ? score.score : words.results.noScore}</td>
                  <td>
                    {score.status === 'ok'
                      ? fill(words.results.interval, { low: score.low, high: score.high })
                      : ''}
                  </td>
                  <td>{cappedBand ? scale.bands[cappedBand].short : ''}</td>
                  <td>{fill(words.results.outOf, { rated: score.rated, items: score.applicable })}</td>
                  {score.levels.map((n, level) => (
                    <td key={level}>{n}</td>
                  ))}
                  <td>{score.dontKnow}</td>
                  <td>{score.notApplicable}</td>
                  <td>{score.unanswered}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
