import { useId, useRef, useState } from 'react';
import { type Flavours, flavoursOf, isTextDrag } from '../../browser/flavours';
import type { LinkKind } from '../../domain/sharing/read-link';
import type { Assessment } from '../../schemas/assessment';
import type { Ui } from '../../schemas/ui';
import type { TextProblem } from './link-reader';
import { readTexts } from './read-texts';

interface Props {
  readonly kind: LinkKind;
  readonly assessments: readonly Assessment[];
  readonly words: Pick<Ui['received'], 'paste' | 'pasteHint' | 'open'>;
  readonly problems: Readonly<Record<TextProblem, string>>;
  /** Gets the code of the link. */
  readonly onCode: (code: string) => void;
}

/** A field for a link that was cut or lost on its way here, or for the message that it stands in. */
export function PasteLink({ kind, assessments, words, problems, onCode }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** A field of one line loses line breaks, and the addresses of links that stand behind words. */
  const brought = useRef<Flavours>(undefined);
  const [problem, setProblem] = useState<TextProblem>();
  const open = async () => {
    const { plain = '', html = '', addresses = '' } = brought.current ?? {};
    const texts = [field.current?.value ?? '', plain, html, addresses].filter((text) => text.trim() !== '');
    if (texts.length === 0) return;
    const read = await readTexts(texts, kind, assessments);
    setProblem(read.ok ? undefined : read.reason);
    if (read.ok) onCode(read.code);
  };
  return (
    <form
      className="field paste-link"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label htmlFor={id}>{words.paste}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== undefined}
        onPaste={({ clipboardData }) => {
          brought.current = flavoursOf(clipboardData);
        }}
        onDragOver={(event) => {
          if (isTextDrag(event.dataTransfer)) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          const dropped = flavoursOf(event.dataTransfer);
          brought.current = dropped;
          event.currentTarget.value = dropped.plain || dropped.addresses;
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {words.pasteHint}
      </p>
      <div role="alert">
        {problem && (
          <p className="notice" data-problem={problem}>
            {problems[problem]}
          </p>
        )}
      </div>
      <button type="submit" className="button button-quiet">
        {words.open}
      </button>
    </form>
  );
}
