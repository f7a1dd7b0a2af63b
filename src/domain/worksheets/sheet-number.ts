import * as z from 'zod/mini';
import { type NumberKind, problemOf } from '../numbers/read-number';
import { plainLine } from '../run/plain-text';

/** What a field of a sheet holds: a number of its kind, or what was typed where it is none. */
export type SheetNumber = number | string;

/** The kinds of numbers in sheets. Fields and readers take their limits from here. */
export const NUMBER_KINDS = {
  /** People, days, places. */
  count: { whole: true, most: 1_000_000 },
  /** Days, with halves. */
  days: { whole: false, most: 1_000_000 },
  money: { whole: false, most: 1e12, unit: '€' },
  percent: { whole: false, most: 100, unit: '%' },
} as const satisfies Record<string, NumberKind>;

/** In characters: no number takes more with the words around it. What is longer is cut. */
export const NUMBER_LENGTH = 40;
/** No honest text is longer; a longer one is no sheet of ours. In characters. */
const LONGEST = 20_000;

/** A number in a sheet that anybody may have written. One that is none of its kind is kept as a text; an empty text is nothing. */
export const sheetNumber = (kind: NumberKind) =>
  z.optional(
    z.pipe(
      z.union([z.number(), z.string().check(z.maxLength(LONGEST))]),
      z.transform((value: SheetNumber): SheetNumber | undefined => {
        if (typeof value === 'string') return asTyped(value);
        return problemOf(value, kind) === undefined ? value + 0 : `${value}`;
      }),
    ),
  );

/** What was typed as it is kept, or nothing where nothing is to be seen in it. */
export function asTyped(text: string): string | undefined {
  return plainLine(text, NUMBER_LENGTH) || undefined;
}

/** The number to count with; what is none is never counted. */
export function counted(value: SheetNumber | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
