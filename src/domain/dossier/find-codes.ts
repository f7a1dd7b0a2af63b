import type { Assessment } from '../../schemas/assessment';
import { type CodeProblem, looksLikeCode } from '../sharing/code';
import {
  type Invitation,
  LONGEST_INVITATION,
  type ParsedInvitation,
  parseInvitation,
} from '../sharing/invitation-code';
import {
  LONGEST_SHARE_CODE,
  type ParsedShareCode,
  parseShareCode,
  type SharedRun,
} from '../sharing/share-code';
import { unwrapLinks } from './unwrap-links';

export interface FoundCodes {
  /** Each run once, in the order of the text. */
  readonly runs: readonly { readonly code: string; readonly shared: SharedRun }[];
  readonly invitations: readonly { readonly code: string; readonly invitation: Invitation }[];
  /** Links of this site that show nothing, each with its two ends: beginnings are much alike. */
  readonly problems: readonly { readonly reason: CodeProblem; readonly link: string }[];
}

/** A run of letters that a code can be made of, and what stands before it. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a line break in the middle of a code leaves: the break, marks of quoting, of tables, of wrapping. */
const GAP = /^[\s>|=]{1,80}$/;
/** Behind these, a run of letters was meant to be a code of ours. */
const LINK = /\/(?:r|invitation)\/?[#*]$/;
/** More lines than a code ever takes. */
const MOST_PIECES = 400;
/**
 * So many letters are decoded in search of a code that was broken, and no more: a text made to
 * look like a thousand beginnings must not hold the page. Two thousand broken links take a tenth.
 */
const MOST_LETTERS = 10_000_000;
const SHOWN = { start: 6, end: 8 };
/** No code of any format is shorter; a shorter word behind a `#` is somebody else’s. */
const SHORTEST = 12;

/**
 * Every code in a text that anybody may have put together: one link, many, a whole e-mail thread
 * with its quoting and line breaks, and links that mail programs have wrapped in their own. A code
 * holds a check of itself, so pieces are joined until it holds; nothing else passes.
 * @param lists the ids of the lists that an invitation may ask for
 */
export function findCodes(
  text: string,
  assessments: readonly Assessment[],
  lists: readonly string[],
): FoundCodes {
  const plain = unwrapLinks(text);
  const pieces = piecesOf(plain);
  const runs = new Map<string, SharedRun>();
  const invitations = new Map<string, Invitation>();
  const problems = new Map<string, CodeProblem>();
  let letters = 0;
  const read = (code: string) => {
    letters += code.length;
    return readCode(code, assessments, lists);
  };
  let taken = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i < taken) continue;
    const isLink = LINK.test(plain.slice(Math.max(0, piece.start - 20), piece.start));
    const alone = pieces.length === 1 && plain.trim() === piece.text;
    if (!isLink && !looksLikeCode(piece.text)) continue;
    const whole = joinUntilWhole(plain, pieces, i, letters < MOST_LETTERS ? MOST_PIECES : 1, read);
    if (!whole) {
      const { parsed } = read(trimmed(piece.text));
      if ((isLink || alone) && piece.text.length >= SHORTEST && !parsed.ok)
        problems.set(piece.text, parsed.reason);
      continue;
    }
    taken = whole.next;
    if (whole.kind === 'run') runs.set(whole.code, whole.shared);
    else invitations.set(whole.code, whole.invitation);
  }
  return {
    runs: [...runs].map(([code, shared]) => ({ code, shared })),
    invitations: [...invitations].map(([code, invitation]) => ({ code, invitation })),
    problems: [...problems].map(([code, reason]) => ({ reason, link: shortened(code) })),
  };
}

type Whole = { readonly code: string; readonly next: number } & (
  | { readonly kind: 'run'; readonly shared: SharedRun }
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
);

/** The code that begins with a piece, alone or with those behind it. */
function joinUntilWhole(
  text: string,
  pieces: readonly Piece[],
  first: number,
  most: number,
  read: (code: string) => ReadCode,
): Whole | undefined {
  const longest = Math.max(LONGEST_SHARE_CODE, LONGEST_INVITATION);
  let code = '';
  for (let i = first; i < Math.min(pieces.length, first + most); i += 1) {
    const [piece, before] = [pieces[i], pieces[i - 1]];
    if (!piece || (before && i > first && !GAP.test(text.slice(before.end, piece.start)))) return undefined;
    code += piece.text;
    if (trimmed(code).length > longest) return undefined;
    const { kind, parsed } = read(trimmed(code));
    const next = i + 1;
    if (kind === 'run' && parsed.ok) return { kind, code: trimmed(code), shared: parsed.run, next };
    if (kind === 'invitation' && parsed.ok)
      return { kind, code: trimmed(code), invitation: parsed.invitation, next };
  }
  return undefined;
}

type ReadCode =
  | { readonly kind: 'run'; readonly parsed: ParsedShareCode }
  | { readonly kind: 'invitation'; readonly parsed: ParsedInvitation };

function readCode(code: string, assessments: readonly Assessment[], lists: readonly string[]): ReadCode {
  return looksLikeCode(code) === 'invitation'
    ? { kind: 'invitation', parsed: parseInvitation(code, lists) }
    : { kind: 'run', parsed: parseShareCode(code, assessments) };
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/[\w-]+/g)].map(({ 0: piece, index }) => ({
    text: piece,
    start: index,
    end: index + piece.length,
  }));
}

function shortened(code: string): string {
  const whole = SHOWN.start + SHOWN.end;
  return code.length <= whole ? code : `${code.slice(0, SHOWN.start)}…${code.slice(-SHOWN.end)}`;
}

/** No code ends with these: a mail program put them there. */
function trimmed(code: string): string {
  return code.replace(/[-_]+$/, '');
}
