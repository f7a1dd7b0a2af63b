import { z } from 'zod';
import shape from './ui-shape.json' with { type: 'json' };
import { plural, words } from './ui-words';
import { slug } from './words';

/**
 * The words of the interface in one language, by the feature that shows them. Which there are is said once, by the file of
 * the original language: `npm run docs` writes its shape.
 */
export type Ui = typeof shape;

/** Lists of which more is asked than that they hold something. */
const LISTS: Readonly<Record<string, z.ZodType>> = {
  'search.alike': z
    .array(words)
    .describe('Groups of words that mean the same here, each with commas between.'),
  'dossiers.dutiesText': z.array(words).min(2),
  'invitation.stepsList': z.array(words).min(2),
};

type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };

/** What a file of interface words must look like. */
export const uiSchema = schemaOf(shape) as z.ZodType<Ui>;

function schemaOf(part: Shape, path = ''): z.ZodType {
  const own = LISTS[path];
  if (own) return own;
  if (typeof part === 'string') return path.startsWith('addresses.') ? slug : words;
  if (isList(part)) return z.array(words).min(1);
  if (Object.keys(part).join() === 'one,other') return plural;
  return z.strictObject(
    Object.fromEntries(
      Object.entries(part).map(([name, one]) => [name, schemaOf(one, path ? `${path}.${name}` : name)]),
    ),
  );
}

function isList(part: Shape): part is readonly Shape[] {
  return Array.isArray(part);
}
