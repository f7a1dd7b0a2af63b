import { useRef } from 'react';
import type { Run } from '../../domain/run/run';
import type { Ui } from '../../schemas/ui';
import { undoErase } from '../../store/runs/run-store';
import { useRun } from '../../store/runs/use-run';
import { useTakenBack } from '../../store/runs/use-taken-back';
import { keepingAttributes, KeepingText } from './keeping-text';

interface Props {
  readonly words: Ui['keeping'];
  /** The run that is spoken of, where it is not the current one; it is erased elsewhere then. */
  readonly of?: { readonly run: Run | undefined };
}

/** Where the answers are kept, among what React composes. */
export function KeepingNote({ words, of }: Props) {
  const state = useRun();
  const { isBack, takeBack } = useTakenBack(undoErase);
  const note = useRef<HTMLDivElement>(null);
  const then = (action: () => void) => () => {
    action();
    note.current?.focus();
  };
  return (
    <div ref={note} tabIndex={-1} className="keeping" {...keepingAttributes(state)}>
      <KeepingText words={words} state={state} of={of} isBack={isBack} onTakeBack={takeBack} then={then} />
    </div>
  );
}
