import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what stands in it, in one sentence. */
  readonly problem?: string | undefined;
  readonly children: (field: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean | undefined;
  }) => ReactNode;
}

/** A field of a form with its label, its hint and what is wrong with it. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': told || undefined,
        'aria-invalid': problem === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
