import { z } from 'zod';
import { id, text } from '../words';
import { words } from '../ui-words';
import { worksheetStructure, worksheetWords } from './common';

const column = z.strictObject({
  id,
  type: z.enum(['text', 'choice', 'check', 'number', 'day']),
  options: z.array(id).default([]).describe('For a choice.'),
});

const field = z.strictObject({
  id,
  type: z.enum(['text', 'long-text', 'choice', 'checks', 'number', 'day', 'table']),
  needed: z.boolean().default(false).describe('Whether the sheet asks for it as long as it is empty.'),
  options: z.array(id).default([]).describe('For a choice and for checks.'),
  columns: z.array(column).default([]).describe('For a table.'),
});
/** One question of a worksheet that is made of content alone. */
export type FormField = Readonly<z.infer<typeof field>>;
export type FormColumn = Readonly<z.infer<typeof column>>;

/** A worksheet that is only headings, texts, choices and simple tables: a folder, and no code. */
export const formSchema = z.strictObject({
  ...worksheetStructure,
  parts: z.array(z.strictObject({ id, fields: z.array(field).min(1) })).min(1),
});
export type Form = z.infer<typeof formSchema>;

const options = z.record(id, text(80)).default({});
export const formWordsSchema = z.strictObject({
  ...worksheetWords,
  parts: z.record(id, z.strictObject({ title: text(60), lead: words.optional() })),
  fields: z.record(
    id,
    z.strictObject({
      label: text(90),
      hint: words.optional(),
      options,
      add: text(40).optional().describe('On the button that adds a row to a table.'),
      columns: z.record(id, z.strictObject({ label: text(60), options })).default({}),
    }),
  ),
});
export type FormWords = z.infer<typeof formWordsSchema>;
