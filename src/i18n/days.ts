import { onceALanguage } from './words';

// In UTC, so that a day is that day wherever the reader is.
const dayFormat = onceALanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** A day of the calendar, as 2026-11-21, in words: the same wherever it is read. What is none stays as it was written. */
export function writtenDay(iso: string, locale: string): string {
  const noon = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T12:00:00Z`) : Number.NaN;
  return Number.isNaN(noon) ? iso : inWords(noon, locale);
}

/**
 * The day of a moment where the reader is, in words, as “21 novembre 2026”. Not for what is a day itself.
 * @param time in milliseconds since 1970
 */
export function day(time: number, locale: string): string {
  const date = new Date(time);
  return inWords(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()), locale);
}

function inWords(time: number, locale: string): string {
  const written = dayFormat(locale).format(time);
  // French counts the first of a month.
  return locale.startsWith('fr') ? written.replace(/^1 /, '1er ') : written;
}
