import { formSheet } from '../../../worksheets/form/form-rules';
import { isSpecial, SHEETS } from '../../../worksheets/rules';
import type { CharterStructure, CharterWords } from '../../../worksheets/charter/charter-words';
import type { Form, FormWords } from '../../../worksheets/form/form-words';
import type { GovernanceStructure, GovernanceWords } from '../../../worksheets/governance/governance-words';
import type { RaciStructure, RaciWords } from '../../../worksheets/raci/raci-words';
import type { Content, Sound } from '../content';
import type { Problem } from '../problem';
import { findTwice, problemAt } from './report';
import { unreadDays } from './unread-days';

/** A worksheet agrees with itself: every id has its words, and its example is a sheet of it, the same in every language. */
export function checkWorksheets(content: Content): Problem[] {
  return [
    ...samePlace(content),
    ...[...content.worksheets].flatMap(([id, structure]) => [
      ...structureOf(id, structure),
      ...[...content.worksheetWordings].flatMap(([key, words]) =>
        key.startsWith(`${id}/`)
          ? [...wordsOf(id, structure, words), ...exampleOf(id, structure, words)]
          : [],
      ),
      ...sameExample(content, id),
    ]),
  ];
}

function samePlace({ worksheets }: Content): Problem[] {
  return findTwice(
    [...worksheets.values()],
    ({ data }) => data.place,
    (sound, first) =>
      problemAt(
        sound,
        ['place'],
        `${sound.data.place} is the place of ${first.file.path} already: choose another`,
      ),
  );
}

/** A form: each field and column stands once, and choices have options. */
function structureOf(id: string, structure: Sound<unknown>): Problem[] {
  if (isSpecial(id)) return [];
  const { parts } = structure.data as Form;
  const fields = parts.flatMap((part, p) =>
    part.fields.map((field, f) => ({ ...field, at: ['parts', p, 'fields', f] as PropertyKey[] })),
  );
  const needsOptions = (type: string) => type === 'choice' || type === 'checks';
  const twice = (at: readonly PropertyKey[], one: string) =>
    problemAt(structure, at, `“${one}” stands twice: choose another id`);
  return [
    ...findTwice(
      fields,
      (field) => field.id,
      (field) => twice([...field.at, 'id'], field.id),
    ),
    ...fields.flatMap(({ at, type, options, columns }) => [
      ...(needsOptions(type) && options.length === 0
        ? [problemAt(structure, [...at, 'options'], 'a choice needs options: list their ids')]
        : []),
      ...(type === 'table' && columns.length === 0
        ? [problemAt(structure, [...at, 'columns'], 'a table needs columns: list them')]
        : []),
      ...findTwice(
        columns,
        (column) => column.id,
        (column) => twice([...at, 'columns', columns.lastIndexOf(column), 'id'], column.id),
      ),
      ...columns.flatMap((column, c) => [
        ...(column.id === 'id'
          ? [
              problemAt(
                structure,
                [...at, 'columns', c, 'id'],
                '“id” is how a row is told apart: choose another id',
              ),
            ]
          : []),
        ...(needsOptions(column.type) && column.options.length === 0
          ? [problemAt(structure, [...at, 'columns', c, 'options'], 'a choice needs options: list their ids')]
          : []),
      ]),
    ]),
  ];
}

/** Every id of the structure has its words, and no words are of nothing. */
function wordsOf(id: string, structure: Sound<unknown>, words: Sound<unknown>): Problem[] {
  return pairsOf(id, structure.data, words.data).flatMap(([at, expected, found]) => [
    ...expected
      .filter((one) => !found.includes(one))
      .map((one) => problemAt(words, [...at, one], 'missing: write it here')),
    ...found
      .filter((one) => !expected.includes(one))
      .map((one) => problemAt(words, [...at, one], 'belongs to nothing: correct the id or remove it')),
  ]);
}

type Pair = readonly [at: readonly PropertyKey[], expected: readonly string[], found: readonly string[]];

function pairsOf(id: string, structure: unknown, words: unknown): Pair[] {
  const pair = (at: readonly PropertyKey[], expected: readonly string[], found: object): Pair => [
    at,
    expected,
    Object.keys(found),
  ];
  if (id === 'raci') {
    const [{ starterRoles, starterTasks }, own] = [structure as RaciStructure, words as RaciWords];
    return [
      pair(['starterRoles'], Object.keys(starterRoles), own.starterRoles),
      pair(['starterTasks'], Object.keys(starterTasks), own.starterTasks),
    ];
  }
  if (id === 'governance') {
    const [{ starterMembers, starterIndicators }, own] = [
      structure as GovernanceStructure,
      words as GovernanceWords,
    ];
    const members = [...new Set([...starterMembers.small, ...starterMembers.large])];
    return [
      pair(['starterMembers'], members, own.starterMembers),
      pair(['starterIndicators'], starterIndicators, own.starterIndicators),
    ];
  }
  if (id === 'charter') {
    const [{ themes, points }, { document }] = [structure as CharterStructure, words as CharterWords];
    const clauses = themes.flatMap((theme) => theme.clauses.map((clause) => clause.id));
    return [
      pair(
        ['document', 'themes'],
        themes.map((theme) => theme.id),
        document.themes,
      ),
      pair(['document', 'clauses'], clauses, document.clauses),
      pair(
        ['document', 'pointTexts'],
        points.map((point) => point.id),
        document.pointTexts,
      ),
    ];
  }
  if (isSpecial(id)) return [];
  const [{ parts }, own] = [structure as Form, words as FormWords];
  const fields = parts.flatMap((part) => part.fields);
  return [
    pair(
      ['parts'],
      parts.map((part) => part.id),
      own.parts,
    ),
    pair(
      ['fields'],
      fields.map((field) => field.id),
      own.fields,
    ),
    ...fields.flatMap((field): Pair[] => {
      const named = own.fields[field.id];
      if (!named) return [];
      return [
        pair(['fields', field.id, 'options'], field.options, named.options),
        pair(
          ['fields', field.id, 'columns'],
          field.columns.map((column) => column.id),
          named.columns,
        ),
        ...field.columns.flatMap((column): Pair[] => {
          const inside = named.columns[column.id];
          const at = ['fields', field.id, 'columns', column.id, 'options'];
          return inside ? [pair(at, column.options, inside.options)] : [];
        }),
      ];
    }),
  ];
}

function exampleOf(id: string, structure: Sound<unknown>, words: Sound<unknown>): Problem[] {
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
function sameExample({ worksheetWordings, site }: Content, id: string): Problem[] {
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
