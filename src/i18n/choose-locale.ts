/**
 * The language in which something opens that came from somebody else: the one the reader chose here
 * before, else the first of the browser’s that the site has, else the site’s own.
 * @param chosen what was chosen before, if anything
 * @param asked the browser’s languages, the preferred one first
 * @param locales the site’s languages, its own first
 */
export function chooseLocale(
  chosen: string | undefined,
  asked: readonly string[],
  locales: readonly string[],
): string | undefined {
  const wanted = [chosen, ...asked].flatMap((language) => {
    const whole = language?.toLowerCase();
    return whole === undefined ? [] : [whole, whole.split('-')[0]];
  });
  return wanted.find((language) => language !== undefined && locales.includes(language)) ?? locales[0];
}
