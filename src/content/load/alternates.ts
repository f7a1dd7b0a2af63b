import { type Part, twinsOf } from '../../i18n/anchors';
import type { PageKind } from '../../i18n/paths';
import { loadPaths, loadSite } from './site';

/**
 * The address of one page in every language it stands in.
 * @param slugs the page’s slug by language, for the kinds that have one
 */
export async function loadAlternates(
  kind: PageKind,
  slugs?: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, string>> {
  const { locales } = await loadSite();
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const slug = slugs?.[locale];
      return slugs && slug === undefined ? [] : [[locale, (await loadPaths(locale))(kind, slug)] as const];
    }),
  );
  return Object.fromEntries(entries.flat());
}

/**
 * Where each part of a page stands in its twin, by language, so that a change of language keeps the place.
 * @param load gives the parts of the twin in one language
 */
export async function loadPlaces(
  parts: readonly Part[],
  locale: string,
  load: (locale: string) => Promise<readonly Part[]>,
): Promise<Record<string, Record<string, string>>> {
  const { locales } = await loadSite();
  const others = locales.filter((other) => other !== locale);
  return Object.fromEntries(
    await Promise.all(others.map(async (other) => [other, twinsOf(parts, await load(other))] as const)),
  );
}
