import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  brokenFields,
  type Budget,
  BUDGET_CONVENTIONS,
  budgetOf,
  budgetSheet,
  type BudgetSheet,
  checkBudget,
  checkBudgetSheet,
  computeBudget,
  MODES,
  movers,
  newBudget,
  wholeOf,
} from '../../../src/worksheets/budget/budget-rules';
import { parseSheet } from '../../../src/domain/worksheets/sheet';

const budget = (over: Partial<Budget> = {}): Budget => ({
  total: 80_000,
  mode: 'inside',
  points: { users: 0, sites: 0, processes: 0, newcomers: 0, history: 0 },
  internalDays: 20_000,
  split: BUDGET_CONVENTIONS.split,
  ...over,
});
const sheet = (over: Partial<BudgetSheet> = {}): BudgetSheet => ({ ...newBudget(), ...over });
const points = (n: number): Budget['points'] => {
  const at = (i: number) => Math.max(0, Math.min(2, n - 2 * i)) as 0 | 1 | 2;
  return { users: at(0), sites: at(1), processes: at(2), newcomers: at(3), history: at(4) };
};
const rules = (over: Partial<Budget> = {}) => checkBudget(budget(over)).map(({ rule }) => rule);

describe('the change budget', () => {
  test('is ten to fifteen percent of the project by its size', () => {
    expect(computeBudget(budget())).toMatchObject({ share: 10, amount: 8000, low: 8000, high: 12_000 });
    expect(computeBudget(budget({ points: points(10) }))).toMatchObject({ share: 15, amount: 12_000 });
    expect(computeBudget(budget({ points: points(4) }))).toMatchObject({ share: 12, amount: 9600 });
    expect(computeBudget(budget({ points: points(1) }))?.share).toBe(10.5);
    expect(computeBudget(budget({ total: 6000 }))).toMatchObject({ amount: 600 });
  });

  test('comes on top, or is a share of what the project comes to', () => {
    expect(computeBudget(budget({ mode: 'on-top', points: points(4) }))).toMatchObject({
      amount: 9600,
      final: 89_600,
    });
    expect(computeBudget(budget({ mode: 'target-share' }))).toMatchObject({ low: 8900, high: 14_100 });
    expect(computeBudget(budget({ mode: 'target-share', total: 8_000_000 }))).toMatchObject({
      amount: 888_900,
      high: 1_411_800,
      final: 8_888_900,
    });
    expect(computeBudget(budget())).not.toHaveProperty('final');
  });

  test('is rounded half up, to tens below a thousand and to hundreds from there on', () => {
    const amount = (total: number) => computeBudget(budget({ total }))?.amount;
    expect([9949, 9950, 10_000, 10_499, 10_500].map(amount)).toEqual([990, 1000, 1000, 1000, 1100]);
  });

  test('is split by kind of action', () => {
    expect(computeBudget(budget({ total: 100_000 }))?.split).toEqual({
      communication: 2500,
      workshops: 3000,
      training: 2500,
      presence: 2000,
    });
    expect(computeBudget(budget({ total: 10_000_000 }))?.split.workshops).toBe(300_000);
  });

  test('is nothing without a cost, and refuses what is none', () => {
    for (const total of [undefined, 0]) {
      expect(computeBudget(budget({ total } as Partial<Budget>))).toBeUndefined();
      expect(rules({ total } as Partial<Budget>)).toEqual([]);
    }
    expect(rules({ total: -1 })).toEqual(['E1']);
    expect(rules({ total: Number.NaN })).toEqual(['E1']);
    expect(rules({ planned: -1 })).toContain('E1');
    expect(rules({ split: { ...BUDGET_CONVENTIONS.split, presence: 21 } })).toContain('E2');
  });

  test('asks about what is planned', () => {
    expect(computeBudget(budget({ planned: 5000 }))?.plannedShare).toBe(6.25);
    expect(checkBudget(budget({ planned: 5000 }))).toContainEqual({
      rule: 'W1',
      at: { field: 'planned' },
      values: { share: 6.3 },
    });
    expect(computeBudget(budget({ planned: 16_000 }))?.plannedShare).toBe(20);
    expect(rules({ planned: 16_000 })).toContain('N1');
    for (const planned of [8000, 9000, 12_000]) expect(rules({ planned })).toEqual([]);
    expect(rules({ planned: 7900 })).toEqual(['W1']);
    expect(rules({ planned: 12_100 })).toEqual(['N1']);
    expect(rules({ internalDays: 0 })).toContain('W2');
    expect(rules({ split: { communication: 10, workshops: 10, training: 60, presence: 20 } })).toContain(
      'W3',
    );
    expect(rules({ split: { communication: 10, workshops: 20, training: 50, presence: 20 } })).toEqual([]);
    expect(rules({ split: { communication: 10, workshops: 19, training: 51, presence: 20 } })).toEqual([
      'W3',
    ]);
    expect(rules({ split: { communication: 40, workshops: 30, training: 30, presence: 0 } })).toContain('W4');
  });

  test('never goes down when the project grows, and lies within its range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.nat({ max: 10 }),
        fc.constantFrom(...MODES),
        (total, n, mode) => {
          const here = computeBudget(budget({ total, mode, points: points(n) }))!;
          const more = computeBudget(budget({ total: total + 1000, mode, points: points(n) }))!;
          expect(more.amount).toBeGreaterThanOrEqual(here.amount);
          expect(here.amount).toBeGreaterThanOrEqual(here.low);
          expect(here.amount).toBeLessThanOrEqual(here.high);
        },
      ),
    );
  });
});

describe('the size of a project', () => {
  test('moves the share by the factors that were chosen, the strongest first', () => {
    const chosen = { users: 1, sites: 0, processes: 2, newcomers: 1, history: 2 } as const;
    expect(movers({ points: chosen })).toEqual([
      { factor: 'processes', tenths: 10 },
      { factor: 'history', tenths: 10 },
      { factor: 'users', tenths: 5 },
      { factor: 'newcomers', tenths: 5 },
    ]);
    expect(movers(newBudget())).toEqual([]);
  });

  test('adds up to the share', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 }), (n) => {
        const moved = movers({ points: points(n) }).reduce((sum, { tenths }) => sum + tenths, 0);
        expect(computeBudget(budget({ points: points(n) }))?.share).toBe(
          (BUDGET_CONVENTIONS.least + moved) / 10,
        );
      }),
    );
  });
});

describe('a budget sheet', () => {
  const costs = { licences: 30_000, integration: 20_000, other: 10_000 };

  test('begins with nothing to count, and the usual split', () => {
    expect(parseSheet(budgetSheet, newBudget())).toEqual(newBudget());
    expect(budgetOf(newBudget())).toEqual({
      mode: 'inside',
      points: points(0),
      internalDays: 0,
      split: BUDGET_CONVENTIONS.split,
    });
    expect(checkBudgetSheet(newBudget())).toEqual([]);
  });

  test('adds what is paid to the time of the organisation’s own people', () => {
    const whole = sheet({ costs, internalDays: 50, dayCost: 400, planned: 8000, mode: 'on-top' });
    expect(budgetOf(whole)).toMatchObject({
      total: 80_000,
      internalDays: 50,
      planned: 8000,
      mode: 'on-top',
    });
    expect(budgetOf(sheet({ costs: { other: 6000 } })).total).toBe(6000);
    expect(budgetOf(sheet({ internalDays: 10, dayCost: 300 })).total).toBe(3000);
    expect(budgetOf(sheet({ costs, internalDays: 50 })).total).toBe(60_000);
    expect(budgetOf(sheet({ costs, dayCost: 400 })).total).toBe(60_000);
    expect(checkBudgetSheet(sheet({ costs })).map(({ rule }) => rule)).toEqual(['W2']);
    expect(checkBudgetSheet(whole)).toEqual([]);
  });

  test('that costs nothing is empty rather than wrong', () => {
    const free = sheet({ costs: { licences: 0 } });
    expect(budgetOf(free).total).toBe(0);
    expect(computeBudget(budgetOf(free))).toBeUndefined();
    expect(checkBudgetSheet(free)).toEqual([]);
  });

  test('has no total where one part is no amount, or less than nothing', () => {
    for (const broken of [
      sheet({ costs: { ...costs, other: 'beaucoup' } }),
      sheet({ costs: { ...costs, other: '-1' } }),
      sheet({ costs, internalDays: 'dix', dayCost: 400 }),
      sheet({ costs, internalDays: 10, dayCost: '-400' }),
    ])
      expect(computeBudget(budgetOf(broken))).toBeUndefined();
  });

  test('says which field holds no amount, before what the fields come to', () => {
    const broken = sheet({
      costs: { licences: 'beaucoup', integration: '-1', other: 0 },
      internalDays: 'dix',
      dayCost: '-400',
      planned: '10 %',
    });
    expect(brokenFields(broken)).toEqual(['licences', 'integration', 'internalDays', 'dayCost', 'planned']);
    expect(checkBudgetSheet(broken)).toEqual(
      brokenFields(broken).map((field) => ({ rule: 'E1', at: { field } })),
    );
    expect(brokenFields(sheet({ costs, internalDays: 0, dayCost: 0, planned: 0 }))).toEqual([]);
    const split = { ...BUDGET_CONVENTIONS.split, presence: 0 };
    expect(checkBudgetSheet(sheet({ costs, internalDays: 5, planned: '?', split }))).toEqual([
      { rule: 'E1', at: { field: 'planned' } },
      { rule: 'E2', at: { field: 'split' }, values: { n: 80 } },
      { rule: 'W4', at: { field: 'split' } },
    ]);
  });
});

describe('the figures of a sheet that is filled in by halves', () => {
  test('show no more than cents, and a split of decimals comes to a hundred', () => {
    expect(budgetOf(sheet({ costs: { licences: 0.1, other: 0.2 } })).total).toBe(0.3);
    expect(budgetOf(sheet({ internalDays: 112.5, dayCost: 450.11 })).total).toBe(50_637.38);
    const split = { communication: 33.3, workshops: 33.3, training: 33.3, presence: 0.1 };
    expect(wholeOf(split)).toBe(100);
    expect(checkBudgetSheet(sheet({ costs: { other: 9 }, internalDays: 5, split }))).toEqual([]);
  });

  test('count nothing for a part of the split that is empty', () => {
    const { presence: _, ...split } = BUDGET_CONVENTIONS.split;
    expect(budgetOf(sheet({ split })).split).toEqual({ ...split, presence: 0 });
    expect(checkBudgetSheet(sheet({ costs: { other: 9 }, internalDays: 5, split }))).toEqual([
      { rule: 'E2', at: { field: 'split' }, values: { n: 80 } },
      { rule: 'W4', at: { field: 'split' } },
    ]);
  });

  test('count days only where their cost is known too', () => {
    expect(budgetOf(sheet({ internalDays: 10 }))).not.toHaveProperty('total');
    expect(budgetOf(sheet({ dayCost: 500 }))).not.toHaveProperty('total');
    expect(budgetOf(sheet({ internalDays: 10, dayCost: 500 }))).toMatchObject({
      total: 5000,
      internalDays: 10,
    });
    expect(budgetOf(sheet({ internalDays: 10, dayCost: 500, costs: { licences: 1000 } })).total).toBe(6000);
  });

  test('take a plan of nothing for a plan', () => {
    expect(computeBudget(budget({ planned: 0 }))?.plannedShare).toBe(0);
    expect(computeBudget(budget({ planned: -1 }))).not.toHaveProperty('plannedShare');
    expect(computeBudget(budget())).not.toHaveProperty('plannedShare');
    expect(budgetOf(sheet({ planned: 'beaucoup' }))).not.toHaveProperty('planned');
  });
});
