import { getCollection, getEntry } from 'astro:content';
import { setAllType } from '../../i18n/typography';
import { onceALanguage } from './once';
import { loadPaths, loadSite, required } from './site';
import { hasPage } from '../../i18n/parts';
import type { WorksheetLink } from '../../views/views';

/** Every worksheet of the site by its id, in its place, as links name it in one language. */
export const loadWorksheetLinks = onceALanguage(
  async (locale: string): Promise<ReadonlyMap<string, WorksheetLink>> => {
    const [worksheets, path, { off }] = await Promise.all([
      getCollection('worksheets'),
      loadPaths(locale),
      loadSite(),
    ]);
    if (!hasPage('tool', off.parts)) return new Map();
    const inPlace = worksheets
      .filter(({ id }) => !off.worksheets.includes(id.split('/')[1] ?? id))
      .sort((a, b) => a.data.place - b.data.place);
    const links = await Promise.all(
      inPlace.map(async ({ id: file }) => {
        const id = file.split('/')[1] ?? file;
        const key = `worksheets/${id}/${locale}`;
        const { name, slug, description } = setAllType(
          required(await getEntry('worksheetWordings', key), key).data,
          locale,
        );
        return [id, { id, name, description, slug, href: path('tool', slug) }] as const;
      }),
    );
    return new Map(links);
  },
);

/** The worksheets before which a text is to be read, in their place. */
export async function loadWorksheetsOfText(text: string, locale: string): Promise<readonly WorksheetLink[]> {
  const [worksheets, links] = await Promise.all([getCollection('worksheets'), loadWorksheetLinks(locale)]);
  const named = worksheets
    .filter(({ data }) => data.guidance.includes(text))
    .map(({ id }) => id.split('/')[1]);
  return [...links.values()].filter(({ id }) => named.includes(id));
}
