import { getCollection, getEntry } from 'astro:content';
import { setAllType } from '../../i18n/typography';
import { hasPage } from '../../i18n/parts';
import { pathOf, type PageKind, type Realm } from '../../i18n/paths';
import type { Site } from '../../schemas/site';
import type { Ui } from '../../schemas/ui';
import { onceALanguage } from './once';

export async function loadSite(): Promise<Site> {
  return required(await getEntry('site', 'site'), 'site').data;
}

/** The words of the interface in one language, set in type. */
export const loadUi = onceALanguage(async (locale: string): Promise<Ui> => {
  return setAllType(required(await getEntry('ui', `ui/${locale}`), `ui/${locale}`).data, locale);
});

/** A function that gives the address of any page in one language. */
export const loadPaths = onceALanguage(
  async (locale: string): Promise<(kind: PageKind, slug?: string) => string> => {
    const [site, ui] = await Promise.all([loadSite(), getEntry('ui', `ui/${locale}`)]);
    const realm: Realm = {
      locale,
      original: site.locales[0] ?? locale,
      addresses: required(ui, locale).data.addresses,
      base: import.meta.env.BASE_URL,
    };
    return (kind, slug) => pathOf(kind, realm, slug);
  },
);

/** As `loadPaths`; nothing for a page of a part that the site does without. */
export const loadWays = onceALanguage(
  async (locale: string): Promise<(kind: PageKind) => string | undefined> => {
    const [{ off }, path] = await Promise.all([loadSite(), loadPaths(locale)]);
    return (kind) => (hasPage(kind, off.parts) ? path(kind) : undefined);
  },
);

/** Every language of the site with its own name, the original first. */
export async function loadLanguages(): Promise<
  readonly {
    readonly locale: string;
    readonly name: string;
    readonly short: string;
    readonly invitation: string;
  }[]
> {
  const { locales } = await loadSite();
  const all = await getCollection('ui');
  return locales.map((locale) => {
    const { language, languageShort, site } = required(
      all.find(({ id }) => id === `ui/${locale}`),
      locale,
    ).data;
    return { locale, name: language, short: languageShort, invitation: site.otherLanguage };
  });
}

/** Content that the content check has made sure of. */
export function required<T>(entry: T | undefined, what: string): T {
  if (entry === undefined) throw new Error(`The content holds no ${what}.`);
  return entry;
}
