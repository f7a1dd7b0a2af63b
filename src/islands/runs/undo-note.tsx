import type { Ui } from '../../schemas/ui';
import { undoLast } from '../run/runs-desk';
import { useRun } from '../run/use-run';

/** Offers to take back what was done last with runs. What was erased whole is offered where answers are kept. */
export function UndoNote({ words }: { readonly words: Ui['runs'] }) {
  const { undo } = useRun();
  return (
    <div role="status" className="undo-note">
      {undo !== undefined && undo !== 'erased' && (
        <p className="notice">
          {words[undo]}{' '}
          <button type="button" className="plain-button" onClick={undoLast}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
