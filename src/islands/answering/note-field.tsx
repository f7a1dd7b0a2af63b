import { useEffect, useId, useRef } from 'react';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly note: string | undefined;
  /** Whether the reader has just asked to write. */
  readonly asked: boolean;
  readonly words: Ui['note'];
  readonly onNote: (text: string) => void;
  /** Called when it is left empty. */
  readonly onLeave: () => void;
}

/** What the reader writes beside a point. */
export function NoteField({ note, asked, words, onNote, onLeave }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Another tab, or another run, says something else; what is being typed here stays.
    const { current } = field;
    if (current && current !== document.activeElement) current.value = note ?? '';
  }, [note]);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  return (
    <div className="note">
      <label htmlFor={id}>
        {words.label} <span className="hint">{words.hint}</span>
      </label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        defaultValue={note}
        onChange={({ target }) => onNote(target.value)}
        onBlur={({ target }) => {
          // As it is kept, and will be shown again.
          target.value = note ?? '';
          if (target.value === '') onLeave();
        }}
      />
    </div>
  );
}
