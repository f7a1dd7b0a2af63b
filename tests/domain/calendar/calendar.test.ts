import ICAL from 'ical.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Appointment, writeCalendar } from '../../../src/domain/calendar/calendar';

const appointment: Appointment = {
  uid: 'a1b2@prelude',
  made: Date.UTC(2026, 10, 24, 8, 0, 0),
  day: '2027-01-15',
  start: '09:30',
  length: 90,
  title: 'Premier rendez-vous ; projet, suite',
  text: '1. Accueil (5 min)\n2. « Qu’est-ce qui vous ferait dire que c’est en place ? » \\ fin',
};

function opened(over: Partial<Appointment> = {}) {
  const text = writeCalendar({ ...appointment, ...over });
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''));
  return { text: text ?? '', event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined) };
}

test('a calendar program reads the meeting as it was written, without a time zone', () => {
  const { event } = opened();
  expect(event.startDate.toString()).toBe('2027-01-15T09:30:00');
  expect(event.endDate.toString()).toBe('2027-01-15T11:00:00');
  expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  expect(event.uid).toBe(appointment.uid);
  expect(event.summary).toBe(appointment.title);
  expect(event.description).toBe(appointment.text);
});

test('a meeting may go past midnight, and across the change of the clocks', () => {
  expect(opened({ start: '23:30' }).event.endDate.toString()).toBe('2027-01-16T01:00:00');
  expect(opened({ day: '2027-03-28', start: '01:30' }).event.endDate.toString()).toBe('2027-03-28T03:00:00');
});

test('no line is longer than 75 bytes, and any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      // Control characters are no text; a calendar knows one kind of line break.
      const text = words.replace(/[\u0000-\u001F\u007F]/g, ' ').trim();
      const { text: file, event } = opened({ text });
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(event.description ?? '').toBe(text);
    }),
  );
});

test('a day or an hour that is none makes no file', () => {
  for (const over of [{ day: '2027-02-30' }, { day: '' }, { start: '25:00' }, { start: '9h' }])
    expect(writeCalendar({ ...appointment, ...over })).toBeUndefined();
});
