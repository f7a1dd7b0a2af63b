import { type ReactNode, useId, useRef, useState } from 'react';
import { copyText } from '../browser/clipboard';

interface Props {
  readonly label: ReactNode;
  readonly text: string;
  readonly lang?: string;
  readonly rows?: number;
  readonly words: { readonly copy: string; readonly textCopied: string; readonly textNotCopied: string };
  /** The way that comes first, where it is not to copy. */
  readonly first?: ReactNode;
  /** Other ways, beside the button that copies. */
  readonly children?: ReactNode;
}

/** A text in full, and the button that copies it. Where the browser refuses, it is selected. */
export function CopyField({ label, text, lang, rows = 1, words, first, children }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean }>();
  const copy = async () => {
    const ok = await copyText(text);
    if (!ok) field.current?.select();
    setCopied({ text, ok });
  };
  return (
    <div className="copy-link">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        lang={lang}
        readOnly
        rows={rows}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <p className="actions">
        {first}
        <button
          type="button"
          className={first ? 'button button-quiet' : 'button'}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        {children}
      </p>
      <p aria-live="polite">
        {copied?.text === text && (copied.ok ? words.textCopied : words.textNotCopied)}
      </p>
    </div>
  );
}
