import { isPlanDay } from '../worksheets/plan-day';

/** A meeting as a calendar file holds it. */
export interface Appointment {
  /** Tells it apart from every other one, and is the same when it is written again: then it moves. */
  readonly uid: string;
  /** When the file was made, in milliseconds since 1970. */
  readonly made: number;
  /** As 2027-01-15. */
  readonly day: string;
  /** As 09:30, on the clock of wherever it is opened. */
  readonly start: string;
  /** In minutes. */
  readonly length: number;
  readonly title: string;
  /** What stands in the body, line by line. */
  readonly text: string;
}

/**
 * An appointment as iCalendar (RFC 5545). Its time has no zone: it is that hour wherever the people
 * are, as on a paper invitation.
 * @returns nothing where the day or the hour is none
 */
export function writeCalendar({
  uid,
  made,
  day,
  start,
  length,
  title,
  text,
}: Appointment): string | undefined {
  const begins = Date.parse(`${day}T${start}:00Z`);
  if (!isPlanDay(day) || !/^\d\d:\d\d$/.test(start) || Number.isNaN(begins)) return undefined;
  return calendarOf('First meeting', [
    [
      `UID:${uid}`,
      ...stateOf(made),
      `DTSTART:${stamp(begins)}`,
      `DTEND:${stamp(begins + length * 60_000)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
    ],
  ]);
}

/** Whole days of the calendar, which have no hour and no zone. */
export interface CalendarDays {
  readonly uid: string;
  /** The first and the last of them, both as 2027-01-15. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Whether it went out once and is no longer planned. */
  readonly isCancelled?: boolean;
}

/**
 * A plan of whole days as iCalendar (RFC 5545). An event outside the days for which plans can be made is left out.
 * @param made when the file was made, in milliseconds since 1970
 */
export function writeDays(days: readonly CalendarDays[], made: number): string {
  const DAY = 86_400_000;
  // The end of a whole day is the day after, which is not part of it.
  const after = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10);
  const plain = (day: string) => day.replaceAll('-', '');
  return calendarOf(
    'Go-live plan',
    days
      .filter(({ from, to }) => isPlanDay(from) && isPlanDay(to))
      .map(({ uid, from, to, title, isCancelled = false }) => [
        `UID:${uid}`,
        ...stateOf(made, isCancelled),
        `DTSTART;VALUE=DATE:${plain(from)}`,
        `DTEND;VALUE=DATE:${plain(after(to))}`,
        `SUMMARY:${escaped(title)}`,
        'TRANSP:TRANSPARENT',
      ]),
  );
}

/** @param events the lines of each, besides its frame */
function calendarOf(product: string, events: readonly (readonly string[])[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Prelude//${product}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What makes a calendar take a later file for the later state of the same events. */
function stateOf(made: number, isCancelled = false): readonly string[] {
  return [
    `DTSTAMP:${stamp(made)}Z`,
    `LAST-MODIFIED:${stamp(made)}Z`,
    `SEQUENCE:${sequenceOf(made)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ];
}

/** The seconds since 2026: a number that grows without being kept anywhere, and that calendars can hold until 2094. */
function sequenceOf(made: number): number {
  const seconds = Math.floor((made - Date.UTC(2026, 0, 1)) / 1000);
  return Math.min(Math.max(0, seconds), 2 ** 31 - 1);
}

/** As 20270115T093000. */
function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** Signs that no calendar can hold are spaces. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001F\u007F]/g, ' ');
}

/** No line is longer than 75 bytes; the next begins with a space. No character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [folded, room] = ['', 75];
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (bytes > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= bytes;
  }
  return folded;
}
