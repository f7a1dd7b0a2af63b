import { now } from '../../browser/clock';
import { printPage } from '../../browser/page';
import { assess } from '../../domain/assessment/result';
import { changedAt, responsesOf, stageOf } from '../../domain/run/run';
import { count, day, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { StageSelect } from '../answering/stage-select';
import { KeepingNote } from '../keeping/keeping-note';
import { giveStage } from '../run/run-store';
import { useRun } from '../run/use-run';
import { ReportHead } from './report-head';
import { type ResultProps, ResultView } from './result-view';

interface Props extends ResultProps {
  readonly words: ResultProps['words'] & Pick<Ui, 'keeping' | 'express'>;
  readonly retired: Readonly<Record<string, string>>;
  readonly hrefs: { readonly assess: string; readonly express: string; readonly example: string };
}

/** The reader’s own result, or where to begin if there is none yet. */
export default function OwnResult({ words, retired, hrefs, ...props }: Props) {
  const { run, ready } = useRun();
  const responses = responsesOf(run);
  const stage = stageOf(run);
  const { answered, items } = assess(props.assessments, responses, stage, props.rules);
  const r = words.results;

  // Nothing is claimed before the answers have been read.
  if (!ready) return null;
  if (!run || responses.size === 0)
    return (
      <div className="result-empty" data-ready={ready ? '' : undefined}>
        <h2>{r.emptyTitle}</h2>
        <p>{r.emptyLead}</p>
        <p className="actions">
          <a className="button" href={hrefs.express}>
            {words.express.go}
          </a>
          <a className="button button-quiet" href={hrefs.example}>
            {r.example}
          </a>
        </p>
        <KeepingNote words={words.keeping} />
      </div>
    );
  return (
    <div data-ready={ready ? '' : undefined}>
      <ReportHead
        assessments={props.assessments}
        stage={stage}
        printed={now()}
        words={words}
        locale={props.locale}
      />
      <div className="result-head">
        <p className="result-facts">
          {count(r.answered, answered, props.locale, { items })} ·{' '}
          {fill(r.changed, { date: day(changedAt(run), props.locale) })}
        </p>
        <StageSelect stage={stage} words={words.stage} onChoose={giveStage} />
        <KeepingNote words={words.keeping} />
        <p className="actions">
          <a className="button" href={hrefs.assess}>
            {r.resume}
          </a>
          <button type="button" className="button button-quiet" onClick={printPage}>
            {r.print}
          </button>
        </p>
      </div>
      <ResultView {...props} words={words} responses={responses} stage={stage} retired={retired} />
    </div>
  );
}
