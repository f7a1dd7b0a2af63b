import type { Assessment } from '../../schemas/assessment';
import { TEXT_LIMITS } from '../run/text-limits';
import type { BitReader, BitWriter } from './bits';
import { beginCode, codeLength, FRAME_BITS, sealCode } from './code';
import { crc32 } from './crc-32';
import { DAY_BITS } from './day';

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
export const SHARE_FORMATS = { first: 1, known: 1, last: 31 } as const;
/** How many bits each number takes. */
export const SIZE = {
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
/** As many slots as all assessments of a site may have together. */
export const MOST_SLOTS = 1023;

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

/** A run as numbers, before anybody says what they mean. */
export interface CodedRun {
  readonly number: number;
  readonly day: number;
  readonly stage: number;
  readonly group: number;
  readonly sender: string;
  readonly sheets: readonly Sheet[];
}

/** What stands before the answers, or nothing where it does not hold together. */
export function readHeader(reader: BitReader, length: number) {
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

/** The code that holds these numbers. */
export function encode(
  { sheets, stage, group, day, number, sender }: CodedRun,
  assessments: readonly Assessment[],
): string {
  const sizes = sheets.map(({ number: assessment, values }) => ({
    number: assessment,
    slots: values.length,
  }));
  const senderLength = new TextEncoder().encode(sender).length;
  const writer: BitWriter = beginCode(SHARE_FORMATS.known).write(sizes.length, SIZE.count);
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
