import {
  BUDGET_CONVENTIONS,
  budgetOf,
  budgetSheet,
  type BudgetSheet,
  checkBudgetSheet,
  computeBudget,
  COSTS,
  KINDS,
  movers,
  newBudget,
} from '../../../domain/worksheets/budget/budget';
import { readSheet } from '../../../domain/worksheets/sheet';
import { fill } from '../../../i18n/words';
import type { Cell } from '../../../domain/sharing/csv';
import type { Surroundings, Tool } from '../frame/tool';
import { writtenNumber } from '../fields/written-number';
import type { BudgetContent } from './budget-content';
import { BudgetEditor } from './budget-editor';
import { BudgetOutcome } from './budget-outcome';

const EMPTY = newBudget();

/** What supporting people may cost. */
export const budget: Tool<BudgetSheet, BudgetContent> = {
  empty: () => EMPTY,
  read: (data) => readSheet(budgetSheet, data),
  check: (sheet, _, { locale }) =>
    checkBudgetSheet(sheet).map((problem) => ({
      ...problem,
      ...(problem.values && {
        values: Object.fromEntries(
          Object.entries(problem.values).map(([name, value]) => [
            name,
            typeof value === 'number' ? writtenNumber(value, locale) : value,
          ]),
        ),
      }),
    })),
  messages: ({ words }) => words.problems,
  Editor: BudgetEditor,
  Outcome: BudgetOutcome,
  table: (sheet, content, around) => linesOf(sheet, content, around),
  markdown: (sheet, content, around) => {
    const { words: w } = content;
    const lines = linesOf(sheet, content, around).map(([label, value]) =>
      typeof value === 'number'
        ? `- ${label}: ${writtenNumber(value, around.locale)}`
        : `- ${label}: ${value ?? ''}`,
    );
    return [`# ${w.name}`, lines.join('\n'), `_${w.magnitude}_`, w.hedge].join('\n\n');
  },
};

/** Every figure with its name. */
function linesOf(sheet: BudgetSheet, { words: w }: BudgetContent, { locale }: Surroundings): Cell[][] {
  const figures = computeBudget(budgetOf(sheet));
  const { total } = budgetOf(sheet);
  const percent = (n: number) => fill(w.percent, { n: writtenNumber(n, locale) });
  return [
    ...COSTS.map((cost): Cell[] => [w.costs[cost], sheet.costs[cost]]),
    [w.internalDays, sheet.internalDays],
    [w.dayCost, sheet.dayCost],
    [w.total, total !== undefined && Number.isFinite(total) ? total : undefined],
    [w.mode, w.modes[sheet.mode]],
    ...(figures
      ? [
          [w.suggested, figures.amount],
          [w.suggestedShare, fill(w.share, { share: writtenNumber(figures.share, locale) })],
          [`${w.range}, ${percent(BUDGET_CONVENTIONS.least / 10)}`, figures.low],
          [`${w.range}, ${percent(BUDGET_CONVENTIONS.most / 10)}`, figures.high],
          ...(figures.final === undefined ? [] : [[w.final, figures.final]]),
          ...movers(sheet).map(({ factor, tenths }): Cell[] => [
            w.factorNames[factor].label,
            fill(w.mover.other, { n: writtenNumber(tenths / 10, locale) }),
          ]),
          ...KINDS.map((kind): Cell[] => [w.kinds[kind], figures.split[kind]]),
        ]
      : []),
    [w.planned, sheet.planned],
  ];
}
