/** What people write between thousands: spaces of every kind, apostrophes. */
const BETWEEN = /[\s\u00A0\u202F'’]/g;

/**
 * Reads an amount as people type it: `80 000`, `80000`, `80k`, `1 234,50` or `1,234.50`, with or
 * without a currency sign. Where a point and a comma both stand in it, the last of the two is the
 * decimal mark; where one stands alone it is what the language makes of it.
 * @param decimal the decimal mark of the reader’s language
 * @returns the number, which may be negative, or nothing where the text is none
 */
export function parseAmount(text: string, decimal: ',' | '.'): number | undefined {
  const [, sign = '', digits = '', thousand = ''] =
    /^([+−-]?)([\d.,]+)(k?)$/i.exec(text.replace(BETWEEN, '').replace(/€|EUR/gi, '')) ?? [];
  const plain = plainDigits(digits, decimal);
  if (plain === undefined) return undefined;
  const value = Number(plain) * (thousand === '' ? 1 : 1000);
  return sign === '-' || sign === '−' ? -value : value;
}

/** Digits with a point for the decimal mark, or nothing where the marks stand nowhere sensible. */
function plainDigits(digits: string, decimal: ',' | '.'): string | undefined {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  const mark = point >= 0 && comma >= 0 ? (point > comma ? '.' : ',') : decimal;
  const other = mark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = digits.split(mark);
  if (more.length > 0 || fraction?.includes(other)) return undefined;
  const groups = whole.split(other);
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
  const joined = groups.join('');
  if (!isGrouped || (joined === '' && !fraction)) return undefined;
  return fraction === undefined ? joined : `${joined || '0'}.${fraction || '0'}`;
}
