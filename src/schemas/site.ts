import { z } from 'zod';
import { locale, text } from './words';

/** What an owner writes where a line does not apply. */
export const DOES_NOT_APPLY = 'none';

/** A line an owner fills in before publishing; empty at first. */
const needed = z
  .string()
  .trim()
  .max(200)
  .refine((text) => text !== DOES_NOT_APPLY, 'needed of every publisher: fill it in or leave it empty');
/** A line that not every publisher has: a person has no capital, an association no trade register. */
const optional = z.string().trim().max(200);

/** What an owner sets for the whole site. */
export const siteSchema = z.strictObject({
  name: text(40).describe('The name of the site, in the head of every page.'),
  url: z.url().describe('The address of the published site, with https.'),
  locales: z
    .array(locale)
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'a language stands twice: keep one')
    .describe('Languages; the first is the original and stands at the root.'),
  publisher: z
    .strictObject({
      name: needed.describe('The person or the organisation.'),
      legalForm: optional.describe('As association or company.'),
      address: needed.describe('Where letters arrive.'),
      phone: needed.describe('Where somebody answers.'),
      email: z.union([z.literal(''), z.email()]).describe('Where readers may write.'),
      registration: optional.describe('Register and number, where there is one.'),
      capital: optional.describe('Share capital, for a company.'),
      director: needed.describe('Who answers for what is published.'),
    })
    .describe('Who publishes the site, for the legal pages.'),
  host: z
    .strictObject({
      name: needed.describe('The company that keeps the files.'),
      address: needed.describe('Its address.'),
      phone: needed.describe('Its telephone.'),
    })
    .describe('Who hosts the site.'),
});
export type Site = z.infer<typeof siteSchema>;
