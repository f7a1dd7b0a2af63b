import type { Assessment, Item } from '../../schemas/assessment';

/** An item with the place it has for ever: the number of its assessment, then its slot. */
export interface PlacedItem extends Item {
  readonly assessment: number;
  readonly dimension: string;
}

/** The items of a list in the order of display. */
export function itemsOf<T extends Item>(list: {
  readonly sections: readonly { readonly items: readonly T[] }[];
}): T[] {
  return list.sections.flatMap(({ items }) => items);
}

/** Every item of the assessments in permanent order, which is never the order of display. */
export function placeItems(assessments: readonly Assessment[]): PlacedItem[] {
  return assessments
    .flatMap(({ number, dimensions }) =>
      dimensions.flatMap((dimension) =>
        itemsOf(dimension).map((item) => ({ ...item, assessment: number, dimension: dimension.id })),
      ),
    )
    .sort(byPlace);
}

export function byPlace(a: PlacedItem, b: PlacedItem): number {
  return a.assessment - b.assessment || a.slot - b.slot;
}
