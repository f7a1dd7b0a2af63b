import { formSheet } from '../../../worksheets/form/form-rules';
import type { Form } from '../../../worksheets/form/form-words';
import { isSpecial, SHEETS } from '../../../worksheets/rules';
import type { Content, Sound } from '../content';
import type { Problem } from '../problem';
import { problemAt } from './report';
import { unreadDays } from './unread-days';

/** An example is a sheet of its worksheet. */
export function checkExample(id: string, structure: Sound<unknown>, words: Sound<unknown>): Problem[] {
  const { example } = words.data as { readonly example: unknown };
  const sheet = isSpecial(id) ? SHEETS[id] : formSheet((structure.data as Form).parts);
  const issues = sheet.safeParse(example).error?.issues ?? [];
  return [...issues.map(({ path }) => path), ...unreadDays(sheet, example)].map((path) =>
    problemAt(
      words,
      ['example', ...path],
      'does not fit the worksheet: correct the id, the option, the number or the day',
    ),
  );
}

/** But for its texts, an example is the same in every language. */
export function sameExample({ worksheetWordings, site }: Content, id: string): Problem[] {
  const [original = '', ...others] = site.get('site')?.data.locales ?? [];
  const model = worksheetWordings.get(`${id}/${original}`);
  if (!model) return [];
  return others.flatMap((locale) => {
    const words = worksheetWordings.get(`${id}/${locale}`);
    const place = words && placeOfDifference(model.data.example, words.data.example);
    return words && place
      ? [
          problemAt(
            words,
            ['example', ...place],
            `differs from ${original}: write the same rows, choices and numbers`,
          ),
        ]
      : [];
  });
}

/** Where two examples differ in more than a text of several words, if anywhere. */
function placeOfDifference(a: unknown, b: unknown): readonly PropertyKey[] | undefined {
  if (isGroup(a) && isGroup(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const within = placeOfDifference(a[key], b[key]);
      if (within) return [key, ...within];
    }
    return undefined;
  }
  return a === b || (isText(a) && isText(b)) ? undefined : [];
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown) =>
  typeof value === 'string' && !/^[a-z0-9][a-z0-9-]*$|^[A-Z](\/[A-Z])?\d*$/.test(value);
