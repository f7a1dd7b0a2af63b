import { withBase } from '../../i18n/base';
import { loadAssessmentViews, loadRetired, loadScale, loadScaleView } from './assessments';
import { onceALanguage } from './once';
import { loadPaths, loadUi } from './site';
import { type Subject, SUBJECT_WORDS } from '../../views/views';

/** What pages compute with and what they say of it. */
export const loadSubject = onceALanguage(async (locale: string): Promise<Subject> => {
  const [assessments, rules, scale, retired, ui, path] = await Promise.all([
    loadAssessmentViews(locale),
    loadScale(),
    loadScaleView(locale),
    loadRetired(locale),
    loadUi(locale),
    loadPaths(locale),
  ]);
  const words = Object.fromEntries(SUBJECT_WORDS.map((part) => [part, ui[part]])) as Subject['words'];
  return { locale, assessments, rules, scale, retired, words, resultsHref: path('results') };
});

/** The file of the subject in one language: its name says what it holds, so that it may be kept for ever. */
export const loadSubjectFile = onceALanguage(async (locale: string) => {
  const text = JSON.stringify(await loadSubject(locale));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const mark = [...new Uint8Array(digest, 0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const name = `subject.${locale}.${mark}`;
  return { name, text, href: withBase(`/_astro/${name}.json`, import.meta.env.BASE_URL) };
});
