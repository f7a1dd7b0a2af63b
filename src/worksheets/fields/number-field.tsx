import { useState } from 'react';
import { type NumberKind, readNumber } from '../../domain/numbers/read-number';
import type { Place } from '../../domain/worksheets/problem';
import { asTyped, NUMBER_KINDS, type SheetNumber } from '../../domain/worksheets/sheet-number';
import { decimalMark, writtenNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/words';
import { useSaid, useSaidAt } from './said';

interface Props {
  readonly at: Place;
  readonly label: string;
  readonly kind: keyof typeof NUMBER_KINDS;
  readonly value: SheetNumber | undefined;
  readonly onChange: (value: SheetNumber | undefined, key: string) => void;
  readonly hint?: string | undefined;
}

/**
 * A number as people type it in their language. A text that is none is kept as it was typed, is said to be none, and is
 * never counted. It is a text field, so that a wheel changes nothing and what is typed is never thrown away.
 */
export function NumberField({ at, label, kind: name, value, onChange, hint }: Props) {
  const { locale } = useSaid();
  const { id, notes, described, isWrong } = useSaidAt(at, '', hint);
  const kind: NumberKind = NUMBER_KINDS[name];
  const read = (text: string) => readNumber(text, decimalMark(locale), kind);
  const valueOf = (text: string) => {
    const found = read(text);
    return found.ok ? found.value : asTyped(text);
  };
  const written = typeof value === 'number' ? writtenNumber(value, locale) : (value ?? '');
  const [typed, setTyped] = useState({ text: written, isTyping: false });
  const isUnread = typeof value === 'string';
  // What is no number is said here, and more exactly than a rule can.
  const told = isUnread ? hint && `${id}-hint` : described;
  // Going back or another tab may have changed it.
  const isOwn = valueOf(typed.text) === value;
  return (
    <div className={kind.whole ? 'field field-number' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <span className="amount">
        <input
          id={id}
          type="text"
          inputMode={kind.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={isOwn && typed.isTyping ? typed.text : written}
          aria-describedby={[told, `${id}-read`].filter(Boolean).join(' ')}
          aria-invalid={isWrong || isUnread || undefined}
          onChange={({ target }) => {
            setTyped({ text: target.value, isTyping: true });
            onChange(valueOf(target.value), id);
          }}
          onBlur={() => setTyped({ ...typed, isTyping: false })}
        />
        {kind.unit && <span aria-hidden="true">{kind.unit}</span>}
      </span>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <NumberRead
        id={`${id}-read`}
        kind={kind}
        text={isUnread ? value : isOwn ? typed.text : written}
        isKept={isUnread}
        onCount={(number) => onChange(number, id)}
      />
      {!isUnread && notes}
    </div>
  );
}

interface ReadProps {
  readonly id: string;
  readonly kind: NumberKind;
  readonly text: string;
  /** Whether the sheet keeps it as a text, which is not counted. */
  readonly isKept: boolean;
  readonly onCount: (value: number) => void;
}

/** How a text was read where that does not go without saying, or why it is not counted. */
function NumberRead({ id, kind, text, isKept, onCount }: ReadProps) {
  const { locale, ui } = useSaid();
  const { numbers: w } = ui;
  const found = readNumber(text, decimalMark(locale), kind);
  const written = found.ok ? writtenNumber(found.value, locale) : '';
  const example = writtenNumber(kind.whole ? 1200 : kind.unit === '%' ? 12.5 : 1234.5, locale);
  const isProblem = !found.ok && text !== '';
  return (
    <p
      id={id}
      className={isProblem ? 'number-read field-problem' : 'number-read'}
      aria-live="polite"
      aria-atomic="true"
    >
      {isProblem && (
        <span>{fill(w.problems[found.reason], { example, most: writtenNumber(kind.most, locale) })}</span>
      )}
      {found.ok && !isKept && !found.isPlain && (
        <span>
          {[fill(w.read, { n: written }), found.aside && fill(w.aside, { text: found.aside })]
            .filter(Boolean)
            .join(' ')}
        </span>
      )}
      {found.ok && isKept && (
        <button type="button" className="plain-button" onClick={() => onCount(found.value)}>
          {fill(w.count, { n: written })}
        </button>
      )}
    </p>
  );
}
