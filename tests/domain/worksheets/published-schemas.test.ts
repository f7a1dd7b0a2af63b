import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { formSheet } from '../../../src/domain/worksheets/form/form';
import { SHEETS, SPECIAL } from '../../../src/domain/worksheets/special';
import { writeWorksheetFile } from '../../../src/domain/worksheets/worksheet-file';
import type { Form } from '../../../src/schemas/worksheets/form';

const sideFiles = parse(readFileSync('content/worksheets/side-files/worksheet.yaml', 'utf8')) as Form;
const ALL = [
  ...SPECIAL.map((id) => ({ id: id as string, sheet: SHEETS[id] as z.ZodMiniType })),
  { id: 'side-files', sheet: formSheet(withDefaults(sideFiles).parts) as z.ZodMiniType },
];

describe.each(ALL)('the file of the worksheet $id', ({ id, sheet }) => {
  const file = `public/schemas/worksheet-${id}.v1.json`;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `/schemas/worksheet-${id}.v1.json`,
    title: `Prélude, worksheet ${id}, version 1`,
    type: 'object',
    required: ['format', 'version', 'worksheet', 'made', 'sheet'],
    properties: {
      format: { const: 'prelude-worksheet' },
      version: { const: 1 },
      worksheet: { const: id },
      made: { type: 'integer', minimum: 0, description: 'Milliseconds since 1970-01-01 UTC.' },
      sheet: plain(z.toJSONSchema(sheet, { io: 'input', unrepresentable: 'any' })),
    },
  };

  test('is described by a published schema, which never changes', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../${file}`);
  });

  test('keeps to it with the fictional example', () => {
    const { example } = parse(readFileSync(`content/worksheets/${id}/fr.yaml`, 'utf8')) as {
      example: unknown;
    };
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);
    expect(validate(JSON.parse(writeWorksheetFile(id, example, 9))), JSON.stringify(validate.errors)).toBe(
      true,
    );
    expect(
      validate({ format: 'prelude-worksheet', version: 1, worksheet: id, made: 9, sheet: { more: 1 } }),
    ).toBe(false);
  });
});

/** Without the line that names the dialect again. */
function plain({ $schema: _, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema;
}

function withDefaults(form: Form): Form {
  return {
    ...form,
    parts: form.parts.map((part) => ({
      ...part,
      fields: part.fields.map((field) => ({
        ...field,
        options: field.options ?? [],
        columns: (field.columns ?? []).map((column) => ({ ...column, options: column.options ?? [] })),
      })),
    })),
  };
}
