import { useEffect, useId, useRef } from 'react';
import type { Run } from '../../domain/run/run';
import { type ShareProps, ShareWays } from './share-ways';

interface Props extends ShareProps {
  readonly run: Run;
  readonly onClose: () => void;
}

/** The share sheet: a dialog that is there while it is open. */
export function ShareSheet({ run, onClose, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { share: s } = props.words;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="share-sheet" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{s.title}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {s.close}
        </button>
      </header>
      <p>{s.lead}</p>
      <ShareWays run={run} {...props} />
    </dialog>
  );
}
