import { useRef, useState } from 'react';
import { itemsOf } from '../../domain/assessment/placed-item';
import { type Run, responsesOf, stageOf } from '../../domain/run/run';
import { RunExports } from './run-exports';
import { KeepingNote } from '../keeping/keeping-note';
import { useRun } from '../../store/runs/use-run';
import { RunList } from '../runs/run-list';
import { UndoNote } from '../runs/undo-note';
import { linkOfRun } from '../sharing/share-link';
import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import { OwnHead } from './own-head';
import type { OwnProps } from './own-props';
import { PaperLink } from './paper-link';
import { ResultView } from './result-view';

/** The reader’s own results: the run that is being answered, or another one of this device. */
function OwnResult({ retired, ...props }: OwnProps) {
  const { run: current, runs } = useRun();
  const [shownId, show] = useState<string>();
  const top = useRef<HTMLDivElement>(null);
  const { words, hrefs, locale, assessments } = props;
  const chosen = runs.find(({ id }) => id === shownId) ?? current;
  const run = chosen && responsesOf(chosen).size > 0 ? chosen : undefined;
  const look = (id: string | undefined) => {
    show(id);
    top.current?.focus();
  };

  return (
    <div ref={top} tabIndex={-1} className="own-result" data-ready="">
      <UndoNote words={words.runs} />
      {run ? (
        <OwnHead key={run.id} {...props} run={run} current={current} onBack={() => look(undefined)} />
      ) : (
        <Empty words={words} hrefs={hrefs} />
      )}
      <RunList
        items={
          new Set(assessments.flatMap(({ dimensions }) => dimensions.flatMap(itemsOf)).map(({ id }) => id))
        }
        shown={chosen?.id}
        onShow={look}
        words={words}
        locale={locale}
        hrefs={hrefs}
      />
      {run && <Body {...props} run={run} retired={retired} />}
    </div>
  );
}

function Empty({ words, hrefs }: Pick<OwnProps, 'words' | 'hrefs'>) {
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

function Body({ run, retired, ...props }: OwnProps & { readonly run: Run }) {
  const { words, hrefs, assessments } = props;
  const link = linkOfRun(run, assessments, hrefs.received);
  return (
    <>
      <RunExports key={run.id} {...props} run={run} link={link} />
      <ResultView {...props} responses={responsesOf(run)} stage={stageOf(run)} retired={retired} />
      {run.origin?.kind !== 'received' && <PaperLink link={link} words={words.share} />}
    </>
  );
}

export default guarded(withSubject(OwnResult));
