import { z } from 'zod';
import { id, text } from '../../schemas/words';
import { words } from '../../schemas/ui-words';
import { worksheetStructure, worksheetWords } from '../../schemas/worksheet';

const column = z.strictObject({
  id,
  type: z.enum(['text', 'choice', 'check', 'number', 'day']).describe('What a cell holds.'),
  options: z.array(id).default([]).describe('For a choice.'),
});

const field = z.strictObject({
  id,
  type: z
    .enum(['text', 'long-text', 'choice', 'checks', 'number', 'day', 'table'])
    .describe('What it holds.'),
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
  parts: z
    .array(
      z.strictObject({
        id,
        fields: z.array(field).min(1).describe('What it asks, in order.'),
      }),
    )
    .min(1)
    .describe('Its parts, each under a heading.'),
});
export type Form = z.infer<typeof formSchema>;

const options = z.record(id, text(80)).default({}).describe('The words of each option of a choice.');
export const formWordsSchema = z.strictObject({
  ...worksheetWords,
  parts: z
    .record(
      id,
      z.strictObject({
        title: text(60).describe('The heading.'),
        lead: words.optional().describe('A sentence below it.'),
      }),
    )
    .describe('The words of each part.'),
  fields: z
    .record(
      id,
      z.strictObject({
        label: text(90).describe('What it asks.'),
        hint: words.optional().describe('A sentence that helps to answer.'),
        options,
        add: text(40).optional().describe('On the button that adds a row to a table.'),
        columns: z
          .record(id, z.strictObject({ label: text(60).describe('The head of the column.'), options }))
          .default({})
          .describe('The words of each column of a table.'),
      }),
    )
    .describe('The words of each field.'),
});
export type FormWords = z.infer<typeof formWordsSchema>;

/** What a page hands to a worksheet that is made of content alone. */
export interface FormContent {
  readonly parts: Form['parts'];
  readonly words: FormWords;
  /** What is said of a field that is needed and still empty. */
  readonly needed: string;
}
