import { z } from 'zod';
import { day, id, LIMITS, short, slug, text, title } from './words';

/** The stages of a project, from framing to everyday running. */
export const STAGES = [1, 2, 3, 4, 5] as const;
export type Stage = (typeof STAGES)[number];

const slot = z
  .int()
  .min(1)
  .max(999)
  .describe('The number of the item for ever: append the next free one, never reuse one.');

export const itemSchema = z.strictObject({
  id,
  slot,
  stage: z.literal(STAGES).describe('The stage of the project from which a weak answer is urgent.'),
  critical: z
    .boolean()
    .default(false)
    .describe('A weak answer caps the band of the list; needs a `cap` sentence in every language.'),
  notApplicable: z.boolean().default(false).describe('Whether “not applicable” is offered.'),
  revised: z
    .int()
    .min(1)
    .default(1)
    .describe('The version of the assessment in which the meaning of this item last changed.'),
  worksheet: id.optional().describe('The worksheet that helps with this item.'),
  ideas: z
    .array(z.string())
    .default([])
    .describe('The ideas of content/inventory.yaml that this item carries.'),
});
/** An item as the rest of the program sees it. What ideas it carries matters to the content check alone. */
export type Item = Readonly<Omit<z.infer<typeof itemSchema>, 'ideas'>>;

const sectionSchema = z.strictObject({
  id,
  items: z.array(itemSchema).min(1).describe('In the order of display; slots keep the permanent order.'),
});

const dimensionSchema = z.strictObject({
  id,
  guidance: id.optional().describe('The guidance text this list belongs to.'),
  sections: z.array(sectionSchema).min(1).describe('Its points in groups; one group has no heading.'),
});

/** The structure of an assessment: everything but words. */
export const assessmentSchema = z.strictObject({
  number: z
    .int()
    .min(1)
    .max(63)
    .describe('Permanent number in shared links: 1 to 31 are Prélude’s, 32 to 63 an owner’s own.'),
  version: z.int().min(1).describe('Goes up by one with every change of meaning.'),
  released: z
    .array(day)
    .min(1)
    .describe('The day on which each version appeared, the first version first, as 2026-11-21.'),
  scale: id.describe('The folder of content/scales that holds its answers; the same for all assessments.'),
  overall: z.boolean().default(false).describe('Whether its index counts in the overall figure.'),
  credit: z.boolean().default(false).describe('Whether its lists carry the credit and trademark notice.'),
  balance: z
    .strictObject({
      technical: id.describe('The list about the tool and the project.'),
      human: id.describe('The list about people.'),
      guidance: id.optional().describe('The text about the balance.'),
    })
    .optional()
    .describe(
      'The two lists whose difference shows which side of the project runs ahead, and the text about it.',
    ),
  express: z.array(id).default([]).describe('Its items in the express check, in order.'),
  dimensions: z.array(dimensionSchema).min(1).describe('Its lists, in the order in which they are shown.'),
  retired: z
    .array(z.strictObject({ id, slot }))
    .default([])
    .describe('Tombstones: items no longer asked. Their ids and slots are never used again.'),
});
export type AssessmentData = z.infer<typeof assessmentSchema>;

export interface Dimension {
  readonly id: string;
  readonly guidance?: string | undefined;
  readonly sections: readonly { readonly id: string; readonly items: readonly Item[] }[];
}

/** An assessment as the rest of the program sees it: its data and its folder’s name. */
export interface Assessment extends Omit<AssessmentData, 'dimensions'> {
  readonly id: string;
  readonly dimensions: readonly Dimension[];
}

const itemWordingSchema = z.strictObject({
  statement: text(LIMITS.statement).describe('The fact to answer on, in the present tense.'),
  evidence: text(LIMITS.evidence).describe('What would show it.'),
  next: text(LIMITS.next).describe('What to do if the answer is weak.'),
  cap: text(160)
    .optional()
    .describe(
      'Critical items only: why no average makes up for it. Begins in lower case, ends with a full stop.',
    ),
});
export type ItemWording = z.infer<typeof itemWordingSchema>;

const dimensionWordingSchema = z.strictObject({
  slug,
  title,
  short,
  sections: z
    .record(id, title)
    .default({})
    .describe('A sub-heading for each section, where there are several.'),
});
export type DimensionWording = z.infer<typeof dimensionWordingSchema>;

/** What an assessment says in one language. */
export const assessmentWordingSchema = z.strictObject({
  title,
  dimensions: z.record(id, dimensionWordingSchema).describe('The words of each list.'),
  items: z.record(id, itemWordingSchema).describe('The words of each item.'),
  retired: z
    .record(id, text(LIMITS.statement))
    .default({})
    .describe('The statements of items no longer asked.'),
});
export type AssessmentWording = z.infer<typeof assessmentWordingSchema>;

/** Every slot ever given, by assessment and item: the memory that keeps slots from being used again. */
export const slotsSchema = z.record(id, z.record(id, slot));
export type Slots = z.infer<typeof slotsSchema>;
