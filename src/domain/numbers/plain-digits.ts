/** Digits with their marks, as a number that a program reads, or why they are none. */
export type PlainDigits =
  | {
      readonly ok: true;
      /** With a point for the decimal mark. */
      readonly text: string;
      /** Whether it is written as the language writes amounts: its own marks, or none, and two decimals at the most. */
      readonly isUsual: boolean;
    }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'ambiguous' };

const NONE = { ok: false, reason: 'not-a-number' } as const;
const GROUPED = /^\d{1,3}(?:([ '’.,])\d{3})(?:\1\d{3})*$/u;

/**
 * Reads digits whose marks may be those of another language. Where both a point and a comma stand in it, the last of the two is the
 * decimal mark. A single one before three digits stands between thousands if the language has the other one for its
 * decimals; if it is its decimal mark, nobody can tell.
 * @param written digits with points, commas, apostrophes and single spaces between them
 * @param decimal the decimal mark of the reader’s language
 */
export function plainDigits(written: string, decimal: ',' | '.'): PlainDigits {
  // The full stop of a sentence, or cents that are to come.
  const digits = written.replace(/[.,]$/u, '');
  if (/[.,'’ ]$/u.test(digits)) return NONE;
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points + commas === 0 || (points > 0 && commas > 0)) {
    const mark = points + commas === 0 ? undefined : last;
    return mark !== undefined && (mark === '.' ? points : commas) > 1 ? NONE : parted(digits, mark, decimal);
  }
  if (points + commas > 1) return parted(digits, undefined, decimal);
  // One mark alone.
  const looksGrouped = /^(?!0)\d{1,3}[.,]\d{3}$/u.test(digits);
  if (looksGrouped && last === decimal) return { ok: false, reason: 'ambiguous' };
  if (looksGrouped) return parted(digits, undefined, decimal);
  return parted(digits, last, decimal);
}

/** @param mark what stands before the decimals; nothing where there are none */
function parted(digits: string, mark: string | undefined, decimal: string): PlainDigits {
  const [whole = '', fraction = ''] = mark === undefined ? [digits] : digits.split(mark);
  if (!/^\d*$/u.test(fraction)) return NONE;
  const grouped = GROUPED.exec(whole);
  // Two numbers, or the parts of a telephone number.
  if (!grouped && /^[\d ]*$/u.test(whole) && whole.includes(' ')) return { ok: false, reason: 'ambiguous' };
  if (!grouped && !/^\d*$/u.test(whole)) return NONE;
  const text = whole.replace(/\D/gu, '');
  if (text === '' && fraction === '') return NONE;
  const separator = grouped?.[1];
  const isUsual =
    (separator === undefined || separator === ' ' || (decimal === '.' && separator === ',')) &&
    (mark === undefined || mark === decimal) &&
    fraction.length <= 2;
  return { ok: true, text: `${text || '0'}.${fraction || '0'}`, isUsual };
}
