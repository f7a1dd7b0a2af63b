import type { Assessment } from '../../schemas/assessment';
import { type ParsedAgenda, parseAgendaCode } from '../agenda/agenda-code';
import { type CodeProblem, looksLikeCode } from './code';
import { begun, joinUntilWhole, type Piece, piecesOf, trimmed } from './code-pieces';
import { namesOfFilters } from './filters';
import { type Invitation, LONGEST_INVITATION, parseInvitation } from './invitation-code';
import { LONGEST_SHARE_CODE } from './share-bits';
import { parseShareCode, type SharedRun } from './share-code';
import { UNSEEN, unwrapLinks } from './unwrap-links';

/** A run that was found, with the agenda of its link, where it had one. */
export interface FoundRun {
  readonly code: string;
  readonly shared: SharedRun;
  readonly agenda?: FoundAgenda;
}

/** The whole code of an agenda, or why what stands behind the code of its run shows none. */
export type FoundAgenda =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: CodeProblem };

export interface FoundCodes {
  /** Each run once, in the order of the text. */
  readonly runs: readonly FoundRun[];
  readonly invitations: readonly { readonly code: string; readonly invitation: Invitation }[];
  /** Links of this site that show nothing, each with its two ends: beginnings are much alike. */
  readonly problems: readonly { readonly reason: CodeProblem; readonly link: string }[];
  /** The hosts of mail filters that put a number of their own in the place of a link. */
  readonly filters: readonly string[];
}

/** Behind these, a run of letters was meant to be a code of ours. */
const LINK = /\/(?:r|invitation|rendez-vous|meeting)\/?(?:\?[^\s"<>#]{0,300})?[#*]$/;
const LONGEST_LINK = 340;
const LONGEST = Math.max(LONGEST_SHARE_CODE, LONGEST_INVITATION);
/** More lines than a code ever takes. */
const MOST_PIECES = 400;
/**
 * So many letters are decoded in search of a code that was broken, and no more: a text made to
 * look like a thousand beginnings must not hold the page. Two thousand broken links take a quarter.
 */
const MOST_LETTERS = 4_000_000;
const SHOWN = { start: 6, end: 8 };
/** No code of any format is shorter; a shorter word behind a `#` is somebody else’s. */
const SHORTEST = 12;
/** The shortest settings of an agenda; what is shorter behind a dot, or a word, begins a sentence. */
const SHORTEST_SETTINGS = 11;
const WORD = /^[A-Za-z][a-z]*$/;
/** The dot of an agenda, where a line may have ended. */
const DOT = /^[\s>|]{0,40}\.[\s>|]{0,40}$/;

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
  const runs = new Map<string, FoundRun>();
  const invitations = new Map<string, Invitation>();
  const problems = new Map<string, CodeProblem>();
  let letters = 0;
  const limits = () => ({ most: letters < MOST_LETTERS ? MOST_PIECES : 1, longest: LONGEST });
  const read = (code: string): ReadCode => {
    letters += code.length;
    return readCode(code, assessments, lists);
  };
  let taken = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i < taken) continue;
    const isLink = standsInLink(plain, piece);
    const first = begun(piece.text);
    if (!isLink && !looksLikeCode(first)) continue;
    const whole = joinUntilWhole(plain, pieces, i, limits(), (code) => {
      const known = read(code);
      return known.parsed.ok ? known : undefined;
    });
    if (!whole) {
      const { parsed } = read(trimmed(first));
      const isAlone = pieces.length === 1 && plain.replaceAll(UNSEEN, '').trim() === piece.text;
      if ((isLink || isAlone) && first.length >= SHORTEST && !parsed.ok) problems.set(first, parsed.reason);
      continue;
    }
    const { code, found } = whole;
    taken = whole.next;
    if (found.kind === 'invitation' && found.parsed.ok) invitations.set(code, found.parsed.invitation);
    if (found.kind !== 'run' || !found.parsed.ok) continue;
    const settings = settingsBehind(plain, pieces, taken, limits(), (one) => {
      letters += one.length;
      return parseAgendaCode(`${code}.${one}`);
    });
    const agenda = settings ?? runs.get(code)?.agenda;
    runs.set(code, { code, shared: found.parsed.run, ...(agenda && { agenda }) });
  }
  const found = [...runs.keys(), ...invitations.keys()];
  // Where the whole code was found, its beginning alone is no other link.
  const isBeginning = (text: string) => found.some((code) => code.startsWith(text));
  return {
    runs: [...runs.values()],
    invitations: [...invitations].map(([code, invitation]) => ({ code, invitation })),
    problems: [...problems]
      .filter(([text]) => !isBeginning(text))
      .map(([text, reason]) => ({ reason, link: shortened(text) })),
    filters: namesOfFilters(plain),
  };
}

function standsInLink(text: string, { start }: Piece): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINK), start);
  // Few words stand behind such a sign; all of them are asked.
  return new RegExp(`[#*]${UNSEEN}*$`).test(before.slice(-20)) && LINK.test(before.replaceAll(UNSEEN, ''));
}

/** What a dot directly behind the code of a run brings: the settings of an agenda, whole or not, or a new sentence. */
function settingsBehind(
  text: string,
  pieces: readonly Piece[],
  next: number,
  limits: { readonly most: number; readonly longest: number },
  parse: (code: string) => ParsedAgenda,
): FoundAgenda | undefined {
  const [before, piece] = [pieces[next - 1], pieces[next]];
  if (!before || !piece) return undefined;
  const between = text.slice(before.end, piece.start).replaceAll(UNSEEN, '');
  if (!DOT.test(between)) return undefined;
  const whole = joinUntilWhole(text, pieces, next, limits, (code) => {
    const parsed = parse(code);
    return parsed.ok ? parsed : undefined;
  });
  if (whole) return { ok: true, code: `${whole.found.run}.${whole.code}` };
  const isSentence = between !== '.' || piece.text.length < SHORTEST_SETTINGS || WORD.test(piece.text);
  if (isSentence) return undefined;
  const parsed = parse(trimmed(piece.text));
  return { ok: false, reason: parsed.ok ? 'damaged' : parsed.reason };
}

type ReadCode =
  | { readonly kind: 'run'; readonly parsed: ReturnType<typeof parseShareCode> }
  | { readonly kind: 'invitation'; readonly parsed: ReturnType<typeof parseInvitation> };

function readCode(code: string, assessments: readonly Assessment[], lists: readonly string[]): ReadCode {
  return looksLikeCode(code) === 'invitation'
    ? { kind: 'invitation', parsed: parseInvitation(code, lists) }
    : { kind: 'run', parsed: parseShareCode(code, assessments) };
}

function shortened(code: string): string {
  const whole = SHOWN.start + SHOWN.end;
  return code.length <= whole ? code : `${code.slice(0, SHOWN.start)}…${code.slice(-SHOWN.end)}`;
}
