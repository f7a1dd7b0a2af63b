import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What an author may write in a file, as an editor understands it: fields, what they hold, and what for. */
export function editorSchema(schema: z.ZodType): JsonSchema {
  // What an author writes, not what comes of it: a field with a default need not be there.
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
