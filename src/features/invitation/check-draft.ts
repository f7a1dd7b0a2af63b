import { plainLine, plainText } from '../../domain/run/plain-text';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import { dayNumber } from '../../domain/sharing/day';
import type { Invitation } from '../../domain/sharing/invitation-code';
import { parseMailAddress } from '../../domain/sharing/mail-address';
import type { Draft } from './draft';

/** What an invitation can lack, in the order of the form. */
const DRAFT_PROBLEMS = ['lists', 'day', 'sender', 'replyTo'] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];

/** An invitation that can be sent, or what it lacks, in the order of the form. */
export type CheckedDraft =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/**
 * @param known the ids of all lists, in their order
 * @param isDayHalf whether something stands in the field of the day that its browser cannot read
 */
export function checkDraft(draft: Draft, known: readonly string[], isDayHalf = false): CheckedDraft {
  const lists = draft.what === 'express' ? [] : known.filter((id) => draft.lists.includes(id));
  const day = draft.day === '' ? undefined : dayNumber(draft.day);
  const sender = plainLine(draft.sender, TEXT_LIMITS.sender);
  const replyTo = parseMailAddress(draft.replyTo);
  const greeting = plainText(draft.greeting, TEXT_LIMITS.greeting);
  const lacks: Readonly<Record<DraftProblem, boolean>> = {
    lists: draft.what === 'lists' && lists.length === 0,
    day: isDayHalf || (draft.day !== '' && day === undefined),
    sender: sender === '',
    replyTo: replyTo === undefined,
  };
  const problems = DRAFT_PROBLEMS.filter((one) => lacks[one]);
  if (problems.length > 0 || replyTo === undefined) return { ok: false, problems };
  return {
    ok: true,
    invitation: {
      lists,
      ...(draft.group && { group: draft.group }),
      ...(day !== undefined && { day }),
      ...(greeting && { greeting }),
      sender,
      replyTo,
      locale: draft.locale,
    },
  };
}
