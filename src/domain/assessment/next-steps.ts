import type { Stage } from '../../schemas/assessment';
import { byPlace, type PlacedItem } from './placed-item';
import { isLevel, type Response, type Responses } from './response';
import { isDue } from './stage';

/** Advice tied to an item, and the response that calls for it. */
export interface NextStep {
  readonly item: PlacedItem;
  readonly response: Response;
}

/**
 * What to do first. Candidates are due items at 0 or 1, then due critical items at don’t know.
 * Order: critical at 0, critical at 1, critical at don’t know, then level, stage and slot.
 * @param most how many are shown at once; fewer is fine
 */
export function chooseNextSteps(
  items: readonly PlacedItem[],
  responses: Responses,
  stage: Stage | undefined,
  most: number,
): NextStep[] {
  return items
    .flatMap((item) => {
      const response = responses.get(item.id);
      return response !== undefined && isDue(item.stage, stage) && callsForAction(item, response)
        ? [{ item, response }]
        : [];
    })
    .sort((a, b) => rank(a) - rank(b) || a.item.stage - b.item.stage || byPlace(a.item, b.item))
    .slice(0, most);
}

/** Weak items whose stage is still to come: to prepare, not to fix. In permanent order. */
export function chooseToPrepare(
  items: readonly PlacedItem[],
  responses: Responses,
  stage: Stage | undefined,
): NextStep[] {
  return items
    .flatMap((item) => {
      const response = responses.get(item.id);
      return response !== undefined && !isDue(item.stage, stage) && callsForAction(item, response)
        ? [{ item, response }]
        : [];
    })
    .sort((a, b) => a.item.stage - b.item.stage || byPlace(a.item, b.item));
}

function callsForAction(item: PlacedItem, response: Response): boolean {
  return response === 0 || response === 1 || (item.critical && response === 'dont-know');
}

function rank({ item, response }: NextStep): number {
  const level = isLevel(response) ? response : 2;
  return item.critical ? level : 3 + level;
}
