import { loadPiece } from '../../browser/load-piece';
import type { LinkKind } from '../../domain/sharing/read-link';
import type { Assessment } from '../../schemas/assessment';
import type { ReadTexts } from './link-reader';

/**
 * The first code of a kind in some texts that anybody may have made. What reads them is loaded now: a link as this site writes it
 * needs none of it.
 * @param texts the likeliest first, as a field’s and then what the clipboard held beside it
 */
export async function readTexts(
  texts: readonly string[],
  kind: LinkKind,
  assessments: readonly Assessment[],
): Promise<ReadTexts> {
  const reader = await loadPiece(() => import('./link-reader'));
  if (!reader.ok) return { ok: false, reason: 'unloaded' };
  return reader.piece.readLinkIn(texts, kind, assessments);
}
