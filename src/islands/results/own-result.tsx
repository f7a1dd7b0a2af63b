import { type ReactNode, useRef, useState } from 'react';
import { now } from '../../browser/clock';
import { printPage } from '../../browser/page';
import { itemsOf } from '../../domain/assessment/placed-item';
import { assess } from '../../domain/assessment/result';
import { answeredAt, groupOf, isOpen, nameOf, type Run, responsesOf, stageOf } from '../../domain/run/run';
import { count, day, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { StageSelect } from '../answering/stage-select';
import { RunExports } from '../export/run-exports';
import { KeepingNote } from '../keeping/keeping-note';
import { giveStage } from '../run/run-store';
import { giveGroup } from '../run/runs-desk';
import { useRun } from '../run/use-run';
import { GroupSelect } from '../runs/group-select';
import { labelOfRun } from '../runs/run-label';
import { RunList } from '../runs/run-list';
import { UndoNote } from '../runs/undo-note';
import type { MailText } from '../sharing/mail-link';
import { QrCode } from '../sharing/qr-code';
import { linkOfRun } from '../sharing/share-link';
import { ShareSheet } from '../sharing/share-sheet';
import { ReportHead } from './report-head';
import { type ResultProps, ResultView } from './result-view';

type Words = ResultProps['words'] &
  Pick<Ui, 'keeping' | 'express' | 'runs' | 'groups' | 'share' | 'backup' | 'exports'>;

interface Props extends ResultProps {
  readonly words: Words;
  readonly retired: Readonly<Record<string, string>>;
  readonly mails: readonly MailText[];
  readonly hrefs: {
    readonly assess: string;
    readonly express: string;
    readonly example: string;
    readonly changes: string;
    readonly backup: string;
    /** The page that opens links. */
    readonly received: string;
  };
}

/** The reader’s own results: the run that is being answered or another one of this device. */
export default function OwnResult(props: Props) {
  const { run: current, runs, ready } = useRun();
  const [shownId, show] = useState<string>();
  const top = useRef<HTMLDivElement>(null);
  const run = runs.find(({ id }) => id === shownId) ?? current;
  const items = props.assessments.flatMap(({ dimensions }) => dimensions.flatMap(itemsOf));
  const { words, hrefs, locale } = props;
  const look = (id: string | undefined) => {
    show(id);
    top.current?.focus();
  };

  const list = (
    <RunList
      items={new Set(items.map(({ id }) => id))}
      shown={run?.id}
      onShow={look}
      words={words}
      locale={locale}
      hrefs={hrefs}
    />
  );

  // Nothing is claimed before the answers have been read.
  if (!ready) return null;
  return (
    <div ref={top} tabIndex={-1} className="own-result" data-ready="">
      <UndoNote words={words.runs} />
      {run && responsesOf(run).size > 0 ? (
        <OneResult {...props} run={run} current={current} onBack={() => look(undefined)}>
          {list}
        </OneResult>
      ) : (
        <>
          <Empty words={words} hrefs={hrefs} />
          {list}
        </>
      )}
    </div>
  );
}

function Empty({ words, hrefs }: Pick<Props, 'words' | 'hrefs'>) {
  const { results: r } = words;
  return (
    <div className="result-empty">
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
}

interface OneProps extends Props {
  readonly run: Run;
  readonly current: Run | undefined;
  readonly onBack: () => void;
  /** The list of all runs. */
  readonly children: ReactNode;
}

function OneResult({ run, current, onBack, children, words, retired, hrefs, mails, ...props }: OneProps) {
  const [sharing, share] = useState(false);
  const { locale, assessments } = props;
  const responses = responsesOf(run);
  const stage = stageOf(run);
  const { answered, items } = assess(assessments, responses, stage, props.rules);
  const mine = run.id === current?.id;
  const theirs = run.origin?.kind === 'received';
  const link = linkOfRun(run, assessments, hrefs.received);
  const { results: r } = words;
  return (
    <>
      <ReportHead
        assessments={assessments}
        stage={stage}
        group={groupOf(run)}
        name={nameOf(run) ?? words.paper.name}
        changed={answeredAt(run)}
        printed={now()}
        words={words}
        locale={locale}
      />
      <div className="result-head" data-shown={run.id}>
        <h2 className="run-title">{labelOfRun(run, words.runs, locale)}</h2>
        <p className="result-facts">
          {count(r.answered, answered, locale, { items })} ·{' '}
          {fill(r.changed, { date: day(answeredAt(run), locale) })}
        </p>
        {run.origin?.kind === 'frozen' && (
          <p className="notice">{fill(words.runs.isCopy, { date: day(run.origin.at, locale) })}</p>
        )}
        {theirs && <p className="notice">{words.runs.isReceived}</p>}
        {mine ? (
          <>
            <div className="run-choices">
              <StageSelect stage={stage} words={words.stage} onChoose={giveStage} />
              <GroupSelect group={groupOf(run)} words={words.groups} onChoose={giveGroup} />
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
          {mine && isOpen(run) && (
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
        </p>
      </div>
      {children}
      <RunExports {...props} words={words} run={run} link={link} />
      <ResultView {...props} words={words} responses={responses} stage={stage} retired={retired} />
      {!theirs && (
        <div className="on-paper report-link">
          <p>{words.share.paper}</p>
          <p className="report-address">{link}</p>
          <QrCode text={link} label={words.share.qrLabel} failed="" />
        </div>
      )}
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
