import { useState } from 'react';
import { parseAmount } from '../../../domain/worksheets/amount';
import type { Place } from '../../../domain/worksheets/problem';
import type { Amount } from '../../../domain/worksheets/sheet';
import { fill } from '../../../i18n/words';
import { writtenNumber } from './written-number';
import { useSaid, useSaidAt } from './said';

interface Props {
  readonly at: Place;
  readonly label: string;
  readonly value: Amount | undefined;
  readonly onChange: (value: Amount | undefined, key: string) => void;
  readonly hint?: string | undefined;
  readonly unit?: string;
}

/**
 * A number as people type it in their language. A text that is none is kept as it was typed, so that
 * nothing is lost, and the rules of the sheet say what is wrong with it.
 */
export function AmountField({ at, label, value, onChange, hint, unit }: Props) {
  const { locale, ui } = useSaid();
  const { id, notes, described, isWrong } = useSaidAt(at, '', hint);
  const decimal = writtenNumber(1.5, locale).includes(',') ? ',' : '.';
  const read = (text: string) => (text.trim() === '' ? undefined : (parseAmount(text, decimal) ?? text));
  const written = typeof value === 'number' ? writtenNumber(value, locale) : (value ?? '');
  const [typed, setTyped] = useState(written);
  // Going back or another tab may have changed it.
  const shown = read(typed) === value ? typed : written;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="amount">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={shown}
          aria-describedby={described}
          aria-invalid={isWrong}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(read(target.value), id);
          }}
          onBlur={() => setTyped(written)}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {typeof value === 'string' && (
        <p className="hint">{fill(ui.notRead, { example: writtenNumber(1234.5, locale) })}</p>
      )}
      {notes}
    </div>
  );
}

interface WholeProps extends Omit<Props, 'value' | 'onChange'> {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined, key: string) => void;
}

/** A whole number of people, days and the like. What is none empties it. */
export function NumberField({ at, label, value, onChange, hint }: WholeProps) {
  const { id, notes, described, isWrong } = useSaidAt(at, '', hint);
  return (
    <div className="field field-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={1_000_000}
        step={1}
        autoComplete="off"
        value={value ?? ''}
        aria-describedby={described}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          const next = Number(target.value);
          const isWhole = target.value !== '' && Number.isSafeInteger(next) && next >= 0 && next <= 1_000_000;
          onChange(isWhole ? next : undefined, id);
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {notes}
    </div>
  );
}
