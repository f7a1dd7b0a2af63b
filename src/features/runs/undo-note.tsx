import { useRef } from 'react';
import type { Ui } from '../../schemas/ui';
import { undoLast } from '../../store/runs/manage-runs';
import { useRun } from '../../store/runs/use-run';
import { useTakenBack } from '../../store/runs/use-taken-back';

/**
 * Offers to take back what was done last with runs. What was erased whole is offered where answers are kept.
 * The button goes away with what it does; the reader stays with the note, which says so.
 */
export function UndoNote({ words }: { readonly words: Ui['runs'] }) {
  const { undo } = useRun();
  const { isBack, takeBack } = useTakenBack(undoLast);
  const note = useRef<HTMLDivElement>(null);
  return (
    <div ref={note} aria-live="polite" className="undo-note" tabIndex={-1}>
      {isBack && <p className="notice">{words.undone}</p>}
      {undo !== undefined && undo !== 'erased' && (
        <p className="notice">
          <span>{words[undo]}</span>{' '}
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              takeBack();
              note.current?.focus();
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
