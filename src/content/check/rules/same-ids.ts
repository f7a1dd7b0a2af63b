import type { Content, Sound } from '../content';
import type { Problem } from '../problem';
import { checkIds } from './report';

/** Words are of what exists, and what exists has its words: points of assessments, levels of scales, sources. */
export function sameIds(content: Content, locale: string): Problem[] {
  return [
    ...assessmentWords(content, locale),
    ...scaleWords(content, locale),
    ...sourceWords(content, locale),
  ];
}

function assessmentWords(content: Content, locale: string): Problem[] {
  return [...content.assessments].flatMap(([id, { data }]) => {
    const words = content.assessmentWordings.get(`${id}/${locale}`);
    if (!words) return [];
    const items = data.dimensions.flatMap(({ sections }) =>
      sections.flatMap((section) => section.items.map((item) => item.id)),
    );
    return [
      ...inWords(words, ['items'], items, words.data.items),
      ...inWords(
        words,
        ['dimensions'],
        data.dimensions.map((dimension) => dimension.id),
        words.data.dimensions,
      ),
      ...inWords(
        words,
        ['retired'],
        data.retired.map((item) => item.id),
        words.data.retired,
      ),
      ...data.dimensions.flatMap((dimension) => {
        const headings = words.data.dimensions[dimension.id]?.sections;
        const several = dimension.sections.length > 1;
        return headings === undefined
          ? []
          : inWords(
              words,
              ['dimensions', dimension.id, 'sections'],
              several ? dimension.sections.map((section) => section.id) : [],
              headings,
            );
      }),
    ];
  });
}

function scaleWords(content: Content, locale: string): Problem[] {
  return [...content.scales].flatMap(([id, { data }]) => {
    const words = content.scaleWordings.get(`${id}/${locale}`);
    return words ? inWords(words, ['levels'], data.levels, words.data.levels) : [];
  });
}

function sourceWords(content: Content, locale: string): Problem[] {
  const sources = content.sources.get('sources');
  const notes = content.sourceNotes.get(locale);
  return sources && notes ? inWords(notes, [], Object.keys(sources.data), notes.data) : [];
}

const inWords = (
  words: Sound<unknown>,
  field: readonly string[],
  expected: readonly string[],
  found: object,
) => checkIds(words, field, expected, found, 'missing: translate it here');
