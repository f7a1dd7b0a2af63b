import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { assessmentSchema, assessmentWordingSchema } from './schemas/assessment';
import { exampleSchema } from './schemas/example';
import { licences } from './build/licences';
import { glossarySchema } from './schemas/glossary';
import { guidanceSchema, octaveSchema } from './schemas/guidance';
import { licenceSchema } from './schemas/licence';
import { meetingSchema, meetingWordingSchema } from './schemas/meeting';
import { scaleSchema, scaleWordingSchema } from './schemas/scale';
import { anyPageSchema } from './schemas/page';
import { siteSchema } from './schemas/site';
import { sourceNotesSchema, sourcesSchema } from './schemas/sources';
import { uiSchema } from './schemas/ui';
import { anyWordsSchema, anyWorksheetSchema } from './worksheets/words';

/** Files below content/, under an id that is their path: a slug in the front matter is no id. */
const files = (pattern: string) =>
  glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.(mdx|yaml)$/, '') });

export const collections = {
  licences: defineCollection({ loader: licences(), schema: licenceSchema }),
  site: defineCollection({ loader: files('site.yaml'), schema: siteSchema }),
  ui: defineCollection({ loader: files('ui/*.yaml'), schema: uiSchema }),
  octave: defineCollection({ loader: files('guidance/octave.yaml'), schema: octaveSchema }),
  guidance: defineCollection({ loader: files('guidance/*/{keys,practices}/*.mdx'), schema: guidanceSchema }),
  pages: defineCollection({ loader: files('pages/*/*.mdx'), schema: anyPageSchema }),
  scales: defineCollection({ loader: files('scales/*/scale.yaml'), schema: scaleSchema }),
  scaleWordings: defineCollection({ loader: files('scales/*/!(scale).yaml'), schema: scaleWordingSchema }),
  assessments: defineCollection({ loader: files('assessments/*/assessment.yaml'), schema: assessmentSchema }),
  assessmentWordings: defineCollection({
    loader: files('assessments/*/!(assessment).yaml'),
    schema: assessmentWordingSchema,
  }),
  example: defineCollection({ loader: files('example.yaml'), schema: exampleSchema }),
  glossary: defineCollection({ loader: files('glossary/*.yaml'), schema: glossarySchema }),
  sources: defineCollection({ loader: files('sources/sources.yaml'), schema: sourcesSchema }),
  sourceNotes: defineCollection({ loader: files('sources/!(sources).yaml'), schema: sourceNotesSchema }),
  meeting: defineCollection({ loader: files('meeting/meeting.yaml'), schema: meetingSchema }),
  meetingWordings: defineCollection({
    loader: files('meeting/!(meeting).yaml'),
    schema: meetingWordingSchema,
  }),
  worksheets: defineCollection({
    loader: files('worksheets/*/worksheet.yaml'),
    schema: anyWorksheetSchema,
  }),
  worksheetWordings: defineCollection({
    loader: files('worksheets/*/!(worksheet).yaml'),
    schema: anyWordsSchema,
  }),
};
