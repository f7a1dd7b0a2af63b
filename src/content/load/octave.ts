import { getEntry } from 'astro:content';
import { setAllType } from '../../i18n/typography';
import { loadAssessmentViews } from './assessments';
import { loadTexts, loadWritten, type Row } from './guidance-index';
import { onceALanguage } from './once';
import { loadPaths, required } from './site';

/** One key of the octave, white or black, in the words of one language. */
export interface OctaveKey {
  readonly id: string;
  readonly row: Row;
  /** Its place among the keys or the practices, as sentences say it. */
  readonly place: number;
  /** What is drawn on it: 1 to 7 on the keys, i to v on the practices. */
  readonly number: string;
  readonly title: string;
  readonly short: string;
  readonly lead: string;
  /** Its text where it is written, else its list, else the results, which hold the balance. */
  readonly href: string;
  readonly written: boolean;
  /** The list that assesses it; the first practice has none and shows the balance. */
  readonly dimension?: { readonly id: string; readonly href: string; readonly items: number } | undefined;
  /** Whether it shows the balance. */
  readonly balance: boolean;
  readonly related: readonly string[];
  readonly sources: readonly string[];
}

/** For the eye alone: a voice says “ii” as a word of its own. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** The octave in playing order: the keys, then the practices. */
export const loadOctave = onceALanguage(async (locale: string): Promise<readonly OctaveKey[]> => {
  const [entry, texts, written, assessments, path] = await Promise.all([
    getEntry('octave', 'guidance/octave'),
    loadTexts(locale),
    loadWritten(locale),
    loadAssessmentViews(locale),
    loadPaths(locale),
  ]);
  const octave = required(entry, 'octave').data;
  const lists = assessments.flatMap((assessment) => assessment.dimensions);
  return (['keys', 'practices'] as const).flatMap((row) =>
    octave[row].map(({ id, related, sources }, i) => {
      const { title, short, lead } = setAllType(
        required(
          texts.find((text) => text.id === id),
          id,
        ).entry.data,
        locale,
      );
      const list = lists.find(({ guidance }) => guidance === id);
      return {
        id,
        row,
        place: i + 1,
        number: row === 'keys' ? String(i + 1) : (ROMAN[i] ?? ''),
        title,
        short,
        lead,
        href: written.get(id) ?? list?.href ?? path('results'),
        written: written.has(id),
        dimension: list && {
          id: list.id,
          href: list.href,
          items: list.sections.flatMap(({ items }) => items).length,
        },
        balance: assessments.some((one) => one.balance?.guidance === id),
        related,
        sources,
      };
    }),
  );
});
