import type { z } from 'zod';
import {
  type AssessmentData,
  type Slots,
  slotsSchema,
  assessmentSchema,
  type AssessmentWording,
  assessmentWordingSchema,
} from '../schemas/assessment';
import { type Example, exampleSchema } from '../schemas/example';
import { type Glossary, glossarySchema } from '../schemas/glossary';
import { type GuidanceWording, guidanceSchema, type Octave, octaveSchema } from '../schemas/guidance';
import { type Inventory, inventorySchema } from '../schemas/inventory';
import { type Meeting, meetingSchema, type MeetingWording, meetingWordingSchema } from '../schemas/meeting';
import { type Scale, scaleSchema, type ScaleWording, scaleWordingSchema } from '../schemas/scale';
import { type PageWording, pageSchema } from '../schemas/page';
import { type Site, siteSchema } from '../schemas/site';
import { type SourceNotes, sourceNotesSchema, type Sources, sourcesSchema } from '../schemas/sources';
import { type Ui, uiSchema } from '../schemas/ui';
import { type FormWords } from '../schemas/worksheets/form';
import { FORM, type Kind, WORKSHEETS, type WordsOf } from '../schemas/worksheets/worksheets';
import { explain } from './explain';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';

/** A file whose shape is right, with its data. */
export interface Sound<T> {
  readonly file: SourceFile;
  readonly data: T;
}

/** The content by kind, only what has the right shape. Keys are ids, or `id/locale` for words. */
export interface Content {
  readonly site: ReadonlyMap<string, Sound<Site>>;
  readonly ui: ReadonlyMap<string, Sound<Ui>>;
  readonly octave: ReadonlyMap<string, Sound<Octave>>;
  readonly guidance: ReadonlyMap<string, Sound<GuidanceWording>>;
  readonly pages: ReadonlyMap<string, Sound<PageWording>>;
  readonly scales: ReadonlyMap<string, Sound<Scale>>;
  readonly scaleWordings: ReadonlyMap<string, Sound<ScaleWording>>;
  readonly assessments: ReadonlyMap<string, Sound<AssessmentData>>;
  readonly slots: ReadonlyMap<string, Sound<Slots>>;
  readonly assessmentWordings: ReadonlyMap<string, Sound<AssessmentWording>>;
  readonly example: ReadonlyMap<string, Sound<Example>>;
  readonly glossary: ReadonlyMap<string, Sound<Glossary>>;
  readonly sources: ReadonlyMap<string, Sound<Sources>>;
  readonly sourceNotes: ReadonlyMap<string, Sound<SourceNotes>>;
  readonly meeting: ReadonlyMap<string, Sound<Meeting>>;
  readonly meetingWordings: ReadonlyMap<string, Sound<MeetingWording>>;
  readonly worksheets: ReadonlyMap<string, Sound<WorksheetStructure>>;
  readonly worksheetWordings: ReadonlyMap<string, Sound<FormWords | WordsOf<Kind>>>;
  readonly inventory: ReadonlyMap<string, Sound<Inventory>>;
}

/** What the structure of any worksheet says. */
export interface WorksheetStructure {
  readonly place: number;
  readonly guidance: readonly string[];
}

/** The files of each worksheet that has rules of its own, then those of any other. */
const worksheetFiles = [
  ...Object.entries(WORKSHEETS).map(([id, schemas]) => ({ id, ...schemas })),
  { id: '[^/]+', ...FORM },
].flatMap(({ id, structure, words }) => [
  {
    kind: 'worksheets' as const,
    pattern: new RegExp(`^content/worksheets/(?<id>${id})/worksheet\\.yaml$`),
    schema: structure,
  },
  {
    kind: 'worksheetWordings' as const,
    pattern: new RegExp(`^content/worksheets/(?<id>${id})/(?<locale>[^/]+)\\.yaml$`),
    schema: words,
  },
]);

/** Which file holds what. The groups `id` and `locale` of the pattern make the key. */
const KINDS: readonly {
  readonly kind: keyof Content;
  readonly pattern: RegExp;
  readonly schema: z.ZodType;
}[] = [
  { kind: 'site', pattern: /^content\/(?<id>site)\.yaml$/, schema: siteSchema },
  { kind: 'inventory', pattern: /^content\/(?<id>inventory)\.yaml$/, schema: inventorySchema },
  { kind: 'example', pattern: /^content\/(?<id>example)\.yaml$/, schema: exampleSchema },
  { kind: 'ui', pattern: /^content\/ui\/(?<locale>[^/]+)\.yaml$/, schema: uiSchema },
  { kind: 'octave', pattern: /^content\/guidance\/(?<id>octave)\.yaml$/, schema: octaveSchema },
  {
    kind: 'guidance',
    pattern: /^content\/guidance\/(?<locale>[^/]+)\/(?:keys|practices)\/(?<id>[^/]+)\.mdx$/,
    schema: guidanceSchema,
  },
  {
    kind: 'pages',
    pattern: /^content\/pages\/(?<locale>[^/]+)\/(?<id>[^/]+)\.mdx$/,
    schema: pageSchema,
  },
  { kind: 'slots', pattern: /^content\/assessments\/(?<id>slots)\.yaml$/, schema: slotsSchema },
  { kind: 'scales', pattern: /^content\/scales\/(?<id>[^/]+)\/scale\.yaml$/, schema: scaleSchema },
  {
    kind: 'scaleWordings',
    pattern: /^content\/scales\/(?<id>[^/]+)\/(?<locale>[^/]+)\.yaml$/,
    schema: scaleWordingSchema,
  },
  {
    kind: 'assessments',
    pattern: /^content\/assessments\/(?<id>[^/]+)\/assessment\.yaml$/,
    schema: assessmentSchema,
  },
  {
    kind: 'assessmentWordings',
    pattern: /^content\/assessments\/(?<id>[^/]+)\/(?<locale>[^/]+)\.yaml$/,
    schema: assessmentWordingSchema,
  },
  { kind: 'sources', pattern: /^content\/sources\/(?<id>sources)\.yaml$/, schema: sourcesSchema },
  { kind: 'sourceNotes', pattern: /^content\/sources\/(?<locale>[^/]+)\.yaml$/, schema: sourceNotesSchema },
  { kind: 'glossary', pattern: /^content\/glossary\/(?<locale>[^/]+)\.yaml$/, schema: glossarySchema },
  { kind: 'meeting', pattern: /^content\/meeting\/(?<id>meeting)\.yaml$/, schema: meetingSchema },
  {
    kind: 'meetingWordings',
    pattern: /^content\/meeting\/(?<locale>[^/]+)\.yaml$/,
    schema: meetingWordingSchema,
  },
  ...worksheetFiles,
];

/** Sorts files by kind and checks the shape of each. */
export function sortContent(files: readonly SourceFile[]): {
  readonly content: Content;
  readonly problems: Problem[];
} {
  const content = Object.fromEntries(
    KINDS.map(({ kind }) => [kind, new Map<string, Sound<never>>()]),
  ) as unknown as Record<keyof Content, Map<string, Sound<unknown>>>;
  const problems: Problem[] = [];
  for (const file of files) {
    const found = KINDS.flatMap(({ kind, pattern, schema }) => {
      const match = pattern.exec(file.path);
      return match
        ? [{ kind, schema, key: [match.groups?.['id'], match.groups?.['locale']].filter(Boolean).join('/') }]
        : [];
    })[0];
    if (found === undefined) {
      problems.push({
        file: file.path,
        field: '',
        message: 'no part of the site reads a file in this place: move it or remove it',
      });
      continue;
    }
    if (file.syntax) {
      problems.push({
        file: file.path,
        line: file.syntax.line,
        field: '',
        message: `the YAML cannot be read: ${file.syntax.message}`,
      });
      continue;
    }
    const parsed = found.schema.safeParse(file.data);
    if (parsed.success) content[found.kind].set(found.key, { file, data: parsed.data });
    else
      for (const issue of parsed.error.issues)
        problems.push({
          file: file.path,
          line: file.lineOf(issue.path),
          field: issue.path.join('.'),
          message: explain(issue, at(file.data, issue.path)),
        });
  }
  return { content: content as unknown as Content, problems };
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
