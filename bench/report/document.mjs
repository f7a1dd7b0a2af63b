// docs/performance.md: the text is written by hand, the figures between the two marks by the bench.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';

/**
 * Puts new figures between the two marks of a page.
 * @param {string} page @param {string} figures
 * @throws where the page has lost its marks
 */
export function replaceFigures(page, figures) {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md needs the lines ${BEGIN} and ${END}, in this order.`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${figures}\n\n${page.slice(to)}`;
}

/** @param {string} file @param {string} figures */
export async function writeFigures(file, figures) {
  const page = replaceFigures(readFileSync(file, 'utf8'), figures);
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}
