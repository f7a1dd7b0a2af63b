import type { AssessmentView, ItemView, ScaleView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import type { Responses } from '../../domain/assessment/response';
import type { Ui } from '../../schemas/ui';
import { labelOf } from '../../controls/label-of';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly responses: Responses;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'paper' | 'assessment'>;
  /** Whether points without an answer, and lists without any, are left out. */
  readonly answeredOnly?: boolean;
  /** What the reader wrote beside items, where it is to be shown. */
  readonly notes?: ReadonlyMap<string, string>;
}

/** Every point of every list with its answer in words. */
export function AnswersSaid({ assessments, responses, scale, words, answeredOnly = false, notes }: Props) {
  const shown = ({ id }: ItemView) => !answeredOnly || responses.has(id);
  return (
    <div className="answers-said">
      <p className="section-lead">{words.paper.answersLead}</p>
      {assessments
        .flatMap(({ dimensions }) => dimensions)
        .filter((list) => itemsOf(list).some(shown))
        .map((list) => (
          <section key={list.id} aria-label={list.title}>
            <h3>{list.title}</h3>
            <ol>
              {itemsOf(list)
                .filter(shown)
                .map(({ id, statement, critical }) => {
                  const response = responses.get(id);
                  return (
                    <li key={id} data-response={response}>
                      <span>
                        <span>{statement}</span> {critical && <em>{words.assessment.critical}</em>}
                      </span>
                      <strong>
                        {response === undefined ? words.paper.noAnswer : labelOf(response, scale)}
                      </strong>
                      {notes?.has(id) && <p className="said-note">{notes.get(id)}</p>}
                    </li>
                  );
                })}
            </ol>
          </section>
        ))}
    </div>
  );
}
