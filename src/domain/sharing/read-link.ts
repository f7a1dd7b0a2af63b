import type { Assessment } from '../../schemas/assessment';
import type { CodeProblem } from './code';
import { findCodes, type FoundCodes } from './find-codes';

/** What a page opens: a result, an invitation, or the agenda that a result makes. */
export type LinkKind = 'run' | 'invitation' | 'agenda';

/** Why a text opens nothing: its link shows nothing, a mail filter took its place, or there is none of this kind. */
export type LinkProblem = CodeProblem | 'filtered' | 'none';

export type ReadLink =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: LinkProblem };

/**
 * The first code of a kind in whatever was pasted, dropped or opened in the place of one link.
 * @param lists the ids of the lists that an invitation may ask for
 */
export function readLink(
  text: string,
  kind: LinkKind,
  assessments: readonly Assessment[],
  lists: readonly string[],
): ReadLink {
  const found = findCodes(text, assessments, lists);
  const first = firstOf(found, kind);
  if (first) return first;
  const [problem] = found.problems;
  return { ok: false, reason: problem?.reason ?? (found.filters.length > 0 ? 'filtered' : 'none') };
}

function firstOf(
  { runs: [run], invitations: [invitation] }: FoundCodes,
  kind: LinkKind,
): ReadLink | undefined {
  if (kind === 'invitation') return invitation && { ok: true, code: invitation.code };
  if (!run) return undefined;
  return (kind === 'agenda' ? run.agenda : undefined) ?? { ok: true, code: run.code };
}
