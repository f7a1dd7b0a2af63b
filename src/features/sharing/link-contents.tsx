import type { AssessmentView, ScaleView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { localDay } from '../../browser/clock';
import { groupOf, type Run, responsesOf, stageOf } from '../../domain/run/run';
import { isoDay } from '../../domain/sharing/day';
import { answeredDay, isOddClock } from '../../domain/sharing/run-day';
import { writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { AnswersSaid } from './answers-said';
import { dayOfRun } from './share-link';
import { Sentence } from '../../controls/as-typed';

interface Props {
  readonly run: Run;
  readonly sender: string;
  readonly assessments: readonly AssessmentView[];
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'share' | 'stage' | 'groups' | 'backup' | 'paper' | 'assessment'>;
  readonly locale: string;
}

/** All that a link of this run contains, in words, before it is sent: nothing else is in it. */
export function LinkContents({ run, sender, assessments, scale, words, locale }: Props) {
  const { share: s } = words;
  const responses = responsesOf(run);
  const lists = assessments
    .flatMap(({ dimensions }) => dimensions)
    .map((list) => itemsOf(list).filter(({ id }) => responses.has(id)).length)
    .filter((answered) => answered > 0);
  const [stage, group] = [stageOf(run), groupOf(run)];
  const answers = lists.reduce((a, b) => a + b, 0);
  const date = writtenDay(isoDay(dayOfRun(run)), locale);
  return (
    <div className="link-contents">
      <h3>{s.contents}</h3>
      <ul>
        <li>
          {fill(s.answers, {
            answers: count(words.backup.answers, answers, locale),
            lists: count(s.lists, lists.length, locale),
          })}
        </li>
        <li>{stage ? fill(s.stage, { stage: words.stage.names[stage] }) : s.noStage}</li>
        <li>{group ? fill(s.group, { group: words.groups.names[group] }) : s.noGroup}</li>
        <li>{fill(s.day, { date })}</li>
        <li>{s.number}</li>
        <li>{sender ? <Sentence words={s.from} names={{ sender }} /> : <span>{s.noSender}</span>}</li>
      </ul>
      {isOddClock(run, localDay) && (
        <p className="notice" data-clock="odd">
          {fill(s.clock, { clock: writtenDay(answeredDay(run, localDay), locale), date })}
        </p>
      )}
      <p>{s.never}</p>
      <details className="fold">
        <summary>{s.all}</summary>
        <AnswersSaid
          assessments={assessments}
          responses={responses}
          scale={scale}
          words={words}
          answeredOnly
        />
      </details>
    </div>
  );
}
