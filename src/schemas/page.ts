import { z } from 'zod';
import { day, short, slug, text, title } from './words';

/** The pages around the texts, each a file of words in every language. */
export const TEXT_PAGES = [
  'glossary',
  'sources',
  'method',
  'about',
  'legal',
  'privacy',
  'accessibility',
] as const;
export type TextPage = (typeof TEXT_PAGES)[number];

/** What the site knows and an author can place in such a page. */
export const PAGE_COMPONENTS = [
  'AssessmentTable',
  'BandTable',
  'ConfidenceMarks',
  'Contact',
  'Convention',
  'CriticalPoints',
  'Foreign',
  'GlossaryTerms',
  'HostDetails',
  'PublisherDetails',
  'ResultLimits',
  'ScaleTable',
  'SourceList',
  'StageList',
  'WorkedExample',
] as const;
export type PageComponent = (typeof PAGE_COMPONENTS)[number];

/** The front matter of such a page. Its address stands in content/ui. */
export const pageSchema = z.strictObject({
  title: title.describe('Above the page and in the bar of the browser.'),
  short: short.describe('Its name in the foot of every page.'),
  lead: text(260).describe('One or two sentences under the title.'),
  reviewed: day.describe('The day the page was last read through.'),
});
export type PageWording = z.infer<typeof pageSchema>;

/** The front matter of a page that an owner adds. It brings its address with it. */
export const ownPageSchema = pageSchema.extend({
  slug: slug.describe('A page of your own only: the last part of its address, /slug/ or /en/slug/.'),
});
export type OwnPageWording = z.infer<typeof ownPageSchema>;

/** Either, for the content layer. The content check has made sure that the right one has a slug. */
export const anyPageSchema = pageSchema.extend({
  slug: slug.optional().describe('The last part of its address: for a page of your own, and only there.'),
});
