import type { AssessmentView, ListView } from '../../collections/views';
import { expressList } from '../answering/express-list';

/** A list as an invitation asks it: whole, or the points of the express check with no list of their own. */
export interface Asked {
  readonly list: ListView;
  /** Whether it is the express check. */
  readonly express: boolean;
}

/**
 * What an invitation asks, in the order of the site.
 * @param lists the ids of the chosen ones; none is the express check
 */
export function chooseAsked(
  assessments: readonly AssessmentView[],
  lists: readonly string[],
): readonly Asked[] {
  if (lists.length === 0) return [{ list: expressList(assessments), express: true }];
  return assessments
    .flatMap(({ dimensions }) => dimensions)
    .filter(({ id }) => lists.includes(id))
    .map((list) => ({ list, express: false }));
}
