// The texts that a build of any size is measured with: the twelve real ones in every language, and
// copies of them in turn, each with a file, an id and an address of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the id of a copy ends in: `k5-fears--3` is the third copy of `k5-fears`. */
export const COPY_MARK = '--';

/**
 * @typedef {{ locale: string, row: string, id: string, text: string }} Text
 */

/**
 * The real guidance texts.
 * @param {string} project
 * @returns {Text[]}
 */
export function readTexts(project) {
  const guidance = join(project, 'content/guidance');
  return readdirSync(guidance, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [locale = '', row = '', name = ''] = file.split('/');
      return { locale, row, id: name.replace('.mdx', ''), text: readFileSync(join(guidance, file), 'utf8') };
    });
}

/**
 * The real texts and as many copies as make `n`.
 * @param {readonly Text[]} texts
 * @param {number} n at least the number of texts, and a multiple of the number of languages, since
 *   every text stands in every language
 * @returns {Text[]}
 */
export function multiplyTexts(texts, n) {
  const ids = [...new Set(texts.map(({ id }) => id))];
  const locales = new Set(texts.map(({ locale }) => locale)).size;
  if (n < texts.length || n % locales !== 0)
    throw new Error(`${n} texts cannot be made of ${texts.length} in ${locales} languages.`);
  return Array.from({ length: n / locales }, (_, i) => {
    const model = ids[i % ids.length];
    const copy = Math.floor(i / ids.length);
    return texts.filter(({ id }) => id === model).map((text) => (copy === 0 ? text : copyText(text, copy)));
  }).flat();
}

/** @param {Text} text @param {number} copy */
function copyText({ id, text, ...place }, copy) {
  return {
    ...place,
    id: `${id}${COPY_MARK}${copy}`,
    text: text.replace(/^slug: (.*)$/m, (_, slug) => `slug: ${slug}-${copy}`),
  };
}
