import type { ReactNode } from 'react';
import type { Place } from '../../domain/worksheets/problem';
import { useSaidAt } from './said';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Whether somebody typed it. */
  readonly isTyped?: boolean;
}

interface SelectProps<T extends string> {
  readonly at: Place;
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  readonly quiet?: boolean;
}

/** One of several, folded. */
export function SelectField<T extends string>(props: SelectProps<T>) {
  const { at, label, value, options, onChange, hint, quiet } = props;
  const { id, notes, described, isWrong } = useSaidAt(at, '', hint);
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'vh' : undefined}>
        {label}
      </label>
      <select
        id={id}
        autoComplete="off"
        value={value}
        aria-describedby={described}
        aria-invalid={isWrong}
        onChange={({ target }) => onChange(target.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} translate={option.isTyped ? 'no' : undefined}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {notes}
    </div>
  );
}

interface RadioProps<T extends string> extends Omit<SelectProps<T>, 'quiet'> {
  /** Under one another, for options of several words. */
  readonly tall?: boolean;
}

/** One of several, all in view. */
export function RadioField<T extends string>(props: RadioProps<T>) {
  const { at, label, value, options, onChange, hint, tall } = props;
  const { id, notes, described } = useSaidAt(at, '', hint);
  return (
    <fieldset
      className={tall ? 'radios radios-tall' : 'radios'}
      id={id}
      aria-describedby={described}
      tabIndex={-1}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <div className="radios-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {notes}
    </fieldset>
  );
}

interface CheckProps {
  readonly at: Place;
  readonly label: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no. */
export function CheckField({ at, label, value, onChange }: CheckProps) {
  const { id, notes, described, isWrong } = useSaidAt(at);
  return (
    <div className="check-field">
      <label className="check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          autoComplete="off"
          checked={value}
          aria-describedby={described}
          aria-invalid={isWrong}
          onChange={({ target }) => onChange(target.checked)}
        />{' '}
        <span>{label}</span>
      </label>
      {notes}
    </div>
  );
}

interface ChecksProps<T extends string> {
  readonly at: Place;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
}

/** Any number of several. */
export function ChecksField<T extends string>({
  at,
  label,
  hint,
  options,
  value: chosen,
  onChange,
}: ChecksProps<T>) {
  const { id, notes, described } = useSaidAt(at, '', hint);
  return (
    <fieldset className="checks" id={id} aria-describedby={described} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label className="check" key={option.value}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={chosen.includes(option.value)}
            onChange={({ target }) =>
              onChange(
                options
                  .map(({ value }) => value)
                  .filter((value) => (value === option.value ? target.checked : chosen.includes(value))),
              )
            }
          />{' '}
          <span>{option.label}</span>
        </label>
      ))}
      {notes}
    </fieldset>
  );
}

/** Options from words by id, in the order of the ids. */
export function optionsOf<T extends string>(ids: readonly T[], words: Readonly<Record<T, string>>) {
  return ids.map((value) => ({ value, label: words[value] }));
}

/** The option of having chosen nothing, before the others. */
export function orNone<T extends string>(
  options: readonly Option<T>[],
  none: string,
): readonly Option<T | ''>[] {
  return [{ value: '', label: none }, ...options];
}
