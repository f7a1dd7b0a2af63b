import { useState } from 'react';
import { isPlanDay, PLAN_DAYS } from '../../domain/worksheets/plan-day';
import type { Place } from '../../domain/worksheets/problem';
import { writtenDay } from '../../i18n/days';
import { fill } from '../../i18n/words';
import { DayInput } from '../../controls/day-input';
import { useSaid, useSaidAt } from './said';

interface Props {
  readonly at: Place;
  readonly label: string;
  /** As 2027-01-15, empty, or what was typed instead. */
  readonly value: string;
  readonly onChange: (value: string, key: string) => void;
  readonly hint?: string | undefined;
}

/** A day of the calendar. What is none is kept as it was typed, counts as no day, and is said when the field is left. */
export function DayField({ at, label, value, onChange, hint }: Props) {
  const { locale, ui } = useSaid();
  const { id, notes, described, isWrong } = useSaidAt(at, '', hint);
  const [isTyping, setTyping] = useState(false);
  const [isHalf, setHalf] = useState(false);
  const isUnread = value !== '' && !isPlanDay(value);
  const problem =
    (isUnread && fill(ui.dayNotRead, { typed: writtenDay(value, locale), ...PLAN_DAYS_WRITTEN })) ||
    (isHalf && value === '' && ui.dayHalf);
  /** Half a year is no mistake yet, and no date that is missing either. */
  const isQuiet = isTyping && isUnread;
  const told = [!isQuiet && described, !isTyping && problem && `${id}-day`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DayInput
        id={id}
        aria-describedby={told || undefined}
        aria-invalid={(!isQuiet && isWrong) || (!isTyping && Boolean(problem)) || undefined}
        value={value}
        days={PLAN_DAYS}
        onType={(day) => {
          setTyping(true);
          setHalf(false);
          onChange(day, id);
        }}
        onLeave={(half) => {
          setTyping(false);
          setHalf(half);
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {!isTyping && problem && (
        <p id={`${id}-day`} className="field-problem">
          {problem}
        </p>
      )}
      {!isQuiet && notes}
    </div>
  );
}

const PLAN_DAYS_WRITTEN = {
  first: PLAN_DAYS.first.slice(0, 4),
  last: PLAN_DAYS.last.slice(0, 4),
  example: '2027-01-15',
};
