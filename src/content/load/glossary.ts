import { getEntry } from 'astro:content';
import { setAllType } from '../../i18n/typography';
import { isLink, parseMdx } from '../mdx';
import { loadTexts } from './guidance-index';
import { loadOctave, type OctaveKey } from './octave';
import { required } from './site';

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** What else it is called; a language where that is not the page’s own. */
  readonly names: readonly { readonly words: string; readonly lang?: string }[];
  /** The texts that link to it, in playing order. */
  readonly uses: readonly OctaveKey[];
}

/** The glossary of one language, by the letter its terms begin with, in the order of that language. */
export async function loadGlossary(
  locale: string,
): Promise<readonly { readonly letter: string; readonly terms: readonly Term[] }[]> {
  const [entry, octave, texts] = await Promise.all([
    getEntry('glossary', `glossary/${locale}`),
    loadOctave(locale),
    loadTexts(locale),
  ]);
  const linkedBy = new Map(
    texts.map(({ id, entry }) => [
      id,
      parseMdx(entry.body ?? '')
        .nodes.filter(isLink)
        .map(({ url }) => url),
    ]),
  );
  const terms = Object.entries(setAllType(required(entry, `glossary in ${locale}`).data, locale))
    .map(([id, { term, definition, synonyms, foreign }]) => ({
      id,
      term,
      definition,
      names: [
        ...synonyms.map((words) => ({ words })),
        ...Object.entries(foreign).map(([words, lang]) => ({ words, lang })),
      ],
      uses: octave.filter((key) => key.written && linkedBy.get(key.id)?.includes(`term:${id}`)),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, locale));
  const letterOf = ({ term }: Term) => term.charAt(0).normalize('NFD').charAt(0).toLocaleUpperCase(locale);
  return [...new Set(terms.map(letterOf))].map((letter) => ({
    letter,
    terms: terms.filter((term) => letterOf(term) === letter),
  }));
}
