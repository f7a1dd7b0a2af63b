import type { ReactNode } from 'react';
import type { ItemView, ListView, ScaleView } from '../../collections/views';
import { chooseNextSteps } from '../../domain/assessment/next-steps';
import { placeItems } from '../../domain/assessment/placed-item';
import { admissible } from '../../domain/assessment/response';
import { notesOf, responsesOf, stageOf } from '../../domain/run/run';
import { count } from '../../i18n/words';
import type { Assessment } from '../../schemas/assessment';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';
import { KeepingNote } from '../keeping/keeping-note';
import { NextSteps } from '../results/next-steps';
import { giveAnswer, giveNote, giveStage } from '../run/run-store';
import { useRun } from '../run/use-run';
import { guarded } from '../pieces/guarded';
import { AnswerField } from './answer-field';
import { StageSelect } from './stage-select';
import { useAnnouncement } from './use-announcement';

interface Props {
  /** The twelve points in order, and the lists they stand in. */
  readonly items: readonly ItemView[];
  readonly lists: readonly ListView[];
  /** The assessments with nothing but these points. */
  readonly assessments: readonly Assessment[];
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'assessment' | 'note' | 'express' | 'results' | 'stage' | 'keeping' | 'panel'>;
  readonly locale: string;
  readonly resultsHref: string;
  /** What stands above the points: the head of the page. */
  readonly children?: ReactNode;
}

/** The express check: a view of the same run, with next steps and no score. */
function ExpressCheck({
  items,
  lists,
  assessments,
  rules,
  scale,
  words,
  locale,
  resultsHref,
  children,
}: Props) {
  const { run, ready } = useRun();
  const responses = responsesOf(run);
  const notes = notesOf(run);
  const stage = stageOf(run);
  const answered = items.filter(({ id }) => responses.has(id)).length;
  const points = placeItems(assessments);
  const nextSteps = chooseNextSteps(points, admissible(points, responses), stage, rules.nextSteps);
  const progress = count(words.express.progress, answered, locale, { items: items.length });
  const found = nextSteps.length > 0 && count(words.express.found, nextSteps.length, locale);
  const announcement = useAnnouncement(ready ? [progress, found].filter(Boolean).join(', ') : '');

  return (
    <div className="assessment" data-ready={ready ? '' : undefined}>
      <div className="assessment-list">
        {children}
        {items.map((item, i) => (
          <AnswerField
            key={item.id}
            item={item}
            number={i + 1}
            scale={scale}
            words={words}
            response={responses.get(item.id)}
            onAnswer={giveAnswer}
            note={notes.get(item.id)}
            onNote={giveNote}
          />
        ))}
        <section className="express-steps" aria-label={words.express.steps}>
          <h2>{words.express.steps}</h2>
          {nextSteps.length > 0 ? (
            <NextSteps steps={nextSteps} lists={lists} scale={scale} words={words.results} />
          ) : (
            <p>{answered === items.length ? words.express.none : words.express.waiting}</p>
          )}
        </section>
      </div>
      <aside className="panel panel-still" aria-label={words.express.short}>
        <div className="panel-body">
          <h2 className="panel-title">{words.express.short}</h2>
          <p className="panel-progress">{progress}</p>
          <svg className="progress" width="100%" height="6" aria-hidden="true" focusable="false">
            <rect width="100%" height="6" rx="3" className="progress-track" />
            <rect width={`${(100 * answered) / items.length}%`} height="6" rx="3" className="progress-done" />
          </svg>
        </div>
        <div className="panel-foot">
          <StageSelect stage={stage} words={words.stage} onChoose={giveStage} />
          <KeepingNote words={words.keeping} />
          <p className="onward">
            <a href={resultsHref}>{words.assessment.toResults}</a>
          </p>
        </div>
        <p className="vh" aria-live="polite">
          {announcement}
        </p>
      </aside>
    </div>
  );
}

export default guarded(ExpressCheck);
