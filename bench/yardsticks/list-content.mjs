// The same points and answers for every yardstick, read from where the site reads them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * @typedef {{ value: string, label: string }} Answer
 * @typedef {{ id: string, statement: string, evidence: string, answers: Answer[] }} Point
 * @typedef {{ slug: string, title: string, sections: { heading: string, points: Point[] }[], rules: object,
 *   bands: { id: string, from: number, label: string }[] }} List
 */

/**
 * One list of an assessment in one language.
 * @param {string} project
 * @param {{ assessment: string, dimension: string, locale: string }} which
 * @returns {List}
 */
export function readList(project, { assessment, dimension, locale }) {
  const read = (/** @type {string} */ file) =>
    parse(readFileSync(join(project, 'content', `${file}.yaml`), 'utf8'));
  const structure = read(`assessments/${assessment}/assessment`);
  const words = read(`assessments/${assessment}/${locale}`);
  const rules = read(`scales/${structure.scale}/scale`);
  const scale = read(`scales/${structure.scale}/${locale}`);
  const levels = rules.levels.map((/** @type {string} */ id, /** @type {number} */ value) => ({
    value: String(value),
    label: scale.levels[id].label,
  }));
  const other = (/** @type {string} */ value) => ({ value, label: scale[value].label });
  const { slug, title, sections: headings } = words.dimensions[dimension];
  return {
    slug,
    title,
    sections: structure.dimensions
      .find((/** @type {{ id: string }} */ { id }) => id === dimension)
      .sections.map((/** @type {any} */ section) => ({
        heading: headings[section.id],
        points: section.items.map((/** @type {any} */ item) => ({
          id: item.id,
          statement: words.items[item.id].statement,
          evidence: words.items[item.id].evidence,
          answers: [...levels, other('dont-know'), ...(item.notApplicable ? [other('not-applicable')] : [])],
        })),
      })),
    rules,
    bands: rules.bands.map((/** @type {{ id: string, from: number }} */ band) => ({
      ...band,
      label: scale.bands[band.id].label,
    })),
  };
}
