import { z } from 'zod';
import { id, locale, text } from './words';

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

/** A road that not every owner offers; empty where there is none. */
const road = z
  .string()
  .regex(/^(https:\/\/\S+)?$/, 'write an address with https')
  .default('');

/** The parts of the site that an owner can leave out, and the kinds of page that go with each. */
export const PARTS = ['tools', 'dossiers', 'meeting', 'invitations'] as const;
export type Part = (typeof PARTS)[number];

/** What an owner sets for the whole site. */
export const siteSchema = z.strictObject({
  name: text(40).describe('The name of the site, in the head of every page.'),
  tagline: z
    .record(locale, text(90))
    .describe('One line under the name, in every language: a phrase without a full stop.'),
  url: z.url().describe('The address of the published site, with https.'),
  locales: z
    .array(locale)
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'a language stands twice: keep one')
    .describe('Languages; the first is the original and stands at the root.'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'write a colour as #9b1f38')
    .default('#9b1f38')
    .describe('The colour of the felt: titles of parts, the current key. Other shades are made from it.'),
  logo: z
    .union([
      z.literal(''),
      z.string().regex(/^[a-z0-9-]+\.(svg|png)$/, 'write the name of a file in public/, as logo.svg'),
    ])
    .default('')
    .describe('A file in public/ that takes the place of the small keyboard beside the name.'),
  contact: z
    .strictObject({
      email: z
        .union([z.literal(''), z.email()])
        .default('')
        .describe('Where questions go; the publisher’s where empty.'),
      form: road.describe('The address of a form, with https.'),
      calendar: road.describe('Where a meeting can be booked, with https.'),
    })
    .default({ email: '', form: '', calendar: '' })
    .describe('Ways to reach you, shown at the foot of every page and beside a result.'),
  off: z
    .strictObject({
      assessments: z.array(id).default([]).describe('Folders of content/assessments.'),
      worksheets: z.array(id).default([]).describe('Folders of content/worksheets.'),
      parts: z.array(z.enum(PARTS)).default([]).describe('Pages that go together, as the file says.'),
    })
    .default({ assessments: [], worksheets: [], parts: [] })
    .describe('What the site does without: its pages, its links and its place in texts go, its files stay.'),
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
