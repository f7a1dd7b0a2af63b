import type { z } from 'zod';
import { assessmentSchema, assessmentWordingSchema, slotsSchema } from '../schemas/assessment';
import { exampleSchema } from '../schemas/example';
import { glossarySchema } from '../schemas/glossary';
import { guidanceSchema, octaveSchema } from '../schemas/guidance';
import { inventorySchema } from '../schemas/inventory';
import { meetingSchema, meetingWordingSchema } from '../schemas/meeting';
import { ownPageSchema, pageSchema, TEXT_PAGES } from '../schemas/page';
import { scaleSchema, scaleWordingSchema } from '../schemas/scale';
import { siteSchema } from '../schemas/site';
import { sourceNotesSchema, sourcesSchema } from '../schemas/sources';
import { uiSchema } from '../schemas/ui';
import { FORM, WORKSHEETS } from '../worksheets/words';
import type { ContentPart } from './check/content';

/** One kind of file of content: where it stands, and what it must look like. */
export interface FileKind {
  /** What its schema is called in an editor. */
  readonly name: string;
  /** The part of the content it becomes. */
  readonly kind: ContentPart;
  /** Where its files stand. `:id` and `:locale` make the key; `:row(keys|practices)` is one of these words. */
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every worksheet that has rules of its own, then any other. */
const worksheets = [
  ...Object.entries(WORKSHEETS).map(([id, schemas]) => ({ name: id, folder: `:id(${id})`, ...schemas })),
  { name: 'form', folder: ':id', ...FORM },
].flatMap(({ name, folder, structure, words }): FileKind[] => [
  {
    name: `worksheet-${name}`,
    kind: 'worksheets',
    path: `content/worksheets/${folder}/worksheet.yaml`,
    schema: structure,
  },
  {
    name: `worksheet-${name}-words`,
    kind: 'worksheetWordings',
    path: `content/worksheets/${folder}/:locale.yaml`,
    schema: words,
  },
]);

/** Every kind of file there is. A file is of the first kind whose path it fits. */
export const FILE_KINDS: readonly FileKind[] = [
  { name: 'site', kind: 'site', path: 'content/:id(site).yaml', schema: siteSchema },
  { name: 'inventory', kind: 'inventory', path: 'content/:id(inventory).yaml', schema: inventorySchema },
  { name: 'example', kind: 'example', path: 'content/:id(example).yaml', schema: exampleSchema },
  { name: 'ui', kind: 'ui', path: 'content/ui/:locale.yaml', schema: uiSchema },
  { name: 'octave', kind: 'octave', path: 'content/guidance/:id(octave).yaml', schema: octaveSchema },
  {
    name: 'guidance',
    kind: 'guidance',
    path: 'content/guidance/:locale/:row(keys|practices)/:id.mdx',
    schema: guidanceSchema,
  },
  {
    name: 'page',
    kind: 'pages',
    path: `content/pages/:locale/:id(${TEXT_PAGES.join('|')}).mdx`,
    schema: pageSchema,
  },
  { name: 'own-page', kind: 'ownPages', path: 'content/pages/:locale/:id.mdx', schema: ownPageSchema },
  { name: 'slots', kind: 'slots', path: 'content/assessments/:id(slots).yaml', schema: slotsSchema },
  { name: 'scale', kind: 'scales', path: 'content/scales/:id/scale.yaml', schema: scaleSchema },
  {
    name: 'scale-words',
    kind: 'scaleWordings',
    path: 'content/scales/:id/:locale.yaml',
    schema: scaleWordingSchema,
  },
  {
    name: 'assessment',
    kind: 'assessments',
    path: 'content/assessments/:id/assessment.yaml',
    schema: assessmentSchema,
  },
  {
    name: 'assessment-words',
    kind: 'assessmentWordings',
    path: 'content/assessments/:id/:locale.yaml',
    schema: assessmentWordingSchema,
  },
  { name: 'sources', kind: 'sources', path: 'content/sources/:id(sources).yaml', schema: sourcesSchema },
  {
    name: 'source-notes',
    kind: 'sourceNotes',
    path: 'content/sources/:locale.yaml',
    schema: sourceNotesSchema,
  },
  { name: 'glossary', kind: 'glossary', path: 'content/glossary/:locale.yaml', schema: glossarySchema },
  { name: 'meeting', kind: 'meeting', path: 'content/meeting/:id(meeting).yaml', schema: meetingSchema },
  {
    name: 'meeting-words',
    kind: 'meetingWordings',
    path: 'content/meeting/:locale.yaml',
    schema: meetingWordingSchema,
  },
  ...worksheets,
];

const PLACEHOLDER = /:(\w+)(?:\(([^)]+)\))?/g;

/** What a path of this kind looks like, with its placeholders as named groups. */
export function patternOf({ path }: FileKind): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replace(PLACEHOLDER, (_, name: string, words = '[^/]+') => `(?<${name}>${words})`);
  return new RegExp(`^${source}$`);
}

/** The same as a glob, for tools that know no groups. */
export function globOf({ path }: FileKind): string {
  return path.replace(PLACEHOLDER, (_, __, words?: string) => {
    if (words === undefined) return '*';
    return words.includes('|') ? `{${words.replaceAll('|', ',')}}` : words;
  });
}
