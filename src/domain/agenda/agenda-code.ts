import { plainLine } from '../run/plain-text';
import { TEXT_LIMITS } from '../run/text-limits';
import {
  beginCode,
  codeLength,
  type CodeProblem,
  FRAME_BITS,
  openCode,
  readText,
  sealCode,
  writeText,
} from '../sharing/code';
import { type Length, LENGTHS } from './topics';

/** For whom the meeting is: those who decide, those who carry the project, or both. */
export const AUDIENCES = ['direction', 'project', 'mixed'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How an agenda was set, as its link carries it behind the code of the run. */
export interface AgendaSettings {
  readonly length: Length;
  readonly audience: Audience;
  /** The places of the topics in the order of their weight, as they were put by hand; empty for that order. */
  readonly order: readonly number[];
  /** What the organisation wants to ask, where its author chose to send it along. */
  readonly question: string;
}

export const DEFAULT_SETTINGS: AgendaSettings = { length: 60, audience: 'mixed', order: [], question: '' };

/**
 * Format 48, inside the frame of every code; its check is made with the code of the run mixed in, so
 * that the two belong together:
 *
 *     2 bits   length
 *     2 bits   audience
 *     3 bits   how many topics were put by hand, and 3 bits for each one’s place
 *     10 bits  length of the question, in bytes, and its bytes
 */
const FORMATS = { first: 48, known: 48, last: 63 } as const;
const SIZE = { length: 2, audience: 2, topics: 3, place: 3, question: 10 } as const;
const MOST_TOPICS = 2 ** SIZE.topics - 1;
const LONGEST = codeLength(
  FRAME_BITS +
    SIZE.length +
    SIZE.audience +
    SIZE.topics * (1 + MOST_TOPICS) +
    SIZE.question +
    8 * 4 * TEXT_LIMITS.question,
);

export type ParsedAgenda =
  | { readonly ok: true; readonly run: string; readonly settings: AgendaSettings }
  | { readonly ok: false; readonly reason: CodeProblem };

/** The fragment of an agenda: the code of its run, a dot, the code of its settings. */
export function writeAgendaCode(run: string, { length, audience, order, question }: AgendaSettings): string {
  const writer = beginCode(FORMATS.known)
    .write(LENGTHS.indexOf(length), SIZE.length)
    .write(AUDIENCES.indexOf(audience), SIZE.audience)
    .write(order.length, SIZE.topics);
  for (const place of order) writer.write(place, SIZE.place);
  writeText(writer, plainLine(question, TEXT_LIMITS.question), SIZE.question);
  return `${run}.${sealCode(writer, [run])}`;
}

/** Reads a fragment that anybody may have made: the code of a run, with or without settings behind it. */
export function parseAgendaCode(fragment: string): ParsedAgenda {
  const [run = '', code, ...more] = fragment.split('.');
  if (more.length > 0) return { ok: false, reason: 'damaged' };
  if (code === undefined) return { ok: true, run, settings: DEFAULT_SETTINGS };
  const opened = openCode(code, { ...FORMATS, longest: LONGEST });
  if (typeof opened === 'string') return { ok: false, reason: opened };
  const { reader, isWhole } = opened;
  const length = LENGTHS[reader.read(SIZE.length)];
  const audience = AUDIENCES[reader.read(SIZE.audience)];
  const order = Array.from({ length: reader.read(SIZE.topics) }, () => reader.read(SIZE.place));
  const question = readText(reader, reader.read(SIZE.question));
  if (!length || !audience || question === undefined || !isWhole([run]))
    return { ok: false, reason: 'damaged' };
  const settings = { length, audience, order, question };
  // What this site would not have written was altered, whatever its check says.
  return writeAgendaCode(run, settings) === fragment
    ? { ok: true, run, settings }
    : { ok: false, reason: 'damaged' };
}
