import { base64urlLength, fromBase64url, toBase64url } from './base64url';
import { BitReader, BitWriter } from './bits';
import { crc32 } from './crc-32';

/**
 * What every code has in common, whatever it holds:
 *
 *     6 bits   format: 1 to 31 are results, 33 to 47 invitations, 48 to 63 settings of an agenda
 *     6 bits   the format again, disguised, so that a slip of one letter is no newer format
 *     …        what the format says
 *     0 …      up to a whole byte, and one byte more where the code would fill its letters exactly
 *     32 bits  CRC-32 over all of that, with the ids of what it speaks of mixed in
 *
 * in base64url without padding. The last letter always has bits to spare, and so is never `-` or `_`,
 * which mail programs take for the end of a sentence.
 */
const SIZE = { format: 6, check: 32 } as const;
const CHECK_BYTES = SIZE.check / 8;
export const FRAME_BITS = 2 * SIZE.format;

/** Why a code shows nothing: it was altered or cut, or it is of a build that knows more than this one. */
export type CodeProblem = 'damaged' | 'newer' | 'foreign' | 'too-long';

/** A writer that has begun a code. */
export function beginCode(format: number): BitWriter {
  return new BitWriter().write(format, SIZE.format).write(disguised(format), SIZE.format);
}

/** @param ids of the assessments or lists that the code speaks of, in the order of the code */
export function sealCode(writer: BitWriter, ids: readonly string[]): string {
  const bytes = writer.bytes();
  if ((bytes.length + CHECK_BYTES) % 3 === 0) bytes.push(0);
  return toBase64url([...bytes, ...bytesOf(checkSum(bytes, ids))]);
}

/** A code whose format is known to be read, not yet whether it is whole. */
export interface OpenedCode {
  readonly reader: BitReader;
  /** Whether the code is as long as what was read from it so far, and its check sum holds. */
  readonly isWhole: (ids: readonly string[]) => boolean;
}

/**
 * @param known the newest format of its kind that this build reads
 * @param longest in characters; a longer code is refused before it is decoded
 */
export function openCode(
  code: string,
  { first, known, last, longest }: { first: number; known: number; last: number; longest: number },
): OpenedCode | CodeProblem {
  if (code.length > longest) return 'too-long';
  const bytes = fromBase64url(code);
  if (bytes === undefined || bytes.length <= CHECK_BYTES) return 'damaged';
  const reader = new BitReader(bytes);
  const format = reader.read(SIZE.format);
  if (reader.read(SIZE.format) !== disguised(format) || format < first || format > last) return 'damaged';
  if (format > known) return 'newer';
  const body = bytes.slice(0, -CHECK_BYTES);
  const isWhole = (ids: readonly string[]) =>
    bytes.length === bytesFor(reader.position) &&
    String(bytesOf(checkSum(body, ids))) === String(bytes.slice(-CHECK_BYTES));
  return { reader, isWhole };
}

/** What a text begins like: a code of results, of an invitation, or nothing that this site ever wrote. */
export function looksLikeCode(text: string): 'run' | 'invitation' | undefined {
  const bytes = fromBase64url(text.slice(0, 4));
  if (text.length < 4 || bytes === undefined) return undefined;
  const reader = new BitReader(bytes);
  const format = reader.read(SIZE.format);
  if (reader.read(SIZE.format) !== disguised(format) || format === 0 || format === 32 || format > 47)
    return undefined;
  return format < 32 ? 'run' : 'invitation';
}

/** How many characters a code takes whose frame and content have so many bits. */
export function codeLength(bits: number): number {
  return base64urlLength(bytesFor(bits));
}

function bytesFor(bits: number): number {
  const bytes = Math.ceil(bits / 8) + CHECK_BYTES;
  return bytes % 3 === 0 ? bytes + 1 : bytes;
}

/** Another number for each format: multiplication by an odd number leaves no two alike. */
function disguised(format: number): number {
  return (format * 37 + 11) % 2 ** SIZE.format;
}

function checkSum(bytes: readonly number[], ids: readonly string[]): number {
  return crc32([...bytes, ...utf8(ids.join('\n'))]);
}

function bytesOf(check: number): number[] {
  return [check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255];
}

/** Writes a text as its length in bytes and its bytes. */
export function writeText(writer: BitWriter, text: string, lengthBits: number): void {
  const bytes = utf8(text);
  writer.write(bytes.length, lengthBits);
  for (const byte of bytes) writer.write(byte, 8);
}

/** @returns nothing where the bytes are no text */
export function readText(reader: BitReader, length: number): string | undefined {
  const bytes = Uint8Array.from({ length }, () => reader.read(8));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
