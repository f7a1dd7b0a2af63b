import type { Sound } from '../content';
import type { Problem } from '../problem';
import { problemAt } from './report';

/**
 * The same fields and the same {blanks} as in the original language.
 * @param from the key of the words in the original language, `to` that of the others
 */
export function sameFields(files: ReadonlyMap<string, Sound<unknown>>, from: string, to: string): Problem[] {
  const model = files.get(from);
  const words = files.get(to);
  if (!model || !words) return [];
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
