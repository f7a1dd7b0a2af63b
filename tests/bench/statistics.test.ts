import { expect, test } from 'vitest';
import { growth, median, ratio } from '../../bench/statistics.mjs';

test('the middle is the middle figure, or lies halfway between the two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('one disturbed run does not move the middle', () => {
  expect(median([10, 11, 12, 11, 9000])).toBe(11);
});

test('figures are sorted as numbers and stay as they were given', () => {
  const figures = [100, 9, 20];
  expect(median(figures)).toBe(20);
  expect(figures).toEqual([100, 9, 20]);
});

test('no figures have no middle', () => {
  expect(() => median([])).toThrow('no middle');
});

test('a yardstick of nothing gives no ratio', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(3, 0)).toBeUndefined();
});

test('twice the texts at twice the cost is linear, at four times the cost quadratic', () => {
  expect(growth({ n: 500, cost: 10 }, { n: 1000, cost: 20 })).toBeCloseTo(1);
  expect(growth({ n: 500, cost: 10 }, { n: 1000, cost: 40 })).toBeCloseTo(2);
});
