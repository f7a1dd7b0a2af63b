import { isRecord } from '../run/envelope';

/**
 * A sheet as it is kept in a dossier, with other things beside it. It is kept as it came and read by its
 * worksheet when it is opened, so that nothing is lost to a build that does not know its worksheet.
 */
export interface KeptSheet {
  /** The number of the shape of its data. */
  readonly schema: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
  readonly sheet: Readonly<Record<string, unknown>>;
}

/**
 * The shape in which this build writes the sheets of every worksheet. It reads every earlier one: in the first,
 * a number was always a number, and what was none was thrown away.
 */
export const SHEET_SCHEMA = 2;
export const WORKSHEET_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LATEST = Date.UTC(3000);

export function readKeptSheet(value: unknown): KeptSheet | undefined {
  if (!isRecord(value)) return undefined;
  const { schema, changed, sheet } = value;
  const isNumber = (one: unknown): one is number =>
    typeof one === 'number' && Number.isSafeInteger(one) && one >= 0;
  if (!isNumber(schema) || schema < 1 || !isNumber(changed) || changed >= LATEST || !isRecord(sheet))
    return undefined;
  return { schema, changed, sheet };
}
