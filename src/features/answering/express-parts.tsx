import type { Subject } from '../../views/views';
import { chooseNextSteps } from '../../domain/assessment/next-steps';
import { placeItems } from '../../domain/assessment/placed-item';
import { admissible, type Responses } from '../../domain/assessment/response';
import { count } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import { NextSteps } from '../results/next-steps';
import { expressOf } from './express-list';
import { ProgressBar } from './progress-bar';

export interface ExpressProps {
  readonly subject: Subject;
  readonly responses: Responses;
  readonly stage?: Stage | undefined;
}

/** How far the express check is answered. */
export function ExpressProgress({ subject, responses }: ExpressProps) {
  const { words, assessments } = subject;
  const express = expressOf(assessments);
  return (
    <div className="panel-body">
      <h2 className="panel-title">{words.express.short}</h2>
      <p className="panel-progress">{progressOf({ subject, responses })}</p>
      <ProgressBar done={answeredOf({ subject, responses }) / express.length} />
    </div>
  );
}

/** What to do first, of the twelve points alone. */
export function ExpressSteps(props: ExpressProps) {
  const { assessments, scale, words } = props.subject;
  const steps = stepsOf(props);
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  return (
    <>
      <h2>{words.express.steps}</h2>
      {steps.length > 0 ? (
        <NextSteps steps={steps} lists={lists} scale={scale} words={words.results} />
      ) : (
        <p>
          {answeredOf(props) === expressOf(assessments).length ? words.express.none : words.express.waiting}
        </p>
      )}
    </>
  );
}

/** What is announced of the express check. */
export function expressSummary(props: ExpressProps): string {
  const { words, locale } = props.subject;
  const found = stepsOf(props).length;
  return [progressOf(props), found > 0 && count(words.express.found, found, locale)]
    .filter(Boolean)
    .join(', ');
}

function answeredOf({ subject, responses }: ExpressProps): number {
  return expressOf(subject.assessments).filter((id) => responses.has(id)).length;
}

function progressOf(props: ExpressProps): string {
  const { assessments, words, locale } = props.subject;
  return count(words.express.progress, answeredOf(props), locale, { items: expressOf(assessments).length });
}

function stepsOf({ subject, responses, stage }: ExpressProps) {
  const express = expressOf(subject.assessments);
  const points = placeItems(subject.assessments).filter(({ id }) => express.includes(id));
  return chooseNextSteps(points, admissible(points, responses), stage, subject.rules.nextSteps);
}
