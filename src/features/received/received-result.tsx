import { useMemo, useState } from 'react';
import { now } from '../../browser/clock';
import { openFragment } from '../../browser/fragment';
import { printPage } from '../../browser/page';
import { randomId } from '../../browser/random';
import { assess } from '../../domain/assessment/result';
import { isOpen, responsesOf } from '../../domain/run/run';
import { isoDay } from '../../domain/sharing/day';
import { parseShareCode, type SharedRun } from '../../domain/sharing/share-code';
import { receivedRun } from '../../domain/sharing/shared-run';
import { writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { ChangesView } from '../changes/changes-view';
import { AddToDossier } from '../dossier/add-to-dossier';
import { ReportHead } from '../results/report-head';
import { type ResultProps, ResultView } from '../results/result-view';
import { keepReceived } from '../../store/runs/manage-runs';
import { useRun } from '../../store/runs/use-run';
import { RunSelect } from '../../controls/run-select';
import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import { LinkProblem } from './link-problem';
import { PasteLink } from './paste-link';
import { useFragment } from '../../store/fragment/use-fragment';
import { useLink } from './use-link';
import { Sentence } from '../../controls/as-typed';

interface Props extends ResultProps {
  readonly words: ResultProps['words'] & Pick<Ui, 'received' | 'groups' | 'runs' | 'changes' | 'dossiers'>;
  readonly retired: Readonly<Record<string, string>>;
  /** This page in every language, the site’s own first. */
  readonly pages: Readonly<Record<string, string>>;
  readonly hrefs: {
    readonly results: string;
    readonly dossiers: string | undefined;
    readonly meeting: string | undefined;
  };
}

/** A run that came by a link: shown, never mixed with the reader’s own. */
function ReceivedResult({ pages, ...props }: Props) {
  const fragment = useFragment(props.locale, pages);
  const { received } = props.words;
  const text = typeof fragment === 'object' ? fragment.text : undefined;
  const { assessments } = props;
  const parsed = useMemo(
    () => (text === undefined ? undefined : parseShareCode(text, assessments)),
    [text, assessments],
  );
  const problem = useLink(fragment, parsed?.ok === false ? parsed.reason : undefined, 'run', assessments);
  if (fragment === 'unread' || problem === 'reading') return <p className="hint">{received.reading}</p>;
  if (text !== undefined && parsed?.ok)
    return <Opened key={text} {...props} shared={parsed.run} code={text} />;
  return (
    <div data-ready="">
      <LinkProblem problem={problem ?? 'none'} words={received}>
        <PasteLink
          kind="run"
          assessments={assessments}
          words={received}
          problems={{ ...received.problems, none: received.pasteNone }}
          onCode={openFragment}
        />
      </LinkProblem>
    </div>
  );
}

interface OpenedProps extends Omit<Props, 'pages'> {
  readonly shared: SharedRun;
  readonly code: string;
}

function Opened({ shared, code, words, retired, hrefs, ...props }: OpenedProps) {
  const [kept, setKept] = useState(false);
  const { received: w, results } = words;
  const { locale, assessments } = props;
  const { responses, stage, group, sender } = shared;
  const date = writtenDay(isoDay(shared.day), locale);
  const { answered, items, retired: gone } = assess(assessments, responses, stage, props.rules);
  const name = sender ? fill(w.keptNameFrom, { sender }) : fill(w.keptName, { date });
  const keep = () => {
    keepReceived(receivedRun(shared, randomId(), name, now()));
    setKept(true);
  };
  return (
    <div className="received" data-ready="">
      <ReportHead
        assessments={assessments}
        stage={stage}
        group={group}
        name={name}
        printed={now()}
        words={words}
        locale={locale}
      />
      <div className="result-head">
        <p className="received-from">
          {sender ? <Sentence words={w.from} names={{ sender }} /> : <span>{w.noSender}</span>}{' '}
          {sender && <span className="hint">{w.bySender}</span>}
        </p>
        <p className="result-facts">
          {fill(w.facts, { answered: count(results.answered, answered, locale, { items }), date })}
        </p>
        <ul className="plain-facts">
          <li>
            {stage ? fill(words.stage.chosen, { stage: words.stage.names[stage] }) : words.paper.noStage}
          </li>
          {group && <li>{fill(words.groups.chosen, { group: words.groups.names[group] })}</li>}
          <li>{w.readOnly}</li>
        </ul>
        {gone.length > 0 && <p className="notice">{w.retired}</p>}
        {answered === 0 && <p className="notice">{w.empty}</p>}
        <p className="actions">
          <button type="button" className="button" onClick={keep} disabled={kept}>
            {w.keep}
          </button>
          <button type="button" className="button button-quiet" onClick={printPage}>
            {w.print}
          </button>
          {hrefs.meeting !== undefined && (
            <a className="button button-quiet" href={`${hrefs.meeting}#${code}`}>
              {words.runs.meeting}
            </a>
          )}
        </p>
        <p aria-live="polite">
          {kept && (
            <span>
              <span>{w.kept}</span> <a href={hrefs.results}>{w.toResults}</a>
            </span>
          )}
        </p>
        {hrefs.dossiers !== undefined && (
          <AddToDossier
            assessments={assessments}
            batch={{ arrivals: [{ code, shared }] }}
            words={words}
            locale={locale}
            dossiersHref={hrefs.dossiers}
          />
        )}
        <p className="hint">{w.obligation}</p>
      </div>
      <CompareWithMine shared={shared} words={words} {...props} />
      <ResultView {...props} words={words} responses={responses} stage={stage} retired={retired} />
    </div>
  );
}

function CompareWithMine({ shared, words, ...props }: Omit<OpenedProps, 'retired' | 'hrefs' | 'code'>) {
  const { runs, run: current } = useRun();
  const [chosen, choose] = useState<string>();
  const own = runs.filter((run) => run.origin?.kind !== 'received' && responsesOf(run).size > 0);
  const { received: w } = words;
  const mine =
    own.find(({ id }) => id === chosen) ?? own.find((run) => run === current && isOpen(run)) ?? own[0];
  return (
    <details className="fold compare-with-mine">
      <summary>{w.compare}</summary>
      {mine ? (
        <>
          {own.length > 1 && (
            <RunSelect
              label={w.compareWith}
              runs={own}
              chosen={mine.id}
              words={words.runs}
              locale={props.locale}
              onChoose={choose}
            />
          )}
          <p className="section-lead">{w.compareLead}</p>
          <ChangesView
            {...props}
            before={mine}
            after={receivedRun(shared, 'received', '', 0)}
            words={words}
          />
        </>
      ) : (
        <p>{w.noOwn}</p>
      )}
    </details>
  );
}

export default guarded(withSubject(ReceivedResult));
