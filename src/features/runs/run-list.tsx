import { useRef, useState } from 'react';
import { localDay } from '../../browser/clock';
import { byLastChange } from '../../domain/run/manage';
import { groupOf, isOpen, nameOf, type Run, responsesOf, stageOf } from '../../domain/run/run';
import { changedDay } from '../../domain/sharing/run-day';
import { writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { freeze, goOnWith, remove, rename, startRun } from '../../store/runs/manage-runs';
import { useRun } from '../../store/runs/use-run';
import { NameForm } from '../../controls/name-form';
import { kindOfRun, labelOfRun } from '../../controls/run-label';
import { RunName } from '../../controls/run-name';

interface Props {
  /** The ids of all items that are asked. */
  readonly items: ReadonlySet<string>;
  /** The run that the page shows. */
  readonly shown: string | undefined;
  readonly onShow: (id: string | undefined) => void;
  readonly words: Pick<Ui, 'runs' | 'results' | 'stage' | 'groups'>;
  readonly locale: string;
  readonly hrefs: { readonly changes: string; readonly backup: string };
}

/** Every run of this device, with what can be done with each. */
export function RunList({ items, shown, onShow, words, locale, hrefs }: Props) {
  const { run: current, runs } = useRun();
  /** The run whose name, or the name of whose copy, is being asked for. */
  const [asking, ask] = useState<{ readonly id: string; readonly what: 'name' | 'copy' }>();
  const top = useRef<HTMLElement>(null);
  /** The button goes away with what it does; the reader stays with the list. */
  const then = (action: () => void) => () => {
    action();
    ask(undefined);
    top.current?.focus();
  };
  const { runs: r } = words;

  return (
    <details className="fold run-list">
      <summary ref={top}>
        {r.title} {runs.length > 0 && <span className="hint">{`(${runs.length})`}</span>}
      </summary>
      {runs.length > 0 && (
        <ul>
          {byLastChange(runs).map((run) => (
            <li
              key={run.id}
              className="run"
              aria-current={run.id === shown ? 'true' : undefined}
              data-run={run.id}
            >
              <p className="run-name">
                <strong>
                  <RunName run={run} words={r} locale={locale} />
                </strong>{' '}
                <span className="hint">{factsOf(run, current?.id, items, words, locale)}</span>
              </p>
              {asking?.id === run.id ? (
                asking.what === 'name' ? (
                  <NameForm
                    label={r.name}
                    hint={r.nameHint}
                    name={labelOfRun(run, r, locale)}
                    words={r}
                    onName={(name) => then(() => rename(run.id, name))()}
                    onCancel={then(() => undefined)}
                  />
                ) : (
                  <NameForm
                    label={r.freezeName}
                    hint={r.freezeHint}
                    example={r.freezeExample}
                    words={r}
                    onName={(name) => then(() => freeze(run.id, name || labelOfRun(run, r, locale)))()}
                    onCancel={then(() => undefined)}
                  />
                )
              ) : (
                <p className="quiet-actions">
                  {isOpen(run) && !run.invitation && run.id !== current?.id && (
                    <button
                      type="button"
                      onClick={then(() => {
                        goOnWith(run.id);
                        onShow(undefined);
                      })}
                    >
                      {r.goOn}{' '}
                      <span className="vh" translate={nameOf(run) ? 'no' : undefined}>
                        {labelOfRun(run, r, locale)}
                      </span>
                    </button>
                  )}
                  {run.id !== shown && run.id !== current?.id && (
                    <button type="button" onClick={then(() => onShow(run.id))}>
                      {r.show}{' '}
                      <span className="vh" translate={nameOf(run) ? 'no' : undefined}>
                        {labelOfRun(run, r, locale)}
                      </span>
                    </button>
                  )}
                  <button type="button" onClick={() => ask({ id: run.id, what: 'name' })}>
                    {r.rename}{' '}
                    <span className="vh" translate={nameOf(run) ? 'no' : undefined}>
                      {labelOfRun(run, r, locale)}
                    </span>
                  </button>
                  {isOpen(run) && (
                    <button type="button" onClick={() => ask({ id: run.id, what: 'copy' })}>
                      {r.freeze}{' '}
                      <span className="vh" translate={nameOf(run) ? 'no' : undefined}>
                        {labelOfRun(run, r, locale)}
                      </span>
                    </button>
                  )}
                  <button
                    type="button"
                    onClick={then(() => {
                      remove(run.id);
                      if (run.id === shown) onShow(undefined);
                    })}
                  >
                    {r.delete}{' '}
                    <span className="vh" translate={nameOf(run) ? 'no' : undefined}>
                      {labelOfRun(run, r, locale)}
                    </span>
                  </button>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <button
          type="button"
          className="button button-quiet"
          onClick={then(() => {
            startRun('');
            onShow(undefined);
          })}
        >
          {r.start}
        </button>
        {runs.length > 1 && (
          <a className="button button-quiet" href={hrefs.changes}>
            {r.compare}
          </a>
        )}
        <a className="button button-quiet" href={hrefs.backup}>
          {r.backup}
        </a>
      </p>
      <p className="hint">{r.startHint}</p>
    </details>
  );
}

function factsOf(
  run: Run,
  current: string | undefined,
  items: ReadonlySet<string>,
  words: Props['words'],
  locale: string,
): string {
  const answered = [...responsesOf(run).keys()].filter((id) => items.has(id)).length;
  const [stage, group] = [stageOf(run), groupOf(run)];
  return [
    kindOfRun(run, current, words.runs, locale),
    count(words.results.answered, answered, locale, { items: items.size }),
    stage && words.stage.names[stage],
    group && words.groups.names[group],
    fill(words.runs.changed, { date: writtenDay(changedDay(run, localDay), locale) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
