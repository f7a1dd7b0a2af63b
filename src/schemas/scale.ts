import { z } from 'zod';
import { id, short, text } from './words';

export const BANDS = ['to-lay', 'fragile', 'taking-shape', 'solid'] as const;
/** An interval of scores with a word, from the lowest to the highest. */
export type Band = (typeof BANDS)[number];
const band = z.enum(BANDS);

const percent = z.int().min(0).max(100);

/** The response scale and the conventions of scoring: numbers only, the same in every language. */
export const scaleSchema = z
  .strictObject({
    levels: z
      .array(id)
      .length(4)
      .describe('The four levels, lowest first; the first is worth 0, the last 3.'),
    bands: z
      .array(z.strictObject({ id: band, from: percent }))
      .length(BANDS.length)
      .describe('Each band with the lowest displayed score that belongs to it.'),
    caps: z
      .strictObject({ '0': band, '1': band, 'dont-know': band })
      .describe('The highest band a list can show while a due critical item has this response.'),
    coverage: z
      .strictObject({ score: percent, good: percent })
      .describe('Share of the applicable items that must be rated for a score, and for good confidence.'),
    fewItems: z.int().min(1).describe('Below this number of applicable items the result carries a notice.'),
    index: percent.describe('Share of the applicable lists that must have a score before there is an index.'),
    balance: percent.describe('From this gap on, one side of the project is said to be ahead.'),
    strength: percent.describe('The lowest score a list needs to count as a strength.'),
    nextSteps: z.int().min(1).describe('The most next steps shown at once.'),
  })
  .superRefine(({ bands, coverage }, context) => {
    if (coverage.good < coverage.score)
      context.addIssue({
        code: 'custom',
        path: ['coverage', 'good'],
        message: 'lower than coverage.score: write at least as much',
      });
    bands.forEach(({ id, from }, i) => {
      if (id !== BANDS[i])
        context.addIssue({
          code: 'custom',
          path: ['bands', i, 'id'],
          message: `write the bands in the order ${BANDS.join(', ')}`,
        });
      if (i === 0 ? from !== 0 : from <= (bands[i - 1]?.from ?? 0))
        context.addIssue({
          code: 'custom',
          path: ['bands', i, 'from'],
          message: 'bands begin at 0 and go up: correct the numbers',
        });
    });
  });
export type Scale = z.infer<typeof scaleSchema>;

const answer = z.strictObject({ label: short, anchor: text(120) });

/** What a scale says in one language. */
export const scaleWordingSchema = z.strictObject({
  levels: z.record(id, answer),
  'dont-know': answer,
  'not-applicable': answer,
  bands: z.record(band, z.strictObject({ label: short, short, reading: text(160) })),
});
export type ScaleWording = z.infer<typeof scaleWordingSchema>;

/** The numbers a page can print from the scale and the assessments, so that no text repeats them by hand. */
export const CONVENTIONS = [
  'coverage.score',
  'coverage.good',
  'fewItems',
  'index',
  'balance',
  'strength',
  'nextSteps',
  'items',
  'lists',
  'critical',
  'express',
] as const;
export type Convention = (typeof CONVENTIONS)[number];
