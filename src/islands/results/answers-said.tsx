import type { AssessmentView, ScaleView } from '../../collections/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { isLevel, type Response, type Responses } from '../../domain/assessment/response';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly responses: Responses;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'paper' | 'assessment'>;
}

/** Every point of every list with its answer in words, those without one included. */
export function AnswersSaid({ assessments, responses, scale, words }: Props) {
  return (
    <div className="answers-said">
      <p className="section-lead">{words.paper.answersLead}</p>
      {assessments
        .flatMap(({ dimensions }) => dimensions)
        .map((list) => (
          <section key={list.id} aria-label={list.title}>
            <h3>{list.title}</h3>
            <ol>
              {itemsOf(list).map(({ id, statement, critical }) => {
                const response = responses.get(id);
                return (
                  <li key={id} data-response={response}>
                    <span>
                      {statement} {critical && <em>{words.assessment.critical}</em>}
                    </span>
                    <strong>{inWords(response, scale) ?? words.paper.noAnswer}</strong>
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
    </div>
  );
}

function inWords(response: Response | undefined, scale: ScaleView): string | undefined {
  if (isLevel(response)) return scale.levels.find(({ value }) => value === response)?.label;
  if (response === 'dont-know') return scale.dontKnow.label;
  return response && scale.notApplicable.label;
}
