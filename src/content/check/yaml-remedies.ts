import type { YAMLError } from 'yaml';

/** What to do about the slips in YAML that authors make, by the code that its reader gives them. */
const REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT:
    'close the bracket or the brace above, or begin this line as far to the right as those it belongs to',
  BAD_SCALAR_START: 'put a text that begins with a special character in quotation marks',
  BLOCK_AS_IMPLICIT_KEY:
    'put a text that holds a colon in quotation marks, and begin a field as far to the left as its neighbours',
  DUPLICATE_KEY: 'this field stands twice: keep one',
  MISSING_CHAR: 'close the quotation marks, or write a colon after the name of the field',
  MULTILINE_IMPLICIT_KEY: 'write a colon and a space after the name of the field',
  TAB_AS_INDENT: 'begin lines with spaces instead of tabs',
  UNEXPECTED_TOKEN: 'something follows where the value ends: put the whole text in double quotation marks',
};

/** The name of a place that is nowhere: a text that begins with an asterisk. */
export const STRAY_ASTERISK = 'put a text that begins with an asterisk in quotation marks';

/** What to do about an error of syntax, in one sentence; else what the reader of YAML says. */
export function remedyOf({ code, message }: YAMLError): string {
  return REMEDIES[code] ?? message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '';
}
