import { z } from 'zod';
import { id, slug, text } from './words';
import { words, wordsFor } from './ui-words';

/** What every worksheet says of itself. */
export const worksheetWords = {
  name: text(40).describe('Its name, in links and in the list of tools.'),
  slug,
  description: text(170).describe('One sentence: what it produces.'),
  lead: words.describe('Below its title: when to use it and what one leaves with.'),
  empty: words.describe('What to do first, shown while it is empty.'),
  example: z
    .record(z.string(), z.unknown())
    .describe('A fictional sheet; but for its texts it is the same in every language.'),
};

/** The message of each rule of a worksheet. */
export function problemsFor<Rule extends string>(...rules: Rule[]) {
  return wordsFor(...rules);
}

/** What every worksheet is made of besides words. */
export const worksheetStructure = {
  place: z.int().min(1).describe('Where it stands in the list of tools.'),
  guidance: z.array(id).default([]).describe('The guidance texts to read before, the closest first.'),
};
