import type { Group } from '../../schemas/group';
import { GROUPS } from '../run/group';
import { plainLine, plainText } from '../run/plain-text';
import { TEXT_LIMITS } from '../run/text-limits';
import type { BitReader } from './bits';
import {
  beginCode,
  codeLength,
  type CodeProblem,
  FRAME_BITS,
  openCode,
  readText,
  sealCode,
  writeText,
} from './code';
import { DAY_BITS } from './day';
import { isMailAddress, MAIL_ADDRESS_LENGTH } from './mail-address';

/** What somebody sends before a first meeting: what to answer, as whom, until when, and where to send it. */
export interface Invitation {
  /** The ids of the chosen lists; none is the express check. */
  readonly lists: readonly string[];
  /** As whom the reader is asked to answer. */
  readonly group?: Group | undefined;
  /** Until when, counted as `dayNumber` does. */
  readonly day?: number | undefined;
  /** Plain text with line breaks, at most 300 characters. */
  readonly greeting?: string | undefined;
  /** Plain text, at most 60 characters. */
  readonly sender: string;
  /** A checked e-mail address. */
  readonly replyTo: string;
  /** The language it was written in. */
  readonly locale: string;
}

export type ParsedInvitation =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly reason: CodeProblem };

/**
 * Format 33, inside the frame of every code:
 *
 *     3 bits   group, 0 for not said
 *     1 bit    whether there is a day, and 14 bits for it
 *     6 bits   how many lists, 0 for the express check
 *     texts    each list’s id (6 bits of length), language (4), sender (8), reply address (8), greeting (11)
 *
 * A text is its length in bytes and its bytes in UTF-8.
 */
const FORMATS = { first: 33, known: 33, last: 47 } as const;
const SIZE = { group: 3, hasDay: 1, lists: 6 } as const;
const LENGTH = { list: 6, locale: 4, sender: 8, replyTo: 8, greeting: 11 } as const;
/** As many lists as an invitation can choose. */
export const MOST_LISTS = 2 ** SIZE.lists - 1;

/** The longest code there can be, in characters. */
export const LONGEST_INVITATION = codeLength(
  FRAME_BITS +
    SIZE.group +
    SIZE.hasDay +
    DAY_BITS +
    SIZE.lists +
    MOST_LISTS * (LENGTH.list + 8 * (2 ** LENGTH.list - 1)) +
    LENGTH.locale +
    8 * (2 ** LENGTH.locale - 1) +
    LENGTH.sender +
    8 * 4 * TEXT_LIMITS.sender +
    LENGTH.replyTo +
    8 * MAIL_ADDRESS_LENGTH +
    LENGTH.greeting +
    8 * 4 * TEXT_LIMITS.greeting,
);

/** @param invitation its texts are taken as they would be shown */
export function writeInvitation(invitation: Invitation): string {
  const { lists, group, day, locale, replyTo } = invitation;
  const writer = beginCode(FORMATS.known)
    .write(group === undefined ? 0 : GROUPS.indexOf(group) + 1, SIZE.group)
    .write(day === undefined ? 0 : 1, SIZE.hasDay)
    .write(day ?? 0, DAY_BITS)
    .write(lists.length, SIZE.lists);
  for (const list of lists) writeText(writer, list, LENGTH.list);
  writeText(writer, locale, LENGTH.locale);
  writeText(writer, plainLine(invitation.sender, TEXT_LIMITS.sender), LENGTH.sender);
  writeText(writer, replyTo, LENGTH.replyTo);
  writeText(writer, plainText(invitation.greeting ?? '', TEXT_LIMITS.greeting), LENGTH.greeting);
  return sealCode(writer, lists);
}

/**
 * Reads an invitation that anybody may have made.
 * @param known the ids of the lists of this build; others belong to a newer one
 */
export function parseInvitation(code: string, known: readonly string[]): ParsedInvitation {
  const opened = openCode(code, { ...FORMATS, longest: LONGEST_INVITATION });
  if (typeof opened === 'string') return { ok: false, reason: opened };
  const invitation = readInvitation(opened.reader);
  if (invitation === undefined || !opened.isWhole(invitation.lists) || writeInvitation(invitation) !== code)
    return { ok: false, reason: 'damaged' };
  return invitation.lists.every((list) => known.includes(list))
    ? { ok: true, invitation }
    : { ok: false, reason: 'newer' };
}

function readInvitation(reader: BitReader): Invitation | undefined {
  const text = (lengthBits: number) => readText(reader, reader.read(lengthBits));
  const group = reader.read(SIZE.group);
  const hasDay = reader.read(SIZE.hasDay) === 1;
  const day = reader.read(DAY_BITS);
  const lists = Array.from({ length: reader.read(SIZE.lists) }, () => text(LENGTH.list));
  const locale = text(LENGTH.locale);
  const sender = text(LENGTH.sender);
  const replyTo = text(LENGTH.replyTo);
  const greeting = text(LENGTH.greeting);
  if (group > GROUPS.length || (!hasDay && day > 0)) return undefined;
  if (!locale || !sender || !replyTo || greeting === undefined || !isMailAddress(replyTo)) return undefined;
  if (!/^[a-z]{2}(-[a-z]{2})?$/.test(locale)) return undefined;
  if (!lists.every((list) => list !== undefined) || new Set(lists).size < lists.length) return undefined;
  return {
    lists,
    ...(group > 0 && { group: GROUPS[group - 1] }),
    ...(hasDay && { day }),
    ...(greeting !== '' && { greeting }),
    sender,
    replyTo,
    locale,
  };
}
