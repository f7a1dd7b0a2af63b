import { useId, useRef, useState } from 'react';
import { now } from '../../browser/clock';
import { downloadText } from '../../browser/download';
import { writeCalendar } from '../../domain/calendar/calendar';
import { isPlanDay, PLAN_DAYS } from '../../domain/worksheets/plan-day';
import { DayInput } from '../../controls/day-input';
import type { AgendaProps } from './agenda-props';

interface Props {
  /** By which calendars know the meeting again: with another day it moves. */
  readonly uid: string;
  /** In minutes. */
  readonly length: number;
  readonly text: () => string;
  /** Of the file, without its extension. */
  readonly name: string;
  readonly words: AgendaProps['words']['brief'];
}

/** The meeting as a file for a calendar, made here. */
export function CalendarFile({ uid, length, text, name, words: b }: Props) {
  const id = useId();
  const [date, setDate] = useState('');
  const [start, setStart] = useState('09:00');
  const [lacks, setLacks] = useState<'missing' | 'day'>();
  const dayField = useRef<HTMLInputElement>(null);
  const isUnread = (isHalf: boolean) => isHalf || (date !== '' && !isPlanDay(date));
  const make = () => {
    const file = writeCalendar({
      uid,
      made: now(),
      day: date,
      start,
      length,
      title: b.calendarTitle,
      text: text(),
    });
    if (file !== undefined) {
      setLacks(undefined);
      return downloadText(`${name}.ics`, file);
    }
    setLacks(isUnread(dayField.current?.validity.badInput ?? false) ? 'day' : 'missing');
    dayField.current?.focus();
  };
  return (
    <form
      className="agenda-calendar"
      autoComplete="off"
      // What is wrong with a day is said below, in the language of the page.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <h4>{b.calendar}</h4>
      <p className="hint">{b.calendarLead}</p>
      <div className="field">
        <label htmlFor={`${id}-day`}>{b.day}</label>
        <DayInput
          ref={dayField}
          id={`${id}-day`}
          aria-describedby={`${id}-missing`}
          aria-invalid={lacks !== undefined || undefined}
          value={date}
          days={PLAN_DAYS}
          onType={(day) => {
            setDate(day);
            setLacks(undefined);
          }}
          onLeave={(isHalf) => {
            if (isUnread(isHalf)) setLacks('day');
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-start`}>{b.start}</label>
        <input
          id={`${id}-start`}
          type="time"
          value={start}
          onChange={({ target }) => setStart(target.value)}
        />
      </div>
      <p aria-live="polite" id={`${id}-missing`}>
        {lacks && (lacks === 'day' ? b.calendarDay : b.calendarMissing)}
      </p>
      <p className="actions">
        <button type="submit" className="button button-quiet">
          {b.calendarButton}
        </button>
      </p>
    </form>
  );
}
