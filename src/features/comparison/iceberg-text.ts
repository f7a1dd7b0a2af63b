import type { View } from '../../domain/comparison/iceberg';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';

/** Whose weak points: those of the field, or in the mirror those of the direction. */
export type Side = 'field' | 'mirror';

/** What a side of the iceberg says in one sentence. */
export function icebergSentence(side: Side, view: View, v: Ui['voices']): string {
  const { pieces, seen, submerged, unanswered, shown } = view;
  const of = (field: string, mirror: string) => (side === 'field' ? field : mirror);
  if (shown === 0) return of(v.icebergHidden, v.mirrorHidden);
  if (pieces.length === 0)
    return unanswered.length > 0 ? (icebergUnanswered(side, view, v) ?? '') : of(v.icebergNone, v.mirrorNone);
  if (pieces.length === 1)
    return seen === 1 ? of(v.icebergOne, v.mirrorOne) : of(v.icebergOneHidden, v.mirrorOneHidden);
  if (seen === pieces.length) return fill(of(v.icebergAll, v.mirrorAll), { n: seen });
  return fill(of(v.icebergMany, v.mirrorMany), { n: pieces.length, seen, percent: submerged ?? 0 });
}

/** Weak points to which the group opposite gave no answer, where they are not the sentence itself. */
export function icebergUnanswered(side: Side, { unanswered }: View, v: Ui['voices']): string | undefined {
  if (unanswered.length === 0) return undefined;
  return fill(side === 'field' ? v.icebergUnanswered : v.mirrorUnanswered, { n: unanswered.length });
}
