import { isoDay } from '../../domain/sharing/day';
import { parseInvitation } from '../../domain/sharing/invitation-code';
import { writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';

/** An invitation in a few words: as whom, what, until when; or why it cannot be read. */
export function invitationText(
  code: string,
  lists: readonly string[],
  { dossiers: d, groups: g }: Pick<Ui, 'dossiers' | 'groups'>,
  locale: string,
): string {
  const parsed = parseInvitation(code, lists);
  if (!parsed.ok) return d.unreadable[parsed.reason];
  const { group, lists: asked, day } = parsed.invitation;
  return [
    group ? g.names[group] : g.none,
    asked.length === 0 ? d.express : count(d.lists, asked.length, locale),
    ...(day === undefined ? [] : [fill(d.until, { date: writtenDay(isoDay(day), locale) })]),
  ].join(', ');
}
