import { isRecord } from '../run/envelope';
import { parseJson } from '../run/parse-json';
import { SHEET_SCHEMA } from './kept-sheet';

const FORMAT = 'prelude-worksheet';
/** In characters, and in bytes of a file: a matrix of 200 tasks and 40 roles takes a tenth of it. */
export const LARGEST_SHEET = 2_000_000;

export type WorksheetFileProblem = 'too-large' | 'not-json' | 'not-ours' | 'other' | 'newer' | 'wrong';
export type OpenedWorksheetFile =
  | { readonly ok: true; readonly sheet: unknown }
  /** For another worksheet: its id. */
  | { readonly ok: false; readonly reason: WorksheetFileProblem; readonly worksheet?: string };

/** A sheet as a file, as `/schemas/worksheet-<id>.v2.json` describes it. */
export function writeWorksheetFile(worksheet: string, sheet: unknown, made: number): string {
  return `${JSON.stringify({ format: FORMAT, version: SHEET_SCHEMA, worksheet, made, sheet }, null, 2)}\n`;
}

/**
 * Opens a file that anybody may have made. Its sheet is still to be read by its worksheet.
 * @param worksheet the id of the worksheet that opens it
 */
export function openWorksheetFile(text: string, worksheet: string): OpenedWorksheetFile {
  if (text.length > LARGEST_SHEET) return { ok: false, reason: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(file.value) || file.value['format'] !== FORMAT) return { ok: false, reason: 'not-ours' };
  const { version, worksheet: id, sheet } = file.value;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1 || typeof id !== 'string')
    return { ok: false, reason: 'wrong' };
  if (id !== worksheet) return { ok: false, reason: 'other', worksheet: id };
  return version > SHEET_SCHEMA ? { ok: false, reason: 'newer' } : { ok: true, sheet };
}
