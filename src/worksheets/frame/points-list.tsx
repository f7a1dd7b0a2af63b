import { fill } from '../../i18n/words';
import { responsesOf } from '../../domain/run/run';
import type { Response } from '../../domain/assessment/response';
import type { Ui } from '../../schemas/ui';
import { useRun } from '../../store/runs/use-run';
import type { AnswerLabels, Point } from './worksheet';

interface Props {
  readonly points: readonly Point[];
  readonly answers: AnswerLabels;
  readonly ui: Ui['worksheets'];
}

/** The points that the worksheet helps with, each with the reader’s own answer. */
export function PointsList({ points, answers, ui }: Props) {
  const { run } = useRun();
  const responses = run ? responsesOf(run) : new Map<string, Response>();
  if (points.length === 0) return null;
  return (
    <section className="result-section sheet-points">
      <h2>{ui.points}</h2>
      <p className="section-lead">{ui.pointsLead}</p>
      <ul className="plain-list">
        {points.map(({ id, statement, href }) => {
          const response = responses.get(id);
          return (
            <li key={id} data-point={id} data-answer={response}>
              <a href={href}>{statement}</a>{' '}
              <span className="hint">
                {response === undefined
                  ? ui.unanswered
                  : fill(ui.answer, { answer: labelOf(response, answers) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function labelOf(response: Response, { levels, dontKnow, notApplicable }: AnswerLabels): string {
  if (response === 'dont-know') return dontKnow;
  return response === 'not-applicable' ? notApplicable : (levels[response] ?? '');
}
