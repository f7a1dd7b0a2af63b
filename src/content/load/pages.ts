import { getCollection, getEntry, render, type RenderResult } from 'astro:content';
import { type Part, partsOf } from '../../i18n/anchors';
import type { PageKind } from '../../i18n/paths';
import { setAllType } from '../../i18n/typography';
import { TEXT_PAGES, type TextPage } from '../../schemas/page';
import { onceALanguage } from './once';
import { loadPaths, loadWays, loadSite, required } from './site';

export interface PageText {
  readonly Content: RenderResult['Content'];
  readonly parts: readonly Part[];
  readonly title: string;
  readonly lead: string;
  /** As 2026-11-23. */
  readonly reviewed: string;
}

/** A page around the texts in one language, its words set in type. */
export async function loadPage(id: string, locale: string): Promise<PageText> {
  const entry = await pageEntry(id, locale);
  const { Content, headings } = await render(entry);
  const { title, lead, reviewed } = setAllType(entry.data, locale);
  return { Content, parts: partsOf(headings), title, lead, reviewed };
}

/** The names and addresses of these pages, for the foot of every page: the site’s, then an owner’s own. */
export async function loadPageLinks(
  locale: string,
): Promise<readonly { readonly name: string; readonly href: string }[]> {
  const own = await loadOwnPages(locale);
  const links = await Promise.all(
    [...TEXT_PAGES, ...own.keys()].map(async (id) => {
      const { short } = setAllType((await pageEntry(id, locale)).data, locale);
      return { name: short, href: await loadPagePath(id, locale) };
    }),
  );
  return links.flatMap(({ name, href }) => (href === undefined ? [] : [{ name, href }]));
}

/** The slug of each page that an owner added, by its id. */
export const loadOwnPages = onceALanguage(async (locale: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`pages/${locale}/`));
  const slugs = entries.flatMap(({ id, data: { slug } }) =>
    slug === undefined ? [] : [[id.split('/')[2] ?? id, slug] as const],
  );
  return new Map(slugs.sort(([a], [b]) => a.localeCompare(b)));
});

/** The slug of such a page by language; nothing for a page that every site has. */
export async function loadPageSlugs(id: string): Promise<Record<string, string | undefined> | undefined> {
  if (isTextPage(id)) return undefined;
  const { locales } = await loadSite();
  return Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, (await loadOwnPages(locale)).get(id)] as const)),
  );
}

/** The address of any page that its name alone leads to; nothing where the site does without it. */
export async function loadPagePath(id: string, locale: string): Promise<string | undefined> {
  const [path, way, own] = await Promise.all([loadPaths(locale), loadWays(locale), loadOwnPages(locale)]);
  return own.has(id) ? path('page', own.get(id)) : way(id as PageKind);
}

export function isTextPage(id: string): id is TextPage {
  return (TEXT_PAGES as readonly string[]).includes(id);
}

async function pageEntry(id: string, locale: string) {
  return required(await getEntry('pages', `pages/${locale}/${id}`), `page ${id} in ${locale}`);
}
