import { useId } from 'react';
import { localDay } from '../browser/clock';
import { nameOf, type Run } from '../domain/run/run';
import { changedDay } from '../domain/sharing/run-day';
import { writtenDay } from '../i18n/days';
import type { Ui } from '../schemas/ui';
import { kindOfRun, labelOfRun } from './run-label';

interface Props {
  readonly label: string;
  readonly runs: readonly Run[];
  readonly chosen: string | undefined;
  readonly words: Ui['runs'];
  readonly locale: string;
  readonly onChoose: (id: string) => void;
}

/** The choice of one run among several. */
export function RunSelect({ label, runs, chosen, words, locale, onChoose }: Props) {
  const id = useId();
  const said = (run: Run) =>
    [
      labelOfRun(run, words, locale),
      kindOfRun(run, undefined, words, locale),
      writtenDay(changedDay(run, localDay), locale),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div className="stage">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        autoComplete="off"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value)}
      >
        {runs.map((run) => (
          <option key={run.id} value={run.id} translate={nameOf(run) ? 'no' : undefined}>
            {said(run)}
          </option>
        ))}
      </select>
    </div>
  );
}
