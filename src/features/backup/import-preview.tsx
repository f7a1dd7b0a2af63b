import type { ReactNode } from 'react';
import type { Response } from '../../domain/assessment/response';
import { responsesOf, type Run } from '../../domain/run/run';
import type { ImportPlan, RunConflict } from '../../domain/sharing/import-plan';
import { day } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import type { BackupProps } from './backup-props';
import { labelOf } from '../../controls/label-of';
import { Sentence } from '../../controls/as-typed';
import { RunName } from '../../controls/run-name';

interface Props extends Pick<BackupProps, 'scale' | 'words' | 'locale'> {
  /** The statements of all items that are asked or were, by id. */
  readonly statements: Readonly<Record<string, string>>;
  readonly plan: ImportPlan;
  readonly made: number;
  readonly name: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What a file would change, run by run, and the question whether it shall. */
export function ImportPreview({ plan, made, name, statements, scale, words, locale, onYes, onNo }: Props) {
  const { backup: b, changes } = words;
  const label = (run: Run) => <RunName run={run} words={words.runs} locale={locale} />;
  const said = (response: Response | null | undefined) =>
    response === null || response === undefined ? changes.unanswered : labelOf(response, scale);
  const points = (ids: readonly string[], { here, merged, there }: RunConflict, taken: boolean) => (
    <details className="fold">
      <summary>
        {fill(taken ? b.taken : b.left, { points: count(changes.points, ids.length, locale) })}
      </summary>
      <ul className="points">
        {ids.map((id) => (
          <li key={id} data-point={id}>
            <span>{statements[id] ?? id}</span>{' '}
            <span className="from-to">
              {fill(taken ? changes.fromTo : b.instead, {
                before: said(here.answers.get(id)?.value),
                after: said((taken ? merged : there).answers.get(id)?.value),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
  const conflict = (one: RunConflict) => (
    <>
      <span>{one.others > 0 && fill(b.others, { n: one.others })}</span>
      {one.taken.length > 0 && points(one.taken, one, true)}
      {one.left.length > 0 && points(one.left, one, false)}
    </>
  );
  return (
    <section className="import-preview" aria-label={b.preview} data-preview="">
      <h3>{b.preview}</h3>
      <p className="hint">
        <Sentence words={b.previewLead} names={{ name }} values={{ date: day(made, locale) }} />
      </p>
      <Part id="added" title={b.added} runs={plan.added} label={label}>
        {(run) => <span className="hint">{count(b.answers, responsesOf(run).size, locale)}</span>}
      </Part>
      <Part id="changed" title={b.changed} runs={plan.changed} label={({ here }) => label(here)}>
        {conflict}
      </Part>
      <Part id="unchanged" title={b.unchanged} runs={plan.unchanged} label={({ here }) => label(here)}>
        {() => ''}
      </Part>
      {plan.unknown.length > 0 && (
        <p className="notice">{fill(b.unknown, { points: plan.unknown.length })}</p>
      )}
      <p className="hint">{b.settingsKept}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onYes}>
          {b.yes}
        </button>
        <button type="button" className="button button-quiet" onClick={onNo}>
          {b.no}
        </button>
      </p>
    </section>
  );
}

function Part<T>({
  id,
  title,
  runs,
  label,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly runs: readonly T[];
  readonly label: (run: T) => ReactNode;
  readonly children: (run: T) => ReactNode;
}) {
  return runs.length === 0 ? null : (
    <div data-part={id}>
      <h4>
        <span>{title}</span> <span className="hint">{`(${runs.length})`}</span>
      </h4>
      <ul className="plain-list">
        {runs.map((run, i) => (
          <li key={i}>
            <strong>{label(run)}</strong> {children(run)}
          </li>
        ))}
      </ul>
    </div>
  );
}
