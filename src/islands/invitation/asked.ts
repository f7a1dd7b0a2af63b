import type { AssessmentView, ItemView, ListView } from '../../collections/views';
import { itemsOf } from '../../domain/assessment/placed-item';

/** A list as an invitation asks it: whole, or the points of the express check with no list of their own. */
export interface Asked {
  readonly list: ListView;
  /** Whether it is the express check. */
  readonly express: boolean;
}

/**
 * What an invitation asks, in the order of the site.
 * @param lists the ids of the chosen ones; none is the express check
 * @param express the ids of its points, in order
 */
export function chooseAsked(
  assessments: readonly AssessmentView[],
  lists: readonly string[],
  express: readonly string[],
): readonly Asked[] {
  const all = assessments.flatMap(({ dimensions }) => dimensions);
  if (lists.length > 0)
    return all.filter(({ id }) => lists.includes(id)).map((list) => ({ list, express: false }));
  const items = all.flatMap(itemsOf);
  const points = express.flatMap((id): readonly ItemView[] => items.filter((item) => item.id === id));
  const list = {
    id: 'express',
    title: '',
    short: '',
    href: '',
    sections: [{ id: 'express', items: points }],
  };
  return [{ list, express: true }];
}
