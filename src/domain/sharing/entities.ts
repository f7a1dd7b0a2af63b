/** The signs of a link, and what is put around and into it, as HTML names them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  num: '#',
  percnt: '%',
  lowbar: '_',
  underbar: '_',
  hyphen: '\u2010',
  dash: '\u2010',
  horbar: '\u2015',
  minus: '\u2212',
  ndash: '\u2013',
  mdash: '\u2014',
  sol: '/',
  bsol: '\\',
  colon: ':',
  period: '.',
  comma: ',',
  quest: '?',
  equals: '=',
  ast: '*',
  lpar: '(',
  rpar: ')',
  nbsp: '\u00A0',
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  nobreak: '\u2060',
  zerowidthspace: '\u200B',
  tab: '\t',
  newline: '\n',
};

const ENTITY = /&(?:#(\d{1,8});?|#x([0-9a-f]{1,8});?|([a-z]{2,16});)/gi;

/** A text with the entities that can stand in a link or beside it as the signs they mean; others stay. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const sign = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return sign > 0 && sign <= 0xffff ? String.fromCharCode(sign) : whole;
  });
}
