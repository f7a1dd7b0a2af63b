import * as z from 'zod/mini';
import { plainLine, plainText } from '../run/plain-text';
import { TEXT_LENGTHS } from './text-lengths';

/**
 * The parts that sheets are made of. One description gives the type, the reader of what anybody may have
 * written, and the published schema. Texts are taken as they are shown.
 */

/** So that a file made by somebody else can hold no more than a page can show. */
export const MOST_ROWS = 500;
/** No honest text is longer; a longer one is no sheet of ours. In characters. */
const LONGEST = 20_000;

/** The id of a row, a column, a clause. No name that an object has by itself. */
export const rowId = z.string().check(z.regex(/^(?!constructor$)[A-Za-z0-9][A-Za-z0-9-]{0,39}$/));

/** One line, as a label. @param max in characters; what is longer is cut */
export const line = (max: number = TEXT_LENGTHS.label) =>
  z.pipe(
    z.string().check(z.maxLength(LONGEST)),
    z.transform((text: string) => plainLine(text, max)),
  );

/** A text with its line breaks. @param max in characters; what is longer is cut */
export const prose = (max = 1000) =>
  z.pipe(
    z.string().check(z.maxLength(LONGEST)),
    z.transform((text: string) => plainText(text, max)),
  );

/** A day as 2027-01-15, empty, or what was typed instead: `isPlanDay` says whether it counts. */
export const day = z.union([z.literal(''), z.iso.date(), line(40)]);

/** Rows, each with an id of its own. @param most how many there may be */
export const rows = <T extends z.ZodMiniType<{ id: string }>>(row: T, most = MOST_ROWS) =>
  z.array(row).check(
    z.maxLength(most),
    z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two rows share an id'),
  );

/** A list in which nothing stands twice. */
export const oneOfEach = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .array(z.enum(values))
    .check(z.refine((all) => new Set<string>(all).size === all.length, 'something stands twice'));

/** What a schema reads, as the rest of the program sees it: nothing in it is changed in place. */
export type Read<S extends z.ZodMiniType> = Frozen<z.infer<S>>;

type Frozen<T> = T extends (infer One)[]
  ? readonly Frozen<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A sheet that was read, or why it was not: it holds more rows than a page can show, or it is none. */
export type SheetResult<Sheet> =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly reason: 'too-many' | 'wrong' };

/** Reads a sheet from data that anybody may have written. Nothing is read by half. */
export function readSheet<S extends z.ZodMiniType>(schema: S, data: unknown): SheetResult<Read<S>> {
  const read = z.safeParse(schema, data);
  if (read.success) return { ok: true, sheet: read.data as Read<S> };
  const isFull = read.error.issues.some(
    ({ code, ...issue }) => code === 'too_big' && 'origin' in issue && issue.origin === 'array',
  );
  return { ok: false, reason: isFull ? 'too-many' : 'wrong' };
}

/** As `readSheet`, for whom the reason is nothing to say. */
export function parseSheet<S extends z.ZodMiniType>(schema: S, data: unknown): Read<S> | undefined {
  const read = readSheet(schema, data);
  return read.ok ? read.sheet : undefined;
}
