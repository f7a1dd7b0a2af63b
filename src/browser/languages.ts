/** The languages the browser asks for, the preferred one first, as `fr-CA`. */
export function browserLanguages(): readonly string[] {
  return navigator.languages;
}
