import { z } from 'zod';
import { day, short, text, title } from './words';

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
  title,
  short: short.describe('Its name in the foot of every page.'),
  lead: text(260).describe('One or two sentences under the title.'),
  reviewed: day.describe('The day the page was last read through.'),
});
export type PageWording = z.infer<typeof pageSchema>;
