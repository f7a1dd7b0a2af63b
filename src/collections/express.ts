import { required } from './site';
import type { AssessmentView, ItemView, ListView } from './views';

/** The express check: its points in order, with the lists and assessments cut down to them. */
export function chooseExpress(views: readonly AssessmentView[]): {
  readonly items: readonly ItemView[];
  readonly lists: readonly ListView[];
  readonly assessments: readonly AssessmentView[];
} {
  const chosen = views.flatMap(({ express }) => express);
  const assessments = views.map((view) => ({
    ...view,
    dimensions: view.dimensions
      .map((list) => ({
        ...list,
        sections: [
          {
            id: 'express',
            items: list.sections.flatMap((section) => section.items).filter(({ id }) => chosen.includes(id)),
          },
        ],
      }))
      .filter(({ sections: [section] }) => section !== undefined && section.items.length > 0),
  }));
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const all = lists.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
  const items = chosen.map((id) =>
    required(
      all.find((item) => item.id === id),
      id,
    ),
  );
  return { items, lists, assessments };
}
