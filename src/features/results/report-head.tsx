import type { AssessmentView } from '../../views/views';
import { day, writtenDay } from '../../i18n/days';
import { fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import type { Group } from '../../schemas/group';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly stage: Stage | undefined;
  readonly group?: Group | undefined;
  /** What the run is called; a line to write on where it has no name. */
  readonly name?: string | undefined;
  /** The day of the last answer, as 2026-11-24. */
  readonly changed?: string;
  /** Milliseconds since 1970; without one, no day is printed. */
  readonly printed?: number;
  readonly words: Pick<Ui, 'paper' | 'stage' | 'groups' | 'results'>;
  readonly locale: string;
}

/** What a printed result says about itself: whose it is, of when, at which stage, of which lists. */
export function ReportHead({
  assessments,
  stage,
  group,
  name,
  changed,
  printed,
  words: { paper, stage: stages, groups, results },
  locale,
}: Props) {
  return (
    <div className="on-paper report-head">
      {printed !== undefined && (
        <p
          className={name === undefined ? 'report-name report-nameless' : 'report-name'}
          translate={name === undefined ? undefined : 'no'}
        >
          {name ?? paper.name}
        </p>
      )}
      <ul>
        {changed !== undefined && <li>{fill(results.changed, { date: writtenDay(changed, locale) })}</li>}
        {printed !== undefined && <li>{fill(paper.printed, { date: day(printed, locale) })}</li>}
        <li>{stage === undefined ? paper.noStage : fill(stages.chosen, { stage: stages.names[stage] })}</li>
        {group !== undefined && <li>{fill(groups.chosen, { group: groups.names[group] })}</li>}
        <li>
          {fill(paper.version, {
            versions: assessments.map(({ title, version }) => `${title} ${version}`).join(', '),
          })}
        </li>
      </ul>
    </div>
  );
}
