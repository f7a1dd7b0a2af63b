import * as z from 'zod/mini';
import { SHEET_SCHEMA } from './kept-sheet';

/**
 * The JSON Schema of the file of a worksheet. Once published it never changes; another shape gets another number.
 * @param id of the worksheet
 * @param sheet what its sheet holds
 */
export function fileSchema(id: string, sheet: z.ZodMiniType): object {
  const { $schema: dialect, ...shape } = z.toJSONSchema(sheet, { io: 'input', unrepresentable: 'any' });
  return {
    $schema: dialect,
    $id: `/schemas/worksheet-${id}.v${SHEET_SCHEMA}.json`,
    title: `Prélude, worksheet ${id}, version ${SHEET_SCHEMA}`,
    type: 'object',
    required: ['format', 'version', 'worksheet', 'made', 'sheet'],
    properties: {
      format: { const: 'prelude-worksheet' },
      version: { const: SHEET_SCHEMA },
      worksheet: { const: id },
      made: { type: 'integer', minimum: 0, description: 'Milliseconds since 1970-01-01 UTC.' },
      sheet: shape,
    },
  };
}
