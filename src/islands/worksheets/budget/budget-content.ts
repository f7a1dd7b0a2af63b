import type { BudgetWords } from '../../../schemas/worksheets/budget';

/** What a page hands to the budget. */
export interface BudgetContent {
  readonly words: BudgetWords;
}
