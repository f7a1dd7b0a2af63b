import type { Plural } from '../schemas/ui-words';

type Values = Readonly<Record<string, string | number>>;

const pluralRules = onceALanguage((locale) => new Intl.PluralRules(locale));

/** Fills the {words} in braces. A word without a value stays as it is, so that a slip is seen. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (braced, word: string) =>
    Object.hasOwn(values, word) ? String(values[word]) : braced,
  );
}

/** Chooses the form for `n` in a language and fills it; {n} is the number. */
export function count(forms: Plural, n: number, locale: string, values: Values = {}): string {
  const form = pluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n, ...values });
}

/** A time of the day, as “14 h 02”. The pattern holds {hours} and {minutes}. */
export function clockTime(time: number, pattern: string): string {
  const date = new Date(time);
  return fill(pattern, { hours: date.getHours(), minutes: String(date.getMinutes()).padStart(2, '0') });
}

/** What costs far more to look up than to use is looked up once for each language. */
export function onceALanguage<T>(create: (locale: string) => T): (locale: string) => T {
  const created = new Map<string, T>();
  return (locale) => {
    const known = created.get(locale) ?? create(locale);
    created.set(locale, known);
    return known;
  };
}
