import { useEffect, useRef, useState } from 'react';
import type { Ui } from '../../schemas/ui';
import { undoDossier } from '../../store/dossiers/dossier-store';
import { useDossiers } from '../../store/dossiers/use-dossiers';

/**
 * Offers to take back what was done last with a dossier. What takes something away takes the focus
 * too, for the button that was pressed is gone with it.
 */
export function UndoDossier({ words }: { readonly words: Ui['dossiers'] }) {
  const { undo } = useDossiers();
  const [isBack, setBack] = useState(false);
  const note = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undo !== undefined && undo !== 'received') button.current?.focus();
  }, [undo]);
  return (
    <div ref={note} aria-live="polite" className="undo-note undo-dossier" tabIndex={-1}>
      {undo === undefined ? (
        isBack && <p className="notice">{words.undone}</p>
      ) : (
        <p className="notice">
          <span>{words[undo]}</span>{' '}
          <button
            ref={button}
            type="button"
            className="plain-button"
            onClick={() => {
              undoDossier();
              setBack(true);
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
