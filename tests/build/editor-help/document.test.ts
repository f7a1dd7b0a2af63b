import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentedFields, withFieldTables } from '../../../src/build/editor-help/document';
import { fieldsOf, tableOf } from '../../../src/build/editor-help/field-table';
import { writtenShape } from '../../../src/build/editor-help/ui-shape';
import { type Ui, uiSchema } from '../../../src/schemas/ui';

const FILE = 'docs/authoring.md';
const page = readFileSync(FILE, 'utf8');

test('docs/authoring.md has the fields of the schemas; npm run docs writes them', async () => {
  const written = await format(withFieldTables(page), { ...(await resolveConfig(FILE)), filepath: FILE });
  expect(page).toBe(written);
});

test('src/schemas/ui-shape.json has the words of the original language; npm run docs writes it', () => {
  const original = readFileSync('content/ui/fr.yaml', 'utf8');
  expect(readFileSync('src/schemas/ui-shape.json', 'utf8')).toBe(writtenShape(parse(original)));
});

test('a part of the words is asked for as it is in the original language', () => {
  const words = parse(readFileSync('content/ui/fr.yaml', 'utf8')) as Ui;
  const refused = (over: object) =>
    uiSchema.safeParse({ ...words, ...over }).error?.issues.map(({ path }) => path.join('.'));
  expect(refused({})).toBeUndefined();
  expect(refused({ language: ['Français'] })).toEqual(['language']);
  expect(refused({ addresses: { ...words.addresses, keys: 'Les clés' } })).toEqual(['addresses.keys']);
  expect(refused({ home: { ...words.home, whyText: [] } })).toEqual(['home.whyText']);
  const { sources, search, dossiers } = words;
  expect(refused({ sources: { ...sources, marks: { one: 'a' } } })).toEqual(['sources.marks']);
  expect(refused({ search: { ...search, count: { one: 'a' } } })).toEqual(['search.count.other']);
  expect(refused({ search: { ...search, alike: [] } })).toBeUndefined();
  expect(refused({ dossiers: { ...dossiers, dutiesText: ['a'] } })).toEqual(['dossiers.dutiesText']);
});

test('every table has its place, and a mark that names none is refused', () => {
  for (const name of documentedFields().keys()) expect(page).toContain(`<!-- fields:${name} -->`);
  expect(() => withFieldTables('<!-- fields:sites -->\n<!-- end of fields -->')).toThrow(
    'There is no table of fields “sites”: correct its mark.',
  );
});

test.each([...documentedFields()])('every field of %s says what it is for', (_, fields) => {
  expect(fields.filter(({ description }) => description === '')).toEqual([]);
});

describe('a table of fields', () => {
  const fields = fieldsOf({
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', maxLength: 40, description: 'What it is called.' },
      size: { type: 'integer', minimum: 1, maximum: 5, default: 3 },
      parts: { type: 'array', items: { type: 'object', properties: { on: { type: 'boolean' } } } },
      words: {
        type: 'object',
        additionalProperties: { type: 'object', properties: { is: { enum: ['a', 'b'] } } },
      },
    },
  });

  test('goes into lists and into entries that an author names', () => {
    expect(fields.map(({ name, takes, presence }) => [name, takes, presence])).toEqual([
      ['name', 'text, at most 40 characters', 'needed'],
      ['size', 'whole number from 1 to 5', '`3`'],
      ['parts', 'list: fields', 'optional'],
      ['parts[].on', '`true` or `false`', 'optional'],
      ['words', 'by word: fields', 'optional'],
      ['words.<id>.is', '`a`, `b`', 'optional'],
    ]);
  });

  test('is Markdown, whatever stands in it', () => {
    expect(tableOf([{ name: 'a', takes: 'text', presence: 'needed', description: 'x | y' }])).toBe(
      '| field | takes | needed, or else | what for |\n| --- | --- | --- | --- |\n| `a` | text | needed | x \\| y |',
    );
  });
});
