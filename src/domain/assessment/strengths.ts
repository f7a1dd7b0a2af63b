import type { PlacedItem } from './placed-item';
import type { Level, Responses } from './response';

/** What already stands: lists, or single items where no list does yet. */
export type Strengths =
  | {
      readonly kind: 'lists';
      readonly dimensions: readonly { readonly id: string; readonly score: number }[];
    }
  | {
      readonly kind: 'items';
      readonly items: readonly { readonly item: PlacedItem; readonly level: Level }[];
    }
  | { readonly kind: 'none' };

const MOST = 2;

/**
 * The two best lists with a score of `least` or more; else up to two items at 3, then at 2.
 * Ties go to the list or item that comes first.
 * @param lists scored lists in list order
 * @param items in permanent order
 * @param least 0 to 100
 */
export function findStrengths(
  lists: readonly { readonly id: string; readonly score: number }[],
  items: readonly PlacedItem[],
  responses: Responses,
  least: number,
): Strengths {
  const best = lists.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
  if (best.length > 0) return { kind: 'lists', dimensions: best.slice(0, MOST) };

  const at = (level: Level) =>
    items.filter(({ id }) => responses.get(id) === level).map((item) => ({ item, level }));
  const strong = [...at(3), ...at(2)].slice(0, MOST);
  return strong.length > 0 ? { kind: 'items', items: strong } : { kind: 'none' };
}
