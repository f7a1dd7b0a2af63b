import { z } from 'zod';
import { CONFIDENCE } from './sources';
import { wordsFor } from './ui-words';

/** The words of the pages around the texts. */
export const aroundWords = {
  glossary: wordsFor('synonyms', 'uses', 'letters'),
  sources: wordsFor('uses', 'marks').extend({
    confidence: z.record(z.enum(CONFIDENCE), wordsFor('mark', 'meaning')),
  }),
  method: wordsFor(
    'scale',
    'bands',
    'critical',
    'assessments',
    'value',
    'answer',
    'meaning',
    'band',
    'from',
    'reading',
    'point',
    'list',
    'due',
    'why',
    'assessment',
    'lists',
    'items',
    'needed',
    'exampleTable',
    'noValue',
  ),
  offline: wordsFor('title', 'description', 'lead', 'home', 'newBuild', 'newBuildName', 'renew', 'later'),
  pieces: wordsFor('outdated', 'offline', 'stopped', 'reload'),
  licences: wordsFor(
    'title',
    'description',
    'lead',
    'inPages',
    'inPagesLead',
    'build',
    'buildLead',
    'package',
    'version',
    'licence',
    'texts',
    'textsLead',
    'textOf',
  ),
  contact: wordsFor('title', 'lead', 'email', 'form', 'calendar'),
  legal: wordsFor('toComplete', 'notice', 'contact', 'noContact').extend({
    publisher: wordsFor(
      'name',
      'legalForm',
      'address',
      'phone',
      'email',
      'registration',
      'capital',
      'director',
    ),
    host: wordsFor('name', 'address', 'phone'),
  }),
};
