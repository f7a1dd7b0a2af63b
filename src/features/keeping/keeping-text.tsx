import { downloadText } from '../../browser/download';
import { reloadPage } from '../../browser/page';
import { isSafari } from '../../browser/safari';
import { readStored } from '../../browser/storage';
import { changedAt, nameOf, type Run } from '../../domain/run/run';
import { clockTime, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { type Keeping, obstacleOf, problemOf } from '../../store/runs/keeping';
import type { SetAside } from '../../store/runs/kept-value';
import { discardSetAside, eraseAll, keepIn, type RunState } from '../../store/runs/run-store';

interface Props {
  readonly words: Ui['keeping'];
  readonly state: RunState;
  /** The run that is spoken of, where it is not the current one; it is erased elsewhere then. */
  readonly of?: { readonly run: Run | undefined } | undefined;
  /** Whether what was erased has just been brought back. */
  readonly isBack: boolean;
  readonly onTakeBack: () => void;
  /** What a button does. It goes away with it; the reader stays with the note, which says what has changed. */
  readonly then: (action: () => void) => () => void;
}

/** Says in words where the answers are kept, and offers the other place and the eraser beside it. */
export function KeepingText({ words, state, of, isBack, onTakeBack, then }: Props) {
  const { keeping, runs, undo, setAside } = state;
  const run = of ? of.run : state.run;
  const name = nameOf(run);
  const obstacle = obstacleOf(keeping);
  const problem = problemOf(keeping);
  const hasAnswers = (run?.answers.size ?? 0) > 0;
  return (
    <>
      {name !== undefined && runs.length > 1 && <p>{fill(words.answering, { name })}</p>}
      <p role={problem && 'alert'}>{sentence(keeping, run, words)}</p>
      {keeping.place === 'device' && hasAnswers && isSafari() && <p>{words.safari}</p>}
      <div aria-live="polite">
        {isBack && <p>{words.undone}</p>}
        {undo === 'erased' && (
          <p>
            {words.erased}{' '}
            <button type="button" onClick={then(onTakeBack)}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {setAside.map((copy) => (
        <p key={copy.key} role="alert">
          {words.setAside}{' '}
          <button type="button" onClick={() => download(copy)}>
            {words.download}
          </button>{' '}
          <button type="button" onClick={then(() => discardSetAside(copy))}>
            {words.discard}
          </button>
        </p>
      ))}
      <p className="keeping-choices">
        {problem === 'newer' && (
          <button type="button" onClick={reloadPage}>
            {words.reload}
          </button>
        )}
        {keeping.place === 'device' && (
          <button type="button" onClick={then(() => keepIn('tab'))}>
            {words.onlyTab}
          </button>
        )}
        {obstacle === 'chosen' && (
          <button type="button" onClick={then(() => keepIn('device'))}>
            {words.onDevice}
          </button>
        )}
        {runs.length > 0 && !of && (
          <button type="button" onClick={then(() => eraseAll())}>
            {runs.length > 1 ? fill(words.eraseAll, { n: runs.length }) : words.erase}
          </button>
        )}
      </p>
    </>
  );
}

/** Attributes by which it can be read from the page where answers are kept, and what stands in the way. */
export function keepingAttributes({ keeping }: RunState) {
  return { 'data-place': keeping.place, 'data-problem': problemOf(keeping) };
}

function sentence(keeping: Keeping, run: Run | undefined, words: Ui['keeping']): string {
  const answered = run !== undefined && run.answers.size > 0;
  if (keeping.place === 'device')
    return answered ? fill(words.device, { time: clockTime(changedAt(run), words.time) }) : words.before;
  if (keeping.why === 'newer' || keeping.why === 'unreadable') return words[keeping.why];
  if (keeping.place === 'memory') return keeping.why === 'full' ? words.fullMemory : words.blockedMemory;
  if (keeping.why === 'chosen') return answered ? words.tab : words.tabBefore;
  return keeping.why === 'full' ? words.fullTab : words.blockedTab;
}

function download({ place, key }: SetAside): void {
  const stored = readStored(place, key);
  if (stored.ok && stored.value !== undefined) downloadText(`${key.replaceAll(':', '-')}.json`, stored.value);
}
