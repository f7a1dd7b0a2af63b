import { useId } from 'react';
import { type Flavours, flavoursOf, isTextDrag } from '../browser/flavours';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Gets what is dropped here and is no file: a link, or words with links behind them. */
  readonly onText?: (brought: Flavours) => void;
}

/** A place to choose files, or to drop them. The same file may be given twice. */
export function FileField({ label, hint, accept, multiple = false, onFiles, onText }: Props) {
  const id = useId();
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const { dataTransfer } = event;
        if (dataTransfer.files.length > 0) onFiles([...dataTransfer.files]);
        else if (isTextDrag(dataTransfer)) onText?.(flavoursOf(dataTransfer));
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
