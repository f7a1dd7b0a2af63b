import { z } from 'zod';
import { id, locale, text } from './words';

/** The glossary in one language: terms by id. */
export const glossarySchema = z.record(
  id,
  z.strictObject({
    term: text(60).describe('The word, as it stands in a sentence.'),
    definition: text(200).describe('What it means, in a sentence or two.'),
    synonyms: z.array(text(40)).default([]).describe('Words a reader may type instead.'),
    foreign: z
      .record(text(40), locale)
      .default({})
      .describe('Such words of another language, each with that language: { accountable: en }.'),
  }),
);
export type Glossary = z.infer<typeof glossarySchema>;
