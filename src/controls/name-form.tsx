import { useId, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../browser/composing';
import { plainLine } from '../domain/run/plain-text';
import { TEXT_LIMITS } from '../domain/run/text-limits';
import type { Ui } from '../schemas/ui';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly name?: string;
  readonly example?: string;
  readonly words: Ui['runs'];
  readonly onName: (name: string) => void;
  /** What the button says that keeps the name. */
  readonly save?: string;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** Asks for the name of a run. What is typed is kept as one plain line. */
export function NameForm({ label, hint, name = '', example, words, save, onName, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // A form that stands there from the beginning leaves the focus where it is.
  const isAskedFor = onCancel !== undefined;
  useLayoutEffect(() => {
    if (isAskedFor) field.current?.select();
  }, [isAskedFor]);
  return (
    <form
      className="name-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onName(plainLine(field.current?.value ?? '', TEXT_LIMITS.runName));
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        defaultValue={name}
        placeholder={example}
        maxLength={TEXT_LIMITS.runName}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Escape' && !isComposing(nativeEvent)) onCancel?.();
        }}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p className="actions">
        <button type="submit" className="button">
          {save ?? words.save}
        </button>
        {onCancel && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
