import type { PageKind } from '../i18n/paths';
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
