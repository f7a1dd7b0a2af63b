import { z } from 'zod';
import shape from './ui-shape.json' with { type: 'json' };
import { plural, words } from './ui-words';
import { slug } from './words';

/**
 * The words of the interface in one language, by the feature that shows them. Which there are is said once, by the file of
 * the original language: `npm run docs` writes its shape.
 */
export type Ui = typeof shape;

type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };

/** What a file of interface words must look like. */
export const uiSchema = schemaOf(shape) as z.ZodType<Ui>;

function schemaOf(part: Shape, word: z.ZodType = words): z.ZodType {
  if (typeof part === 'string') return word;
  if (isList(part)) return z.array(word).min(1);
  if (Object.keys(part).join() === 'one,other') return plural;
  return z.strictObject(
    Object.fromEntries(
      Object.entries(part).map(([name, one]) => {
        const schema = schemaOf(one, name === 'addresses' ? slug : word);
        return [
          name,
          name === 'alike'
            ? schema.describe('Groups of words that mean the same here, each with commas between.')
            : schema,
        ];
      }),
    ),
  );
}

function isList(part: Shape): part is readonly Shape[] {
  return Array.isArray(part);
}
