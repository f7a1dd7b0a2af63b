import type { AssessmentView, ListView } from '../../views/views';
import { expressList } from '../answering/express-list';

/**
 * What an invitation asks, in the order of the site; the express check is a list without a title.
 * @param lists the ids of the chosen ones; none is the express check
 */
export function chooseAsked(
  assessments: readonly AssessmentView[],
  lists: readonly string[],
): readonly ListView[] {
  if (lists.length === 0) return [expressList(assessments)];
  return assessments.flatMap(({ dimensions }) => dimensions).filter(({ id }) => lists.includes(id));
}
