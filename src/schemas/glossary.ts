import { z } from 'zod';
import { id, text } from './words';

/** The glossary in one language: terms by id. */
export const glossarySchema = z.record(
  id,
  z.strictObject({
    term: text(60),
    definition: text(200),
    synonyms: z.array(text(40)).default([]).describe('Words a reader may type instead.'),
  }),
);
export type Glossary = z.infer<typeof glossarySchema>;
