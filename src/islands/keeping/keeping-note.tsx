import { downloadText } from '../../browser/download';
import { reloadPage } from '../../browser/page';
import { isSafari } from '../../browser/safari';
import { readStored } from '../../browser/storage';
import { changedAt } from '../../domain/run/run';
import { clockTime, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { eraseAll, keepIn, type RunState, undoErase } from '../run/run-store';
import { useRun } from '../run/use-run';

interface Props {
  readonly words: Ui['keeping'];
}

/** Says in words where the answers are kept, and offers the other place and the eraser beside it. */
export function KeepingNote({ words }: Props) {
  const state = useRun();
  const { keeping, run, erased, setAside } = state;
  const hasAnswers = (run?.answers.size ?? 0) > 0;

  return (
    <div
      className="keeping"
      data-place={state.ready ? keeping.place : undefined}
      data-problem={keeping.problem}
    >
      <p role={keeping.problem ? 'alert' : undefined}>{sentence(state, words)}</p>
      {keeping.place === 'device' && hasAnswers && isSafari() && <p>{words.safari}</p>}
      {erased && (
        <p role="status">
          {words.erased}{' '}
          <button type="button" onClick={undoErase}>
            {words.undo}
          </button>
        </p>
      )}
      {setAside.map((key) => (
        <p key={key} role="alert">
          {words.setAside}{' '}
          <button type="button" onClick={() => download(key)}>
            {words.download}
          </button>
        </p>
      ))}
      <p className="keeping-choices">
        {keeping.problem === 'newer' && (
          <button type="button" onClick={reloadPage}>
            {words.reload}
          </button>
        )}
        {keeping.problem === undefined && keeping.place === 'device' && (
          <button type="button" onClick={() => keepIn('tab')}>
            {words.onlyTab}
          </button>
        )}
        {keeping.chosen && (
          <button type="button" onClick={() => keepIn('device')}>
            {words.onDevice}
          </button>
        )}
        {hasAnswers && (
          <button type="button" onClick={eraseAll}>
            {words.erase}
          </button>
        )}
      </p>
    </div>
  );
}

function sentence({ keeping: { place, problem }, run }: RunState, words: Ui['keeping']): string {
  if (problem === 'newer') return words.newer;
  if (place === 'memory') return problem === 'full' ? words.fullMemory : words.blockedMemory;
  if (problem !== undefined) return problem === 'full' ? words.fullTab : words.blockedTab;
  const answered = run !== undefined && run.answers.size > 0;
  if (place === 'tab') return answered ? words.tab : words.tabBefore;
  return answered ? fill(words.device, { time: clockTime(changedAt(run), words.time) }) : words.before;
}

function download(key: string): void {
  const stored = readStored('device', key);
  if (stored.ok && stored.value !== undefined) downloadText(`${key.replaceAll(':', '-')}.json`, stored.value);
}
