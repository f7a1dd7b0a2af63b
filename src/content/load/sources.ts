import { getEntry } from 'astro:content';
import { setAllType } from '../../i18n/typography';
import type { Sources } from '../../schemas/sources';
import { loadOctave, type OctaveKey } from './octave';
import { onceALanguage } from './once';
import { required } from './site';

export type Source = Sources[string] & {
  readonly id: string;
  /** What is taken from it. */
  readonly note: string;
  /** The texts that lean on it, in playing order. */
  readonly uses: readonly OctaveKey[];
};

/** Every source with its note in one language, in the order of its file. */
export const loadSources = onceALanguage(async (locale: string): Promise<readonly Source[]> => {
  const [sources, notes, octave] = await Promise.all([
    getEntry('sources', 'sources/sources'),
    getEntry('sourceNotes', `sources/${locale}`),
    loadOctave(locale),
  ]);
  const noteOf = setAllType(required(notes, `source notes in ${locale}`).data, locale);
  return Object.entries(required(sources, 'sources').data).map(([id, source]) => ({
    id,
    ...setAllType(source, source.language),
    note: required(noteOf[id], id).note,
    uses: octave.filter((key) => key.written && key.sources.includes(id)),
  }));
});
