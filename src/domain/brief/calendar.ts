/** A meeting as a calendar file holds it. */
export interface Appointment {
  /** Tells it apart from every other one. */
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
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(start) || Number.isNaN(begins)) return undefined;
  if (!new Date(begins).toISOString().startsWith(day)) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Prelude//First meeting//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(made)}Z`,
    `DTSTART:${stamp(begins)}`,
    `DTEND:${stamp(begins + length * 60_000)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** As 20270115T093000. */
function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
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
