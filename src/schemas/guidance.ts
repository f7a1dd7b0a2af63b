import { z } from 'zod';
import { day, id, short, slug, text, title } from './words';

const node = z.strictObject({
  id,
  related: z.array(id).default([]).describe('Other texts it goes with.'),
  sources: z.array(id).default([]).describe('Ids of content/sources/sources.yaml.'),
});

/** The octave: seven white keys and five black ones, each a guidance text, in playing order. */
export const octaveSchema = z.strictObject({
  keys: z.array(node).length(7),
  practices: z.array(node).length(5),
});
export type Octave = z.infer<typeof octaveSchema>;

/** The front matter of a guidance text. Its structure stands in content/guidance/octave.yaml. */
export const guidanceSchema = z.strictObject({
  title: title.describe('Above the text; let it contain the short name.'),
  short: short.describe('On its key.'),
  slug,
  lead: text(220).describe('One or two sentences under the title.'),
  draft: z.boolean().default(false).describe('`true`: it gives its key a name and has no page yet.'),
  remember: text(320).optional().describe('What to remember, for the margin. Needed unless it is a draft.'),
  reviewed: day.optional().describe('The day the text was last read through. Needed unless it is a draft.'),
  figure: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('The data of its diagram; src/schemas/figures.ts says which fields each diagram takes.'),
});
export type GuidanceWording = z.infer<typeof guidanceSchema>;
