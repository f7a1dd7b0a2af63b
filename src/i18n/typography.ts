/** No-break space and narrow no-break space. */
const NBSP = '\u00a0';
const NNBSP = '\u202f';

type Rule = readonly [pattern: RegExp, replacement: string];

const COMMON: readonly Rule[] = [[/\.\.\./g, '…']];

const FRENCH: readonly Rule[] = [
  [/"([^"]*)"/g, `« $1 »`],
  [/'/g, '’'],
  [/«[ \u00a0]?/g, `«${NBSP}`],
  [/[ \u00a0]?»/g, `${NBSP}»`],
  [/ ([;!?])/g, `${NNBSP}$1`],
  [/ ([:%€])/g, `${NBSP}$1`],
  [/([\d}]) (h|min|pers\.|s)(?![\p{L}\d’])/gu, `$1${NBSP}$2`],
  [/([\d}]\u00a0h) (?=[\d{])/g, `$1${NBSP}`],
  [/(^|[^\p{L}])(n°|art\.) (?=[\d{])/giu, `$1$2${NBSP}`],
  [/(\d) (?=\d{3}(?!\d))/g, `$1${NNBSP}`],
];

const ENGLISH: readonly Rule[] = [
  [/(^|[\s([{—–])"/g, '$1“'],
  [/"/g, '”'],
  [/(^|[\s([{—–“])'/g, '$1‘'],
  [/'/g, '’'],
];

const RULES: Readonly<Record<string, readonly Rule[]>> = { fr: FRENCH, en: ENGLISH };

/**
 * Sets a text as a printer of its language would: quotation marks, apostrophes, and the
 * spaces that must not break. Authors write plain spaces; setting a text twice changes nothing.
 * A language without rules of its own gets the common ones.
 */
export function setType(text: string, locale: string): string {
  const rules = [...COMMON, ...(RULES[locale.slice(0, 2)] ?? [])];
  return rules.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text);
}

/** Sets every text in a piece of content, keys and other values untouched. */
export function setAllType<T>(content: T, locale: string): T {
  if (typeof content === 'string') return setType(content, locale) as T;
  if (Array.isArray(content)) return content.map((part) => setAllType(part, locale)) as T;
  if (typeof content !== 'object' || content === null || content instanceof Date) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, part]) => [key, setAllType(part, locale)]),
  ) as T;
}
