/** What a piece of RTF is: a group’s end, a word with its number, a byte by its number, a sign, or text. */
const TOKEN =
  /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;
/** Words that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  endash: '\u2013',
  emdash: '\u2014',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201C',
  rdblquote: '\u201D',
  bullet: '\u2022',
  zwj: '\u200D',
  zwnj: '\u200C',
  zwbo: '\u200B',
};
/** `\~`, `\-` and `\_` are a space that does not break, a hyphen that may show, and one that does not break. */
const ESCAPED: Readonly<Record<string, string>> = { '~': '\u00A0', '-': '\u00AD', _: '\u2011' };
/** Groups that hold no text. */
const WITHOUT_TEXT =
  /^(?:fonttbl|colortbl|stylesheet|pict|themedata|colorschememapping|datastore|latentstyles|listtable|listoverridetable|rsidtbl|generator|info|xmlnstbl|fontemb|objdata)$/;

interface Group {
  /** How many signs behind a `\u` stand in for it. */
  readonly spare: number;
  readonly isSilent: boolean;
  /** Within `\htmlrtf`: what readers without HTML are shown in place of the tags. */
  readonly isDouble: boolean;
}

/**
 * The text of a body in RTF, the addresses of its links and HTML that Outlook has put into it included (MS-OXRTFEX).
 * Word parts an address from what stands behind its `#`; here they are one again.
 */
export function textOfRichText(rtf: string): string {
  const outer: Group[] = [];
  let group: Group = { spare: 1, isSilent: false, isDouble: false };
  let skipped = 0;
  const parts: string[] = [];
  const say = (sign: string) => {
    if (skipped > 0 && sign.length === 1) skipped -= 1;
    else if (!group.isSilent && !group.isDouble) parts.push(sign);
  };
  for (const [, brace, word, number, hex, sign, text] of rtf.matchAll(TOKEN)) {
    if (brace === '{') outer.push(group);
    else if (brace === '}') group = outer.pop() ?? group;
    else if (word !== undefined) {
      const name = word.toLowerCase();
      if (name === 'uc') group = { ...group, spare: Number(number ?? 1) };
      else if (name === 'u') {
        say(String.fromCharCode(Number(number ?? 0) & 0xffff));
        skipped = Math.min(group.spare, 8);
      } else if (name === 'htmlrtf') group = { ...group, isDouble: number !== '0' };
      else if (WITHOUT_TEXT.test(name)) group = { ...group, isSilent: true };
      else if (SIGNS[name] !== undefined) say(SIGNS[name]);
    } else if (hex !== undefined)
      say(new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (sign !== undefined) {
      if (sign !== '*') say(ESCAPED[sign] ?? sign);
    } else if (text !== undefined) {
      const rest = text.slice(Math.min(skipped, text.length));
      skipped = 0;
      if (rest !== '' && !group.isSilent && !group.isDouble) parts.push(rest);
    }
  }
  return parts.join('').replace(/"\s{1,9}\\?\\l\s{1,9}"/g, '#');
}
