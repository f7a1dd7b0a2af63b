import { useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { printPage } from '../../browser/page';
import { assess } from '../../domain/assessment/result';
import { groupOf, nameOf, type Run, responsesOf, stageOf } from '../../domain/run/run';
import { answeredDay } from '../../domain/sharing/run-day';
import { day, writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import { StageSelect } from '../../controls/stage-select';
import { KeepingNote } from '../keeping/keeping-note';
import { giveStage } from '../../store/runs/run-store';
import { giveGroup } from '../../store/runs/manage-runs';
import { GroupSelect } from '../../controls/group-select';
import { linkOfRun } from '../sharing/share-link';
import { ShareSheet } from '../sharing/share-sheet';
import type { OwnProps } from './own-props';
import { ReportHead } from './report-head';
import { RunName } from '../../controls/run-name';

interface Props extends Omit<OwnProps, 'retired'> {
  readonly run: Run;
  readonly current: Run | undefined;
  readonly onBack: () => void;
}

/** Which run is shown, as whom and at which stage it was answered, and what can be done with it. */
export function OwnHead({ run, current, onBack, words, hrefs, mails, ...props }: Props) {
  const [sharing, share] = useState(false);
  const { locale, assessments } = props;
  const [stage, group] = [stageOf(run), groupOf(run)];
  const { answered, items } = assess(assessments, responsesOf(run), stage, props.rules);
  const changed = answeredDay(run, localDay);
  const mine = run === current;
  const theirs = run.origin?.kind === 'received';
  const { results: r } = words;
  return (
    <>
      <ReportHead
        assessments={assessments}
        stage={stage}
        group={group}
        name={nameOf(run)}
        changed={changed}
        printed={now()}
        words={words}
        locale={locale}
      />
      <div className="result-head" data-shown={run.id}>
        <h2 className="run-title">
          <RunName run={run} words={words.runs} locale={locale} />
        </h2>
        <p className="result-facts">
          {`${count(r.answered, answered, locale, { items })} · ${fill(r.changed, { date: writtenDay(changed, locale) })}`}
        </p>
        {run.origin?.kind === 'frozen' && (
          <p className="notice">{fill(words.runs.isCopy, { date: day(run.origin.at, locale) })}</p>
        )}
        {theirs && <p className="notice">{words.runs.isReceived}</p>}
        {mine ? (
          <>
            <div className="run-choices">
              <StageSelect words={words.stage} chosen={{ stage, onChoose: giveStage }} />
              <GroupSelect group={group} words={words.groups} onChoose={giveGroup} />
            </div>
            <KeepingNote words={words.keeping} />
          </>
        ) : (
          <p className="actions">
            <button type="button" className="button button-quiet" onClick={onBack}>
              {words.runs.back}
            </button>
          </p>
        )}
        <p className="actions">
          {mine && (
            <a className="button" href={hrefs.assess}>
              {r.resume}
            </a>
          )}
          {!theirs && (
            <button type="button" className="button button-quiet" onClick={() => share(true)}>
              {words.runs.share}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={printPage}>
            {r.print}
          </button>
          {hrefs.meeting !== undefined && (
            <a className="button button-quiet" href={linkOfRun(run, assessments, hrefs.meeting)}>
              {words.runs.meeting}
            </a>
          )}
        </p>
      </div>
      {sharing && (
        <ShareSheet
          run={run}
          assessments={assessments}
          scale={props.scale}
          words={words}
          locale={locale}
          path={hrefs.received}
          mails={mails}
          onClose={() => share(false)}
        />
      )}
    </>
  );
}
