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
} from './budget-rules';
import { readSheet } from '../../domain/worksheets/sheet';
import { fill } from '../../i18n/words';
import { deskOf } from '../frame/desk-of';
import type { Surroundings, Worksheet } from '../frame/worksheet';
import { writtenNumber } from '../../i18n/numbers';
import type { BudgetContent } from './budget-words';
import { BudgetEditor } from './budget-editor';
import { BudgetOutcome } from './budget-outcome';

const EMPTY = newBudget();

/** What supporting people may cost. */
export const budget: Worksheet<BudgetSheet, BudgetContent> = {
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
  table: (sheet, content, around) => linesOf(sheet, content, around).map(({ name, value }) => [name, value]),
  markdown: (sheet, content, around) => {
    const { words: w } = content;
    const number = (n: number) => writtenNumber(n, around.locale);
    const written = ({ value, isMoney }: Line) => {
      if (typeof value !== 'number') return value ?? '';
      return isMoney ? fill(w.amountOf, { amount: number(value) }) : number(value);
    };
    const lines = linesOf(sheet, content, around).map(
      (line) => `- ${around.entry(line.name, written(line))}`,
    );
    return [`# ${w.name}`, lines.join('\n'), `_${w.magnitude}_`, w.hedge].join('\n\n');
  },
};

export default deskOf(budget);

interface Line {
  readonly name: string;
  readonly value: string | number | undefined;
  readonly isMoney?: true;
}

/** Every figure with its name. */
function linesOf(sheet: BudgetSheet, { words: w }: BudgetContent, { locale }: Surroundings): Line[] {
  const figures = computeBudget(budgetOf(sheet));
  const { total } = budgetOf(sheet);
  const number = (n: number) => writtenNumber(n, locale);
  const money = (name: string, value: Line['value']): Line => ({ name, value, isMoney: true });
  const range = (tenths: number) => `${w.range}, ${fill(w.percent, { n: number(tenths / 10) })}`;
  return [
    ...COSTS.map((cost) => money(w.costs[cost], sheet.costs[cost])),
    { name: w.internalDays, value: sheet.internalDays },
    money(w.dayCost, sheet.dayCost),
    money(w.total, total !== undefined && Number.isFinite(total) ? total : undefined),
    { name: w.mode, value: w.modes[sheet.mode] },
    ...(figures
      ? [
          money(w.suggested, figures.amount),
          { name: w.suggestedShare, value: fill(w.share, { share: number(figures.share) }) },
          money(range(BUDGET_CONVENTIONS.least), figures.low),
          money(range(BUDGET_CONVENTIONS.most), figures.high),
          ...(figures.final === undefined ? [] : [money(w.final, figures.final)]),
          ...movers(sheet).map(({ factor, tenths }) => ({
            name: w.factorNames[factor].label,
            value: fill(w.mover.other, { n: number(tenths / 10) }),
          })),
          ...KINDS.map((kind) => money(w.kinds[kind], figures.split[kind])),
        ]
      : []),
    money(w.planned, sheet.planned),
  ];
}
