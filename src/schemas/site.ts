import { z } from 'zod';
import { locale, text } from './words';

/** A line an owner has to fill in before publishing; empty at first, `none` where it does not apply. */
const line = z.string().trim().max(200);

/** What an owner sets for the whole site. */
export const siteSchema = z.strictObject({
  name: text(40),
  url: z.url().describe('The address of the published site, with https.'),
  locales: z
    .array(locale)
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'a language stands twice: keep one')
    .describe('Languages; the first is the original and stands at the root.'),
  publisher: z
    .strictObject({
      name: line,
      legalForm: line,
      address: line,
      phone: line,
      email: line,
      registration: line.describe('Register and number, where there is one.'),
      capital: line.describe('Share capital, for a company.'),
      director: line.describe('Who answers for what is published.'),
    })
    .describe('Who publishes the site, for the legal pages.'),
  host: z.strictObject({ name: line, address: line, phone: line }).describe('Who hosts the site.'),
});
export type Site = z.infer<typeof siteSchema>;

/** What an owner writes where a line does not apply. */
export const DOES_NOT_APPLY = 'none';
