import type { Score } from '../../domain/assessment/score';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';

/** Where a list without a score stands, in a word or two: “to assess”, “3 of 6”. */
export function statusText(score: Score, words: Ui['status']): string {
  const status = score.status === 'ok' ? 'empty' : score.status;
  return fill(words[status], { answered: score.items - score.unanswered, items: score.items });
}
