import { assessmentFiles } from './assessment.mjs';
import { pageFiles } from './page.mjs';
import { slugOf } from './words.mjs';

/**
 * @typedef {{ path: string, text: string }} NewFile from the project’s folder
 * @typedef {object} Project what new files must know of the content there is
 * @property {readonly string[]} locales the original first
 * @property {readonly number[]} numbers those that assessments have
 * @property {string} scale
 * @property {string} slots the text of the memory of slots
 * @property {string} today as 2026-11-21
 */

/** Enough tries for an address that is free. */
const TRIES = 9;

/**
 * The files that the answers ask for, at the first address that is free.
 * @param {import('./questions.mjs').Answers} answers
 * @param {Project} project
 * @param {(files: NewFile[]) => readonly { field: string }[]} check what the content check says with these files
 */
export function newFiles(answers, project, check) {
  const { id, title, kind } = answers;
  const compose = kind === 'assessment' ? assessmentFiles : pageFiles;
  const bySlug = (/** @type {number} */ n) => (/** @type {string} */ locale) => {
    const words = (locale === project.locales[0] && slugOf(title)) || id;
    return n === 1 ? words : `${words}-${n}`;
  };
  for (let n = 1; ; n += 1) {
    const files = compose(answers, project, bySlug(n));
    const problems = check(files);
    if (n === TRIES || !problems.some(({ field }) => field.endsWith('slug'))) return { files, problems };
  }
}
