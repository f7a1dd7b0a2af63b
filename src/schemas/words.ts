import { z } from 'zod';

/** An id: about the idea and not the sentence, and it never dies. Links carry it, so it is not long. */
export const id = z
  .string()
  .max(60)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'write lower-case English words joined by hyphens, such as fears-heard',
  )
  .describe('About the idea, in lower-case English words joined by hyphens. It never changes.');

/** The last part of an address, in the language of the page. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters without accents, digits and hyphens')
  .describe('The last part of its address, in the language of the page.');

/** A language of the site, as `fr` or `pt-br`. */
export const locale = z.string().regex(/^[a-z]{2}(-[a-z]{2})?$/, 'write a language code such as fr or pt-br');
export type Locale = z.infer<typeof locale>;

/** A text that is not empty and has at most `max` characters, where a limit is given. */
export const text = (max?: number) => {
  const some = z.string().trim().min(1);
  return max === undefined ? some : some.max(max);
};

/** Lengths that the layout was drawn for, in characters. */
export const LIMITS = { title: 60, short: 24, statement: 140, evidence: 120, next: 130 } as const;

export const title = text(LIMITS.title).describe('Its whole name, above it and in the search.');
export const short = text(LIMITS.short).describe('Its name where there is little room.');

/** A day as 2026-11-21. */
export const day = z.iso.date();
