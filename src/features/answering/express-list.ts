import type { AssessmentView, ItemView, ListView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';

/** The ids of the points of the express check, in order. */
export function expressOf(assessments: readonly AssessmentView[]): readonly string[] {
  return assessments.flatMap(({ express }) => express);
}

/** The express check as a list without a name of its own. */
export function expressList(assessments: readonly AssessmentView[]): ListView {
  const all = assessments.flatMap(({ dimensions }) => dimensions.flatMap(itemsOf));
  const items = expressOf(assessments).flatMap((id): readonly ItemView[] =>
    all.filter((one) => one.id === id),
  );
  return { id: 'express', title: '', short: '', href: '', sections: [{ id: 'express', items }] };
}
