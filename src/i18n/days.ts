import { onceALanguage } from './words';

const dayFormat = onceALanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
);

/** A day written in content, as 2026-11-21, in words. It is the same day wherever the site is built. */
export function writtenDay(iso: string, locale: string): string {
  return day(new Date(`${iso}T12:00:00`), locale);
}

/** A day in words, as “21 novembre 2026”. */
export function day(time: number | Date, locale: string): string {
  const written = dayFormat(locale).format(time);
  // French counts the first of a month.
  return locale.startsWith('fr') ? written.replace(/^1 /, '1er ') : written;
}
