import type { AssessmentView } from '../../collections/views';
import { day, fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly stage: Stage | undefined;
  /** Milliseconds since 1970; without one, no day is printed. */
  readonly printed?: number;
  readonly words: Pick<Ui, 'paper' | 'stage'>;
  readonly locale: string;
}

/** What a printed result says about itself: whose it is, of when, at which stage, of which lists. */
export function ReportHead({ assessments, stage, printed, words: { paper, stage: stages }, locale }: Props) {
  return (
    <div className="on-paper report-head">
      {printed !== undefined && <p className="report-name">{paper.name}</p>}
      <ul>
        {printed !== undefined && <li>{fill(paper.printed, { date: day(printed, locale) })}</li>}
        <li>{stage === undefined ? paper.noStage : fill(stages.chosen, { stage: stages.names[stage] })}</li>
        <li>
          {fill(paper.version, {
            versions: assessments.map(({ title, version }) => `${title} ${version}`).join(', '),
          })}
        </li>
      </ul>
    </div>
  );
}
