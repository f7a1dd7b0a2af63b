import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Budget,
  BUDGET_CONVENTIONS,
  checkBudget,
  computeBudget,
  MODES,
} from '../../../src/domain/worksheets/budget';

const budget = (over: Partial<Budget> = {}): Budget => ({
  total: 80_000,
  mode: 'inside',
  points: { users: 0, sites: 0, processes: 0, newcomers: 0, history: 0 },
  internalDays: 20_000,
  split: BUDGET_CONVENTIONS.split,
  ...over,
});
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
    expect(computeBudget(budget({ total: 6000 }))).toMatchObject({ amount: 600 });
  });

  test('comes on top, or is a share of what the project comes to', () => {
    expect(computeBudget(budget({ mode: 'on-top', points: points(4) }))).toMatchObject({
      amount: 9600,
      final: 89_600,
    });
    expect(computeBudget(budget({ mode: 'target-share' }))).toMatchObject({ low: 8900, high: 14_100 });
  });

  test('is split by kind of action', () => {
    expect(computeBudget(budget({ total: 100_000 }))?.split).toEqual({
      communication: 2500,
      workshops: 3000,
      training: 2500,
      presence: 2000,
    });
  });

  test('is nothing without a cost, and refuses what is none', () => {
    for (const total of [undefined, 0])
      expect(computeBudget(budget({ total } as Partial<Budget>))).toBeUndefined();
    expect(rules({ total: -1 })).toEqual(['E1']);
    expect(rules({ total: Number.NaN })).toEqual(['E1']);
    expect(rules({ split: { ...BUDGET_CONVENTIONS.split, presence: 21 } })).toContain('E2');
  });

  test('asks about what is planned', () => {
    expect(checkBudget(budget({ planned: 5000 }))).toContainEqual({
      rule: 'W1',
      at: { field: 'planned' },
      values: { share: 6.3 },
    });
    expect(rules({ planned: 16_000 })).toContain('N1');
    expect(rules({ planned: 9000 })).toEqual([]);
    expect(rules({ internalDays: 0 })).toContain('W2');
    expect(rules({ split: { communication: 10, workshops: 10, training: 60, presence: 20 } })).toContain(
      'W3',
    );
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
