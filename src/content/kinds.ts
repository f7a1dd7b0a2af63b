import type { z } from 'zod';
import { assessmentSchema, assessmentWordingSchema, slotsSchema } from '../schemas/assessment';
import { exampleSchema } from '../schemas/example';
import { glossarySchema } from '../schemas/glossary';
import { guidanceSchema, octaveSchema } from '../schemas/guidance';
import { inventorySchema } from '../schemas/inventory';
import { meetingSchema, meetingWordingSchema } from '../schemas/meeting';
import { anyPageSchema, ownPageSchema, pageSchema, TEXT_PAGES } from '../schemas/page';
import { scaleSchema, scaleWordingSchema } from '../schemas/scale';
import { siteSchema } from '../schemas/site';
import { sourceNotesSchema, sourcesSchema } from '../schemas/sources';
import { uiSchema } from '../schemas/ui';
import { anyWordsSchema, anyWorksheetSchema, FORM, WORKSHEETS } from '../worksheets/words';
import { globOf, patternOf } from './file-paths';

/** Where files stand below content/, and what each must look like. */
type Shape = readonly [path: string, schema: z.ZodType];

/** A part of the content: what all its files share, and each kind of file by its name. */
const kinds = <S extends z.ZodType>(schema: S, files: Readonly<Record<string, Shape>>) => ({ schema, files });
/** A part whose files are all alike. */
const kind = <S extends z.ZodType>(path: string, schema: S) => kinds(schema, { '': [path, schema] });

/** Every worksheet that has rules of its own, then any other. */
const worksheets = (file: string, of: 'structure' | 'words'): Record<string, Shape> => ({
  ...Object.fromEntries(
    Object.entries(WORKSHEETS).map(([id, { [of]: schema }]) => [
      id,
      [`worksheets/:id(${id})/${file}`, schema],
    ]),
  ),
  form: [`worksheets/:id/${file}`, FORM[of]],
});

/**
 * The content, said once. What the check knows, the collections that pages read and the help of editors all
 * follow from this table. In a path, `:id` and `:locale` make the key of a file; a file is of the first kind
 * whose path it fits.
 */
export const KINDS = {
  site: kind(':id(site).yaml', siteSchema),
  inventory: kind(':id(inventory).yaml', inventorySchema),
  example: kind(':id(example).yaml', exampleSchema),
  ui: kind('ui/:locale.yaml', uiSchema),
  octave: kind('guidance/:id(octave).yaml', octaveSchema),
  guidance: kind('guidance/:locale/:row(keys|practices)/:id.mdx', guidanceSchema),
  pages: kinds(anyPageSchema, {
    text: [`pages/:locale/:id(${TEXT_PAGES.join('|')}).mdx`, pageSchema],
    own: ['pages/:locale/:id.mdx', ownPageSchema],
  }),
  slots: kind('assessments/:id(slots).yaml', slotsSchema),
  scales: kind('scales/:id/scale.yaml', scaleSchema),
  scaleWordings: kind('scales/:id/:locale.yaml', scaleWordingSchema),
  assessments: kind('assessments/:id/assessment.yaml', assessmentSchema),
  assessmentWordings: kind('assessments/:id/:locale.yaml', assessmentWordingSchema),
  sources: kind('sources/:id(sources).yaml', sourcesSchema),
  sourceNotes: kind('sources/:locale.yaml', sourceNotesSchema),
  glossary: kind('glossary/:locale.yaml', glossarySchema),
  meeting: kind('meeting/:id(meeting).yaml', meetingSchema),
  meetingWordings: kind('meeting/:locale.yaml', meetingWordingSchema),
  worksheets: kinds(anyWorksheetSchema, worksheets('worksheet.yaml', 'structure')),
  worksheetWordings: kinds(anyWordsSchema, worksheets(':locale.yaml', 'words')),
};

export type ContentPart = keyof typeof KINDS;
export const PARTS = Object.keys(KINDS) as ContentPart[];
/** What the files of a part hold. */
export type DataOf<P extends ContentPart> = z.infer<(typeof KINDS)[P]['schema']>;

/** One kind of file of content. */
export interface FileKind {
  readonly part: ContentPart;
  /** What its schema is called in an editor. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** What its path looks like, with its placeholders as named groups. */
  readonly pattern: RegExp;
  /** The same for tools that know no groups. */
  readonly glob: string;
}

/** Every kind of file there is. */
export const FILE_KINDS: readonly FileKind[] = PARTS.flatMap((part) =>
  Object.entries(KINDS[part].files).map(([name, [path, schema]]) => ({
    part,
    name: name === '' ? part : `${part}-${name}`,
    schema,
    pattern: patternOf(path),
    glob: globOf(path),
  })),
);

/** The kind of a file, if it is content at all. */
export function kindOfFile(path: string): FileKind | undefined {
  return FILE_KINDS.find(({ pattern }) => pattern.test(path));
}
