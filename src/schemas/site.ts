import { z } from 'zod';
import { locale, text } from './words';

/** What an owner sets for the whole site. */
export const siteSchema = z.strictObject({
  name: text(40),
  url: z.url().describe('The address of the published site, with https.'),
  locales: z
    .array(locale)
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'a language stands twice: keep one')
    .describe('Languages; the first is the original and stands at the root.'),
});
export type Site = z.infer<typeof siteSchema>;
