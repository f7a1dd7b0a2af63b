import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  texts: defineCollection({
    loader: glob({
      base: './texts',
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
};
