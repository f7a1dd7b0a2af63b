import type { z } from 'zod';
import { assessmentSchema, assessmentWordingSchema, itemSchema } from '../../schemas/assessment';
import { glossarySchema } from '../../schemas/glossary';
import { guidanceSchema } from '../../schemas/guidance';
import { ownPageSchema } from '../../schemas/page';
import { siteSchema } from '../../schemas/site';
import { FORM } from '../../worksheets/words';
import { editorSchema } from './editor-schema';
import { type Field, fieldsOf, tableOf } from './field-table';

/** The tables of docs/authoring.md: whose fields, and which of them have a table of their own. */
const TABLES: Readonly<
  Record<string, { readonly schema: z.ZodType; readonly leaveOut?: readonly string[] }>
> = {
  site: { schema: siteSchema },
  guidance: { schema: guidanceSchema },
  page: { schema: ownPageSchema },
  assessment: { schema: assessmentSchema, leaveOut: ['dimensions[].sections[].items'] },
  item: { schema: itemSchema },
  'assessment-words': { schema: assessmentWordingSchema },
  glossary: { schema: glossarySchema },
  form: { schema: FORM.structure },
  'form-words': { schema: FORM.words, leaveOut: ['example'] },
};

const MARKS = /<!-- fields:([\w-]+) -->\n[\s\S]*?<!-- end of fields -->/g;

/** The fields of each table, by its name. */
export function documentedFields(): ReadonlyMap<string, readonly Field[]> {
  return new Map(
    Object.entries(TABLES).map(([name, { schema, leaveOut }]) => [
      name,
      fieldsOf(editorSchema(schema), leaveOut),
    ]),
  );
}

/**
 * Puts a table of fields between each pair of marks of a page.
 * @throws where a mark names no table
 */
export function withFieldTables(page: string): string {
  const fields = documentedFields();
  return page.replace(MARKS, (_, name: string) => {
    const found = fields.get(name);
    if (!found) throw new Error(`There is no table of fields “${name}”: correct its mark.`);
    return `<!-- fields:${name} -->\n\n${tableOf(found)}\n\n<!-- end of fields -->`;
  });
}
