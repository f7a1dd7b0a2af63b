import { onceALanguage } from './words';

const format = onceALanguage(
  (locale) => new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits: 2 }),
);

/** A number as people of a language write it: 80 000, 1 234,5 or 80,000. */
export function writtenNumber(value: number, locale: string): string {
  return format(locale).format(value);
}

/** The decimal mark of a language. */
export function decimalMark(locale: string): ',' | '.' {
  return writtenNumber(1.5, locale).includes(',') ? ',' : '.';
}
