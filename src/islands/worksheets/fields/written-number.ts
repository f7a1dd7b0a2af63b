/** A number as people of a language write it: 80 000, 1 234,5 or 80,000. */
export function writtenNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits: 2 }).format(
    value,
  );
}
