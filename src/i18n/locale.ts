/** The language of the page being built. Every page of this site has one. */
export function requiredLocale(locale: string | undefined): string {
  if (locale === undefined) throw new Error('A page was built outside the languages of the site.');
  return locale;
}
