import { type ReactNode, useId, useRef, useState } from 'react';
import { copyText } from '../../browser/clipboard';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';

export type CopyWords = Pick<Ui['share'], 'link' | 'length' | 'copy' | 'copied' | 'notCopied'>;

interface Props {
  readonly link: string;
  readonly words: CopyWords;
  /** The way that comes first, where it is not to copy. */
  readonly first?: ReactNode;
  /** Other ways to send it, beside the button that copies. */
  readonly children?: ReactNode;
}

/** A link in full, its length, and the button that copies it. */
export function CopyLink({ link, words, first, children }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly link: string; readonly ok: boolean }>();
  const copy = async () => {
    const ok = await copyText(link);
    if (!ok) field.current?.select();
    setCopied({ link, ok });
  };
  return (
    <div className="copy-link">
      <label htmlFor={id}>
        {words.link} <span className="hint">{`(${fill(words.length, { n: link.length })})`}</span>
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={3}
        value={link}
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
      <p role="status">{copied?.link === link && (copied.ok ? words.copied : words.notCopied)}</p>
    </div>
  );
}
