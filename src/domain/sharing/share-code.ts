import type { Assessment, Stage } from '../../schemas/assessment';
import type { Group } from '../../schemas/group';
import { itemsOf } from '../assessment/placed-item';
import type { Response, Responses } from '../assessment/response';
import { GROUPS } from '../run/group';
import { plainLine } from '../run/plain-text';
import { TEXT_LIMITS } from '../run/text-limits';
import type { BitReader, BitWriter } from './bits';
import { beginCode, codeLength, type CodeProblem, FRAME_BITS, openCode, readText, sealCode } from './code';
import { crc32 } from './crc-32';
import { DAY_BITS } from './day';

/** A run as a link carries it. */
export interface SharedRun {
  /** 0 to 2^24 − 1: the same for later states of the run. */
  readonly number: number;
  /** The day of the last change, counted as `dayNumber` does. */
  readonly day: number;
  readonly stage?: Stage | undefined;
  readonly group?: Group | undefined;
  /** What the sender calls themselves: plain text of at most 60 characters. */
  readonly sender?: string | undefined;
  /** By item id, items no longer asked included. */
  readonly responses: Responses;
}

export type ParsedShareCode =
  { readonly ok: true; readonly run: SharedRun } | { readonly ok: false; readonly reason: CodeProblem };

/**
 * Format 1, inside the frame of every code:
 *
 *     6 bits   how many assessments
 *     16 bits  each: its permanent number (6) and its number of slots (10), numbers ascending
 *     3 bits   stage, 0 for none
 *     3 bits   group, 0 for not said
 *     14 bits  day of the last change
 *     24 bits  number of the run
 *     8 bits   length of the sender’s text, in bytes
 *     8 bits   check of this header alone, so that a slip in it does not pass for a newer build
 *     3 bits   each slot of each assessment: 0 unanswered, 1 to 4 the levels, 5 don’t know, 6 not applicable
 *     8 bits   each byte of the sender’s text
 */
const FORMATS = { first: 1, known: 1, last: 31 } as const;
const SIZE = {
  count: 6,
  number: 6,
  slots: 10,
  stage: 3,
  group: 3,
  day: DAY_BITS,
  run: 24,
  sender: 8,
  check: 8,
  slot: 3,
} as const;
const HEADER = SIZE.count + SIZE.stage + SIZE.group + SIZE.day + SIZE.run + SIZE.sender + SIZE.check;
/** The last number of an assessment that is the project’s own; from here on they are an owner’s. */
const LAST_OF_OURS = 31;
/** As many slots as all assessments of a site may have together. */
export const MOST_SLOTS = 1023;
const RESPONSES: readonly (Response | undefined)[] = [undefined, 0, 1, 2, 3, 'dont-know', 'not-applicable'];

/** The longest code there can be, in characters. */
export const LONGEST_SHARE_CODE = codeLength(
  FRAME_BITS + HEADER + 63 * (SIZE.number + SIZE.slots) + MOST_SLOTS * SIZE.slot + 4 * TEXT_LIMITS.sender * 8,
);

/** What an assessment has under each of its slots. */
interface Sheet {
  readonly number: number;
  /** 0 to 7 by slot, the first slot at index 0. */
  readonly values: readonly number[];
}

interface Raw extends Omit<SharedRun, 'responses' | 'stage' | 'group' | 'sender'> {
  readonly stage: number;
  readonly group: number;
  readonly sender: string;
  readonly sheets: readonly Sheet[];
}

/**
 * The code of a run. Of the assessments, those with an answer are in it.
 * @param run its sender’s text is taken as it would be shown, see `plainLine`
 */
export function writeShareCode(run: SharedRun, assessments: readonly Assessment[]): string {
  return encode(rawOf(run, assessments), assessments);
}

/** A run as its code says it, beside the code: what no code can hold is left out. */
export function sealRun(
  run: SharedRun,
  assessments: readonly Assessment[],
): { readonly code: string; readonly shared: SharedRun | undefined } {
  const raw = rawOf(run, assessments);
  return { code: encode(raw, assessments), shared: interpret(raw, assessments) };
}

function rawOf(run: SharedRun, assessments: readonly Assessment[]): Raw {
  const sheets = ascending(assessments).flatMap((assessment) => {
    const asked = slotsOf(assessment);
    const values = Array.from({ length: lastSlot(assessment) }, (_, i) => {
      const item = asked.get(i + 1);
      const response = item && run.responses.get(item.id);
      const offered = response !== 'not-applicable' || item?.notApplicable !== false;
      return offered ? RESPONSES.indexOf(response) : 0;
    });
    return values.some((value) => value > 0) ? [{ number: assessment.number, values }] : [];
  });
  return {
    number: run.number,
    day: run.day,
    stage: run.stage ?? 0,
    group: run.group === undefined ? 0 : GROUPS.indexOf(run.group) + 1,
    sender: plainLine(run.sender ?? '', TEXT_LIMITS.sender),
    sheets,
  };
}

/** Reads a code that anybody may have made: either a whole run, or the reason why there is none. */
export function parseShareCode(code: string, assessments: readonly Assessment[]): ParsedShareCode {
  const opened = openCode(code, { ...FORMATS, longest: LONGEST_SHARE_CODE });
  if (typeof opened === 'string') return { ok: false, reason: opened };
  const header = readHeader(opened.reader, code.length);
  if (header === undefined) return { ok: false, reason: 'damaged' };

  const known = header.sizes.map(({ number }) => assessments.find((one) => one.number === number));
  const stranger = header.sizes.find((_, i) => known[i] === undefined);
  if (stranger) return { ok: false, reason: stranger.number > LAST_OF_OURS ? 'foreign' : 'newer' };

  const sheets = header.sizes.map(({ number, slots }) => ({
    number,
    values: Array.from({ length: slots }, () => opened.reader.read(SIZE.slot)),
  }));
  const sender = readText(opened.reader, header.senderLength);
  if (sender === undefined || !opened.isWhole(known.flatMap((one) => one?.id ?? [])))
    return { ok: false, reason: 'damaged' };

  const beyond = sheets.some(({ values }, i) => known[i] && values.length > lastSlot(known[i]));
  if (beyond) return { ok: false, reason: 'newer' };

  const raw: Raw = { ...header, sender, sheets };
  const run = interpret(raw, assessments);
  return run && encode(raw, assessments) === code ? { ok: true, run } : { ok: false, reason: 'damaged' };
}

function readHeader(reader: BitReader, length: number) {
  const count = reader.read(SIZE.count);
  const sizes = Array.from({ length: count }, () => ({
    number: reader.read(SIZE.number),
    slots: reader.read(SIZE.slots),
  }));
  const header = {
    sizes,
    stage: reader.read(SIZE.stage),
    group: reader.read(SIZE.group),
    day: reader.read(SIZE.day),
    number: reader.read(SIZE.run),
    senderLength: reader.read(SIZE.sender),
  };
  const check = reader.read(SIZE.check);
  const slots = sizes.reduce((sum, one) => sum + one.slots, 0);
  const bits = reader.position + slots * SIZE.slot + header.senderLength * 8;
  const ordered = sizes.every(({ number }, i) => number > (sizes[i - 1]?.number ?? 0));
  return check === headerCheck(header) && ordered && codeLength(bits) === length ? header : undefined;
}

/** The numbers of a header as eight bits. */
function headerCheck({
  sizes,
  stage,
  group,
  day,
  number,
  senderLength,
}: {
  readonly sizes: readonly { readonly number: number; readonly slots: number }[];
  readonly stage: number;
  readonly group: number;
  readonly day: number;
  readonly number: number;
  readonly senderLength: number;
}): number {
  const numbers = [
    ...sizes.flatMap((one) => [one.number, one.slots]),
    stage,
    group,
    day,
    number,
    senderLength,
  ];
  return crc32(numbers.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255])) & 255;
}

function encode(
  { sheets, stage, group, day, number, sender }: Raw,
  assessments: readonly Assessment[],
): string {
  const sizes = sheets.map(({ number: assessment, values }) => ({
    number: assessment,
    slots: values.length,
  }));
  const senderLength = new TextEncoder().encode(sender).length;
  const writer: BitWriter = beginCode(FORMATS.known).write(sizes.length, SIZE.count);
  for (const size of sizes) writer.write(size.number, SIZE.number).write(size.slots, SIZE.slots);
  writer
    .write(stage, SIZE.stage)
    .write(group, SIZE.group)
    .write(day, SIZE.day)
    .write(number, SIZE.run)
    .write(senderLength, SIZE.sender)
    .write(headerCheck({ sizes, stage, group, day, number, senderLength }), SIZE.check);
  for (const { values } of sheets) for (const value of values) writer.write(value, SIZE.slot);
  for (const byte of new TextEncoder().encode(sender)) writer.write(byte, 8);
  const ids = sizes.flatMap((size) => assessments.find((one) => one.number === size.number)?.id ?? []);
  return sealCode(writer, ids);
}

/** What the numbers mean, or nothing where one of them cannot have been written by this site. */
function interpret(raw: Raw, assessments: readonly Assessment[]): SharedRun | undefined {
  const { stage, group, sender, sheets, number, day } = raw;
  if (stage > 5 || group > GROUPS.length) return undefined;
  if (sender !== plainLine(sender, TEXT_LIMITS.sender)) return undefined;
  const responses = new Map<string, Response>();
  for (const sheet of sheets) {
    const asked = slotsOf(assessments.find((one) => one.number === sheet.number));
    if (sheet.values.every((value) => value === 0)) return undefined;
    for (const [i, value] of sheet.values.entries()) {
      if (value === 0) continue;
      const item = asked.get(i + 1);
      const response = RESPONSES[value];
      if (item === undefined || response === undefined) return undefined;
      if (response === 'not-applicable' && !item.notApplicable) return undefined;
      responses.set(item.id, response);
    }
  }
  return {
    number,
    day,
    ...(stage > 0 && { stage: stage as Stage }),
    ...(group > 0 && { group: GROUPS[group - 1] }),
    ...(sender !== '' && { sender }),
    responses,
  };
}

interface Slotted {
  readonly id: string;
  readonly slot: number;
  readonly notApplicable: boolean;
}

/** A dossier reads hundreds of codes of the same assessments. */
const slotted = new WeakMap<Assessment, ReadonlyMap<number, Slotted>>();

/** Items and tombstones by slot. What a tombstone offered is forgotten, so it takes every response. */
function slotsOf(assessment: Assessment | undefined): ReadonlyMap<number, Slotted> {
  if (!assessment) return new Map();
  const known = slotted.get(assessment);
  if (known) return known;
  const items = assessment.dimensions.flatMap((dimension) => itemsOf(dimension));
  const retired = assessment.retired.map(({ id, slot }) => ({ id, slot, notApplicable: true }));
  const slots = new Map([...items, ...retired].map((item): [number, Slotted] => [item.slot, item]));
  slotted.set(assessment, slots);
  return slots;
}

/** The highest slot that an assessment has ever given. */
export function lastSlot(assessment: Assessment): number {
  return Math.max(0, ...slotsOf(assessment).keys());
}

function ascending(assessments: readonly Assessment[]): Assessment[] {
  return [...assessments].sort((a, b) => a.number - b.number);
}
