import ICAL from 'ical.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingId, planEventId } from '../../../src/domain/calendar/event-id';
import { importAll } from '../../support/small-calendar';
import {
  type Appointment,
  type CalendarDays,
  writeCalendar,
  writeDays,
} from '../../../src/domain/calendar/calendar';
import { always } from '../../support/always';
import { eachOf, listed } from '../../support/listed';

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

always(
  'no line is longer than 75 bytes, and any text comes back',
  [fc.string({ unit: 'grapheme', maxLength: 300 })],
  (words) => {
    // Control characters are no text; a calendar knows one kind of line break.
    const text = words.replace(/[\u0000-\u001F\u007F]/g, ' ').trim();
    const { text: file, event } = opened({ text });
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(event.description ?? '').toBe(text);
  },
);

test('a long text is folded at 75 bytes, between characters', () => {
  const text = 'é€😀, ligne après ligne. '.repeat(20).trim();
  const { text: file, event } = opened({ text });
  const lines = file.split('\r\n');
  const lengths = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBe(75);
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
  expect(event.description).toBe(text);
  // What just fits is left whole.
  const fits = 'x'.repeat(75 - 'SUMMARY:'.length);
  expect(opened({ title: fits }).text).toContain(`SUMMARY:${fits}\r\n`);
});

test('every kind of line break is one', () => {
  expect(opened({ text: 'a\r\nb\rc\nd' }).event.description).toBe('a\nb\nc\nd');
});

test('a file says what it is, who made it and when', () => {
  const { text } = opened();
  for (const line of [
    'VERSION:2.0',
    'PRODID:-//Prelude//First meeting//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'DTSTAMP:20261124T080000Z',
    'LAST-MODIFIED:20261124T080000Z',
    'STATUS:CONFIRMED',
  ])
    expect(text.split('\r\n')).toContain(line);
});

test('a meeting that is written again moves; that of another dossier or run stands beside it', () => {
  const of = (uid: string, over: Partial<Appointment> = {}) => opened({ uid, ...over }).text;
  const uid = meetingId({ dossier: 'k3f9' });
  const moved = of(uid, { day: '2027-01-22', made: appointment.made + 1000 });
  expect(importAll(of(uid), moved).map(({ from }) => from)).toEqual(['2027-01-22T09:30:00']);
  const others = [{ dossier: 'k3fa' }, { run: 0xabcdef }, { run: 0xabcdee }].map(meetingId);
  expect(importAll(of(uid), ...others.map((one) => of(one)))).toHaveLength(4);
});

test('ids of events say which event of which sheet of which dossier, and cannot be mistaken', () => {
  expect(planEventId('opening', 'a-b')).toBe('opening.a-b@prelude');
  expect(planEventId('opening', 'a', 'b')).toBe('opening.a.b@prelude');
  expect(meetingId({ run: 255 })).toBe('meeting.run.ff@prelude');
  const id = fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/);
  const plan = fc.tuple(id, id, fc.option(id, { nil: undefined }));
  fc.assert(
    fc.property(plan, plan, (one, other) => {
      expect(planEventId(...one) === planEventId(...other)).toBe(one.join('.') === other.join('.'));
    }),
  );
});

test('the number of a state is the seconds since 2026: it grows, and no clock makes it more than calendars hold', () => {
  const numbers = [
    Date.UTC(2019, 0, 1),
    Date.UTC(2026, 0, 1),
    appointment.made,
    appointment.made + 1000,
    Date.UTC(2400),
  ];
  expect(numbers.map((made) => opened({ made }).event.sequence)).toEqual([
    0, 0, 28_281_600, 28_281_601, 2_147_483_647,
  ]);
});

test('an event that is no longer planned is cancelled', () => {
  const day: CalendarDays = { uid: 'one@prelude', from: '2027-02-28', to: '2027-02-28', title: 'Fin' };
  const [made, gone] = [writeDays([day], 0), writeDays([{ ...day, isCancelled: true }], appointment.made)];
  expect(importAll(made)).toHaveLength(1);
  expect(gone).toContain('STATUS:CANCELLED\r\n');
  expect(importAll(made, gone)).toEqual([]);
});

test('any title of any days comes back, in short lines, under ids of their own', () => {
  const days = fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 20 });
  fc.assert(
    fc.property(days, (titles) => {
      const file = writeDays(
        titles.map((title, i) => ({
          uid: planEventId(`e${i}`, 'a'.repeat(40), 'd'.repeat(40)),
          from: '2027-02-28',
          to: '2027-02-28',
          title,
        })),
        appointment.made,
      );
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const kept = importAll(file);
      expect(kept).toHaveLength(titles.length);
      const plain = titles.map((title) =>
        title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' '),
      );
      expect(kept.map(({ summary }) => summary ?? '')).toEqual(plain);
    }),
  );
});

test('whole days last to the day after the last, over the ends of months and the change of the clocks', () => {
  const days: CalendarDays[] = [
    { uid: 'one@prelude', from: '2027-02-28', to: '2027-02-28', title: 'Ouverture ; jour J' },
    { uid: 'two@prelude', from: '2027-03-22', to: '2027-03-28', title: 'Semaine 4' },
    { uid: 'three@prelude', from: '2026-12-30', to: '2026-12-31', title: 'Fin' },
  ];
  const file = writeDays(days, Date.UTC(2026, 10, 24, 8));
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const read = events.map((one) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(one);
    return [uid, summary, startDate.toString(), startDate.isDate, endDate.toString()];
  });
  expect(read).toEqual([
    ['one@prelude', 'Ouverture ; jour J', '2027-02-28', true, '2027-03-01'],
    ['two@prelude', 'Semaine 4', '2027-03-22', true, '2027-03-29'],
    ['three@prelude', 'Fin', '2026-12-30', true, '2027-01-01'],
  ]);
  const lines = file.split('\r\n');
  expect(lines).toContain('PRODID:-//Prelude//Go-live plan//EN');
  expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(3);
  expect(lines.filter((line) => line === 'DTSTAMP:20261124T080000Z')).toHaveLength(3);
});

test('a day or an hour that is none makes no file', () => {
  const none = '2027-02-30 12027-01-15 +002027-01-15 2027-01 0027-02-03 1899-12-31 3000-01-01';
  for (const over of [
    ...eachOf('day', '', ...listed(none)),
    ...eachOf('start', '', '25:00', '9h', '09:30:00'),
  ])
    expect(writeCalendar({ ...appointment, ...over })).toBeUndefined();
  const [from, to] = ['1900-01-01', '2999-12-31'];
  const days = [
    { uid: 'a', from, to, title: '' },
    { uid: 'b', from: '0027-02-03', to, title: '' },
    { uid: 'c', from, to: '3000-01-01', title: '' },
  ];
  expect(importAll(writeDays(days, 0)).map(({ uid }) => uid)).toEqual(['a']);
});
