import { render, type RenderResult } from 'astro:content';
import { type Part, partsOf } from '../../i18n/anchors';
import { setAllType } from '../../i18n/typography';
import { localeOfPattern } from '../../i18n/paths';
import { loadTexts, type Row } from './guidance-index';
import { loadSite, required } from './site';
import { loadSources, type Source } from './sources';

/** Words read in a minute, for adults reading on a screen. */
const PACE = 200;

export interface GuidanceText {
  readonly Content: RenderResult['Content'];
  readonly parts: readonly Part[];
  readonly title: string;
  readonly lead: string;
  readonly remember: string;
  /** As 2026-11-23. */
  readonly reviewed: string | undefined;
  readonly minutes: number;
  readonly sources: readonly Source[];
  /** Its slug in every language in which it is written. */
  readonly slugs: Readonly<Record<string, string | undefined>>;
}

/** A guidance text in one language, its words set in type. */
export async function loadText(id: string, locale: string): Promise<GuidanceText> {
  const [{ locales }, sources] = await Promise.all([loadSite(), loadSources(locale)]);
  const find = async (language: string) => (await loadTexts(language)).find((text) => text.id === id)?.entry;
  const entry = required(await find(locale), `${id} in ${locale}`);
  const { title, lead, remember = '', reviewed } = setAllType(entry.data, locale);
  const slugs = Object.fromEntries(
    await Promise.all(
      locales.map(async (language) => {
        const twin = await find(language);
        return [language, twin?.data.draft ? undefined : twin?.data.slug] as const;
      }),
    ),
  );
  const words = (entry.body ?? '')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  const { Content, headings } = await render(entry);
  return {
    Content,
    parts: partsOf(headings),
    title,
    lead,
    remember,
    reviewed,
    minutes: Math.max(1, Math.round(words / PACE)),
    sources: sources.filter(({ uses }) => uses.some((key) => key.id === id)),
    slugs,
  };
}

/** The written texts of one row of the octave, as paths of the route being built. */
export function loadTextPaths(row: Row) {
  return async ({ routePattern }: { routePattern: string }) => {
    const { locales } = await loadSite();
    const locale = localeOfPattern(routePattern, locales);
    const texts = await loadTexts(locale);
    return texts
      .filter((text) => text.row === row && !text.entry.data.draft)
      .map(({ id, entry }) => ({ params: { slug: entry.data.slug }, props: { id, locale } }));
  };
}
