import { defineCollection } from 'astro:content';
import { contentFiles } from './build/content-files';
import { licences } from './build/licences';
import { type ContentPart, KINDS, PARTS } from './content/kinds';
import { licenceSchema } from './schemas/licence';

/** What Astro takes the type of an entry from. */
type Collections = { readonly [P in ContentPart]: Pick<(typeof KINDS)[P], 'schema'> };

export const collections = {
  licences: defineCollection({ loader: licences(), schema: licenceSchema }),
  ...(Object.fromEntries(
    PARTS.map((part) => [part, defineCollection({ loader: contentFiles(part), schema: KINDS[part].schema })]),
  ) as Collections),
};
