import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { FILE_KINDS, kindOfFile } from '../../../src/content/kinds';
import { editorSchema } from '../../../src/build/editor-help/editor-schema';
import { schemaFileOf, yamlSchemasSetting } from '../../../src/build/editor-help/schema-files';
import { files } from '../../support/content';

const kindOf = (path: string) => kindOfFile(path)!;
const ajv = new Ajv2020({ validateFormats: false });
const validators = new Map(FILE_KINDS.map(({ name, schema }) => [name, ajv.compile(editorSchema(schema))]));

/** What an editor would say of a file, as `/items/0 must be string`. */
function saidOf(path: string, data: unknown): string[] {
  const validate = validators.get(kindOf(path).name)!;
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, ...(params['additionalProperty'] ? [params['additionalProperty']] : [])].join(
      ' ',
    ),
  );
}

test.each(files.map(({ path, data }) => [path, data] as const))('%s is sound in an editor', (path, data) => {
  expect(saidOf(path, data)).toEqual([]);
});

describe('an editor finds', () => {
  const data = (path: string) =>
    structuredClone(files.find((file) => file.path === path)!.data) as Record<string, unknown>;

  test.each(files.map(({ path }) => path))('a field of another kind in %s', (path) => {
    const [field = ''] = Object.keys(data(path));
    expect(saidOf(path, { ...data(path), [field]: 7.5 })).not.toEqual([]);
  });

  test.each(files.map(({ path }) => path))('a field that does not exist in %s', (path) => {
    expect(saidOf(path, { ...data(path), 'No Such Field': 'x' }).join('\n')).toMatch(
      /must NOT have additional properties No Such Field|property name must be valid/,
    );
  });

  test.each([
    ['content/site.yaml', 'url'],
    ['content/assessments/keys/assessment.yaml', 'number'],
    ['content/assessments/keys/fr.yaml', 'items'],
    ['content/guidance/fr/keys/k5-fears.mdx', 'lead'],
    ['content/pages/fr/about.mdx', 'reviewed'],
    ['content/worksheets/side-files/fr.yaml', 'fields'],
  ])('what is missing in %s: %s', (path, field) => {
    const { [field]: _, ...rest } = data(path);
    expect(saidOf(path, rest)).toEqual([` must have required property '${field}'`]);
  });

  test('nothing wrong with a field left out that has a default', () => {
    const {
      balance: _,
      overall: __,
      express: ___,
      ...rest
    } = data('content/assessments/practices/assessment.yaml');
    expect(saidOf('content/assessments/practices/assessment.yaml', rest)).toEqual([]);
  });
});

describe('the settings of the project for VS Code', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  const schemas = settings['yaml.schemas'] as Record<string, string[]>;
  /** As the YAML extension reads them: the last glob that matches decides. */
  const covers = (globs: readonly string[], path: string) =>
    globs.reduce(
      (covered, glob) => (matchesGlob(path, glob.replace(/^!/, '')) ? !glob.startsWith('!') : covered),
      false,
    );
  const yaml = files.map(({ path }) => path).filter((path) => path.endsWith('.yaml'));

  test('are those that follow from the kinds of files; npm run docs writes them', () => {
    expect(schemas).toEqual(yamlSchemasSetting());
  });

  test.each(Object.entries(schemas))('use %s', (_, globs) => {
    expect(yaml.filter((path) => covers(globs, path))).not.toEqual([]);
  });

  test.each(yaml)('give %s one schema, its own', (path) => {
    const found = Object.entries(schemas).flatMap(([schema, globs]) => (covers(globs, path) ? [schema] : []));
    expect(found).toEqual([`./${schemaFileOf(kindOf(path))}`]);
  });

  test('let Astro’s extension complete the fields of texts and pages', () => {
    expect(settings['astro.content-intellisense']).toBe(true);
    expect(readFileSync('astro.config.mjs', 'utf8')).toContain('contentIntellisense: true');
  });
});
