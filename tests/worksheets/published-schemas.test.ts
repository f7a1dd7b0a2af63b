import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { fileSchema } from '../../src/domain/worksheets/file-schema';
import { formSheet } from '../../src/worksheets/form/form-rules';
import { parseSheet } from '../../src/domain/worksheets/sheet';
import { SHEETS, SPECIAL } from '../../src/worksheets/rules';
import { openWorksheetFile, writeWorksheetFile } from '../../src/domain/worksheets/worksheet-file';
import { formSchema } from '../../src/worksheets/form/form-words';

const sideFiles = formSchema.parse(
  parse(readFileSync('content/worksheets/side-files/worksheet.yaml', 'utf8')),
);
const ALL = [
  ...SPECIAL.map((id) => ({ id: id as string, sheet: SHEETS[id] as z.ZodMiniType })),
  { id: 'side-files', sheet: formSheet(sideFiles.parts) as z.ZodMiniType },
];

describe.each(ALL)('the file of the worksheet $id', ({ id, sheet }) => {
  const schema = fileSchema(id, sheet);

  test('is described as it was when it was published', () => {
    const released = readFileSync(`tests/worksheets/released/worksheet-${id}.v2.json`, 'utf8');
    expect(schema).toEqual(JSON.parse(released));
  });

  test('reads what the first one described', () => {
    const first = JSON.parse(readFileSync(`public/schemas/worksheet-${id}.v1.json`, 'utf8')) as object;
    expect(first).toMatchObject({ $id: `/schemas/worksheet-${id}.v1.json` });
    const { example } = parse(readFileSync(`content/worksheets/${id}/fr.yaml`, 'utf8')) as {
      example: unknown;
    };
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(first);
    const file = { format: 'prelude-worksheet', version: 1, worksheet: id, made: 9, sheet: example };
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    const opened = openWorksheetFile(JSON.stringify(file), id);
    expect(opened.ok && parseSheet(sheet, opened.sheet)).toEqual(parseSheet(sheet, example));
    expect(parseSheet(sheet, example)).toBeDefined();
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
      validate({ format: 'prelude-worksheet', version: 2, worksheet: id, made: 9, sheet: { more: 1 } }),
    ).toBe(false);
  });
});
