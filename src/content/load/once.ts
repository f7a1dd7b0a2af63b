/**
 * What is loaded for one language is loaded once in a build: nothing changes while it runs, and every
 * page, link and point of a text asks again. Without this, each text would cost more the more texts
 * there are. While an author writes, everything is loaded anew.
 */
export function onceALanguage<T>(load: (locale: string) => Promise<T>): (locale: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (locale) => {
    if (import.meta.env.DEV) return load(locale);
    const known = loaded.get(locale) ?? load(locale);
    loaded.set(locale, known);
    return known;
  };
}
