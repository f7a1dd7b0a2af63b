import type { Assessment, Stage } from '../../schemas/assessment';
import type { Group } from '../../schemas/group';
import type { Response, Responses } from '../assessment/response';
import { lastSlot, slotsOf } from '../assessment/slots';
import { GROUPS } from '../run/group';
import { plainLine } from '../run/plain-text';
import { TEXT_LIMITS } from '../run/text-limits';
import { type CodeProblem, openCode, readText } from './code';
import { type CodedRun, encode, LONGEST_SHARE_CODE, readHeader, SHARE_FORMATS, SIZE } from './share-bits';

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

/** The last number of an assessment that is the project’s own; from here on they are an owner’s. */
const LAST_OF_OURS = 31;
const RESPONSES: readonly (Response | undefined)[] = [undefined, 0, 1, 2, 3, 'dont-know', 'not-applicable'];

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

function rawOf(run: SharedRun, assessments: readonly Assessment[]): CodedRun {
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
  const opened = openCode(code, { ...SHARE_FORMATS, longest: LONGEST_SHARE_CODE });
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

  const raw: CodedRun = { ...header, sender, sheets };
  const run = interpret(raw, assessments);
  return run && encode(raw, assessments) === code ? { ok: true, run } : { ok: false, reason: 'damaged' };
}

/** What the numbers mean, or nothing where one of them cannot have been written by this site. */
function interpret(raw: CodedRun, assessments: readonly Assessment[]): SharedRun | undefined {
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

function ascending(assessments: readonly Assessment[]): Assessment[] {
  return [...assessments].sort((a, b) => a.number - b.number);
}
