import { getEntry, render, type RenderResult } from 'astro:content';
import { type Part, partsOf } from '../i18n/anchors';
import { setAllType } from '../i18n/typography';
import { TEXT_PAGES, type TextPage } from '../schemas/page';
import { loadPaths, required } from './site';

export interface PageText {
  readonly Content: RenderResult['Content'];
  readonly parts: readonly Part[];
  readonly title: string;
  readonly lead: string;
  /** As 2026-11-23. */
  readonly reviewed: string;
}

/** A page around the texts in one language, its words set in type. */
export async function loadPage(id: TextPage, locale: string): Promise<PageText> {
  const entry = await pageEntry(id, locale);
  const { Content, headings } = await render(entry);
  const { title, lead, reviewed } = setAllType(entry.data, locale);
  return { Content, parts: partsOf(headings), title, lead, reviewed };
}

/** The names and addresses of these pages, for the foot of every page. */
export async function loadPageLinks(
  locale: string,
): Promise<readonly { readonly id: TextPage; readonly name: string; readonly href: string }[]> {
  const path = await loadPaths(locale);
  return Promise.all(
    TEXT_PAGES.map(async (id) => {
      const { short } = setAllType((await pageEntry(id, locale)).data, locale);
      return { id, name: short, href: path(id) };
    }),
  );
}

async function pageEntry(id: TextPage, locale: string) {
  return required(await getEntry('pages', `pages/${locale}/${id}`), `page ${id} in ${locale}`);
}
