import { useState } from 'react';
import { copyText } from '../browser/clipboard';
import { downloadText } from '../browser/download';

interface Props {
  /** What can be downloaded, each made when it is asked for. */
  readonly files: readonly {
    readonly label: string;
    readonly name: string;
    readonly write: () => string;
  }[];
  /** What can be copied as a text. */
  readonly text: () => string;
  readonly words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}

/** Buttons to take something away: as files, and as a text to paste elsewhere. */
export function TakeAway({ files, text, words }: Props) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <p className="actions">
        {files.map(({ label, name, write }) => (
          <button
            key={name}
            type="button"
            className="button button-quiet"
            onClick={() => downloadText(name, write())}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void copyText(text()).then(setCopied)}
        >
          {words.copy}
        </button>
      </p>
      <p aria-live="polite">{copied !== undefined && (copied ? words.copied : words.notCopied)}</p>
    </>
  );
}
