import { z } from 'zod';
import { answeringWords } from './ui-answering';
import { aroundWords } from './ui-around';
import { briefWords } from './ui-brief';
import { dossierWords } from './ui-dossier';
import { runWords } from './ui-runs';
import { sharingWords } from './ui-sharing';
import { textWords } from './ui-texts';
import { voicesWords } from './ui-voices';
import { worksheetsWords } from './ui-worksheets';
import { plural, words, wordsFor } from './ui-words';
import { slug } from './words';

/** The words of the interface in one language, by the feature that shows them. */
export const uiSchema = z.strictObject({
  language: words,
  languageShort: words,
  addresses: z.strictObject({
    keys: slug,
    practices: slug,
    assess: slug,
    express: slug,
    results: slug,
    example: slug,
    search: slug,
    compare: slug,
    backup: slug,
    received: slug,
    invite: slug,
    invitation: slug,
    dossiers: slug,
    meeting: slug,
    offline: slug,
    licences: slug,
    tools: slug,
    glossary: slug,
    sources: slug,
    method: slug,
    about: slug,
    legal: slug,
    privacy: slug,
    accessibility: slug,
  }),
  site: wordsFor(
    'skip',
    'older',
    'menu',
    'mainNavigation',
    'otherLanguage',
    'keys',
    'practices',
    'assess',
    'results',
    'tools',
    'meeting',
    'footer',
    'footerNavigation',
    'notFound',
    'notFoundLead',
    'notFoundBack',
  ),
  look: wordsFor('label', 'device', 'light', 'dark'),
  search: wordsFor(
    'open',
    'title',
    'description',
    'lead',
    'label',
    'submit',
    'close',
    'loading',
    'first',
    'none',
    'titlesOnly',
    'failed',
    'all',
    'keys',
    'shortcut',
    'shortcutHint',
    'noScript',
    'siteMap',
    'otherPages',
    'smallWords',
  ).extend({
    count: plural,
    alike: z.array(words).describe('Groups of words that mean the same here, each with commas between.'),
    kinds: wordsFor('key', 'practice', 'tool', 'glossary', 'list', 'item', 'page'),
  }),
  ...textWords,
  ...aroundWords,
  ...answeringWords,
  ...runWords,
  ...sharingWords,
  ...dossierWords,
  ...voicesWords,
  ...briefWords,
  ...worksheetsWords,
});
export type Ui = z.infer<typeof uiSchema>;
