import { type LinkKind, type LinkProblem, readLink, type ReadLink } from '../../domain/sharing/read-link';
import type { Assessment } from '../../schemas/assessment';
import { withoutMailSource } from '../mails/load-mail-reader';

/** Why no code came out of a text; `unloaded`: what reads it did not come. */
export type TextProblem = LinkProblem | 'unloaded';

export type ReadTexts = ReadLink | { readonly ok: false; readonly reason: TextProblem };

/** The first code of a kind in some texts, else the first reason that says more than that there is none. */
export async function readLinkIn(
  texts: readonly string[],
  kind: LinkKind,
  assessments: readonly Assessment[],
): Promise<ReadTexts> {
  const lists = assessments.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));
  let said: ReadTexts = { ok: false, reason: 'none' };
  for (const text of texts) {
    const whole = await withoutMailSource(text);
    if (whole === undefined) return { ok: false, reason: 'unloaded' };
    const read = readLink(whole, kind, assessments, lists);
    if (read.ok) return read;
    if (!said.ok && said.reason === 'none') said = read;
  }
  return said;
}
