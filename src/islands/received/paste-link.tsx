import { useId, useRef } from 'react';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly words: Pick<Ui['received'], 'paste' | 'pasteHint' | 'open'>;
  /** Gets what stands behind the `#`, or the whole text where there is none. */
  readonly onPaste: (fragment: string) => void;
}

/** A field for a link that was cut or lost on its way here. */
export function PasteLink({ words, onPaste }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      className="field paste-link"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const text = (field.current?.value ?? '').replace(/\s/g, '');
        if (text !== '') onPaste(text.slice(text.indexOf('#') + 1));
      }}
    >
      <label htmlFor={id}>{words.paste}</label>
      <input ref={field} id={id} type="text" inputMode="url" aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className="hint">
        {words.pasteHint}
      </p>
      <button type="submit" className="button button-quiet">
        {words.open}
      </button>
    </form>
  );
}
