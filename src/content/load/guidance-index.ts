import { getCollection } from 'astro:content';
import { onceALanguage } from './once';
import { loadPaths } from './site';

export type Row = 'keys' | 'practices';

/** Every guidance text of one language, drafts included, with the row of the octave it belongs to. */
export const loadTexts = onceALanguage(async (locale: string) => {
  const entries = await getCollection('guidance', ({ id }) => id.startsWith(`guidance/${locale}/`));
  return entries.map((entry) => {
    const [, , row, id] = entry.id.split('/');
    return { entry, id: id ?? entry.id, row: row as Row };
  });
});

/** The addresses of the written texts of one language, by id. */
export const loadWritten = onceALanguage(async (locale: string): Promise<ReadonlyMap<string, string>> => {
  const [texts, path] = await Promise.all([loadTexts(locale), loadPaths(locale)]);
  return new Map(
    texts
      .filter(({ entry }) => !entry.data.draft)
      .map(({ entry, id, row }) => [id, path(row === 'keys' ? 'key' : 'practice', entry.data.slug)]),
  );
});
