import { stringify } from 'yaml';

const LONGEST_SHORT = 24;

/**
 * A title as the last part of an address; nothing where it holds no Latin letters.
 * @param {string} title
 */
export function slugOf(title) {
  return title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * As many whole words of a title as a short name has room for.
 * @param {string} title
 */
export function shortOf(title) {
  const words = title.slice(0, LONGEST_SHORT + 1).replace(/\s+\S*$/, '');
  return (title.length <= LONGEST_SHORT ? title : words).slice(0, LONGEST_SHORT).trim();
}

/**
 * A text as YAML, in quotation marks where it needs them.
 * @param {string} text
 */
export function asYaml(text) {
  return stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();
}
