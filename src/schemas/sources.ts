import { z } from 'zod';
import { id, locale, text } from './words';

/** How sure the site is of a source, surest first. */
export const CONFIDENCE = ['verified', 'second-hand', 'background'] as const;

/** What stands behind the texts, by id. */
export const sourcesSchema = z.record(
  id,
  z.strictObject({
    title: text(160),
    author: text(80),
    year: z.int().min(1900).max(2100).optional(),
    language: locale,
    confidence: z
      .enum(CONFIDENCE)
      .describe(
        'Seen in two independent places or first-hand; in one secondary place; or known and not looked up.',
      ),
  }),
);
export type Sources = z.infer<typeof sourcesSchema>;

/** What is taken from each source, in one language. */
export const sourceNotesSchema = z.record(id, z.strictObject({ note: text(240) }));
export type SourceNotes = z.infer<typeof sourceNotesSchema>;
