import type { Content, Sound } from '../content';
import type { Problem } from '../problem';
import { pageIds } from './references';
import { problemAt } from './report';

/** Every text stands in every language, with the same parts and the same blanks to fill. */
export function checkTranslations(content: Content): Problem[] {
  const locales = content.site.get('site')?.data.locales ?? [];
  return locales.flatMap((locale) => [
    ...missingFiles(content, locale),
    ...assessmentWords(content, locale),
    ...scaleWords(content, locale),
    ...sourceWords(content, locale),
    ...sameShape(content.ui, locales[0] ?? '', locale),
    ...sameShape(content.glossary, locales[0] ?? '', locale),
    ...sameShape(content.meetingWordings, locales[0] ?? '', locale),
    ...[...content.worksheets.keys()].flatMap((id) =>
      sameShape(content.worksheetWordings, `${id}/${locales[0] ?? ''}`, `${id}/${locale}`),
    ),
    ...sameParts(content.guidance, locales[0] ?? '', locale),
    ...sameParts(content.pages, locales[0] ?? '', locale),
  ]);
}

function missingFiles(content: Content, locale: string): Problem[] {
  const octave = content.octave.get('octave')?.data;
  const nodes = [
    ...(octave?.keys ?? []).map(({ id }) => ['keys', id]),
    ...(octave?.practices ?? []).map(({ id }) => ['practices', id]),
  ];
  const expected: [boolean, string][] = [
    [content.ui.has(locale), `content/ui/${locale}.yaml`],
    [content.glossary.has(locale), `content/glossary/${locale}.yaml`],
    [content.sourceNotes.has(locale), `content/sources/${locale}.yaml`],
    [content.meetingWordings.has(locale), `content/meeting/${locale}.yaml`],
    ...[...content.scales.keys()].map((id): [boolean, string] => [
      content.scaleWordings.has(`${id}/${locale}`),
      `content/scales/${id}/${locale}.yaml`,
    ]),
    ...[...content.assessments.keys()].map((id): [boolean, string] => [
      content.assessmentWordings.has(`${id}/${locale}`),
      `content/assessments/${id}/${locale}.yaml`,
    ]),
    ...[...content.worksheets.keys()].map((id): [boolean, string] => [
      content.worksheetWordings.has(`${id}/${locale}`),
      `content/worksheets/${id}/${locale}.yaml`,
    ]),
    ...[...pageIds(content)].map((id): [boolean, string] => [
      content.pages.has(`${id}/${locale}`),
      `content/pages/${locale}/${id}.mdx`,
    ]),
    ...nodes.map(([folder, id]): [boolean, string] => [
      content.guidance.has(`${id}/${locale}`),
      `content/guidance/${locale}/${folder}/${id}.mdx`,
    ]),
  ];
  return expected
    .filter(([there]) => !there)
    .map(([, file]) => ({
      file,
      field: '',
      message: `missing: add this file, with the words for “${locale}”`,
    }));
}

function assessmentWords(content: Content, locale: string): Problem[] {
  return [...content.assessments].flatMap(([id, { data }]) => {
    const words = content.assessmentWordings.get(`${id}/${locale}`);
    if (!words) return [];
    const items = data.dimensions.flatMap(({ sections }) =>
      sections.flatMap((section) => section.items.map((item) => item.id)),
    );
    return [
      ...sameIds(words, ['items'], items, Object.keys(words.data.items)),
      ...sameIds(
        words,
        ['dimensions'],
        data.dimensions.map((dimension) => dimension.id),
        Object.keys(words.data.dimensions),
      ),
      ...sameIds(
        words,
        ['retired'],
        data.retired.map((item) => item.id),
        Object.keys(words.data.retired),
      ),
      ...data.dimensions.flatMap((dimension) => {
        const headings = words.data.dimensions[dimension.id]?.sections;
        const several = dimension.sections.length > 1;
        return headings === undefined
          ? []
          : sameIds(
              words,
              ['dimensions', dimension.id, 'sections'],
              several ? dimension.sections.map((section) => section.id) : [],
              Object.keys(headings),
            );
      }),
    ];
  });
}

function scaleWords(content: Content, locale: string): Problem[] {
  return [...content.scales].flatMap(([id, { data }]) => {
    const words = content.scaleWordings.get(`${id}/${locale}`);
    return words ? sameIds(words, ['levels'], data.levels, Object.keys(words.data.levels)) : [];
  });
}

function sourceWords(content: Content, locale: string): Problem[] {
  const sources = content.sources.get('sources');
  const notes = content.sourceNotes.get(locale);
  return sources && notes ? sameIds(notes, [], Object.keys(sources.data), Object.keys(notes.data)) : [];
}

function sameIds(
  words: Sound<unknown>,
  field: readonly string[],
  expected: readonly string[],
  found: readonly string[],
): Problem[] {
  return [
    ...expected
      .filter((id) => !found.includes(id))
      .map((id) => problemAt(words, [...field, id], 'missing: translate it here')),
    ...found
      .filter((id) => !expected.includes(id))
      .map((id) => problemAt(words, [...field, id], 'belongs to nothing: correct the id or remove it')),
  ];
}

/**
 * The same fields and the same {blanks} as in the original language.
 * @param from the key of the words in the original language, `to` that of the others
 */
function sameShape(files: ReadonlyMap<string, Sound<unknown>>, from: string, to: string): Problem[] {
  const model = files.get(from);
  const words = files.get(to);
  if (!model || !words || from === to) return [];
  const [original = '', locale = ''] = [from, to].map((key) => key.split('/').at(-1) ?? '');
  const expected = leaves(model.data);
  const found = leaves(words.data);
  const blanksOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
  /** One form of a plural may do without its number, but none may hold a blank that no form of the original has. */
  const strayBlanks = (field: string, text: string) => {
    const forms = ['one', 'other']
      .map((form) => expected.get(field.replace(/(one|other)$/, form)) ?? '')
      .join(' ');
    const stray = (text.match(/\{\w+\}/g) ?? []).filter((blank) => !forms.includes(blank));
    return stray.length === 0
      ? []
      : [
          problemAt(
            words,
            field.split('.'),
            `${original} has no blank ${stray.join(' ')} here: correct it or remove it`,
          ),
        ];
  };
  return [
    ...[...expected.keys()]
      .filter((field) => !optional(field) && !found.has(field))
      .map((field) => problemAt(words, field.split('.'), 'missing: translate it here')),
    ...[...found].flatMap(([field, text]) => {
      const source = expected.get(field);
      if (source === undefined)
        return optional(field)
          ? []
          : [
              problemAt(
                words,
                field.split('.'),
                `stands only in ${locale}: add it to ${original} or remove it`,
              ),
            ];
      if (isPlural(field)) return strayBlanks(field, text);
      const wanted = blanksOf(source);
      return wanted === blanksOf(text)
        ? []
        : [
            problemAt(
              words,
              field.split('.'),
              `must hold the same blanks as in ${original}: ${wanted || 'none'}`,
            ),
          ];
    }),
  ];
}

const optional = (field: string) => /\.(synonyms\.\d+|foreign\..+)$/.test(field);
const isPlural = (field: string) => /\.(one|other)$/.test(field);

function leaves(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (typeof value === 'string') return new Map([[path.join('.'), value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leaves(part, [...path, key])]));
}

/** The same headings, widgets and diagrams in the same order, so that a change of language keeps the place. */
function sameParts(texts: ReadonlyMap<string, Sound<unknown>>, original: string, locale: string): Problem[] {
  if (locale === original) return [];
  return [...texts].flatMap(([key, text]) => {
    if (!key.endsWith(`/${locale}`)) return [];
    const model = texts.get(key.replace(/[^/]+$/, original));
    return model ? firstDifference(model, text, original) : [];
  });
}

function firstDifference(model: Sound<unknown>, { file }: Sound<unknown>, original: string): Problem[] {
  const expected = partsOf(model.file.body);
  const found = partsOf(file.body);
  const place = Array.from({ length: Math.max(expected.length, found.length) }).findIndex(
    (_, i) => expected[i]?.key !== found[i]?.key,
  );
  if (place < 0) return [];
  const { index = file.body.trimEnd().length } = found[place] ?? {};
  const name = (part: Part | undefined) => (part ? `“${part.written}”` : 'nothing more');
  return [
    {
      file: file.path,
      line: file.bodyLine + file.body.slice(0, index).split('\n').length - 1,
      field: '',
      message: `${name(found[place])} stands where ${original} has ${name(expected[place])}: keep the same headings and widgets in the same order`,
    },
  ];
}

/** A heading or a component of a text. */
interface Part {
  readonly key: string;
  readonly written: string;
  readonly index: number;
}

/** Headings by their mark, components by their tag. What stands within a sentence stands where its grammar wants it. */
function partsOf(body: string): Part[] {
  return [...body.matchAll(/^(#{2,6}) .*|<([A-Z]\w*[^>]*)>/gm)]
    .filter(({ 2: tag = '' }) => !/^(Convention|Foreign) /.test(tag))
    .map(({ 0: written, 1: mark, index }) => ({ key: mark ?? written.replace(/\s+/g, ' '), written, index }));
}
