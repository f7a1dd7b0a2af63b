import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absolute,
  fraction,
  meanOf,
  subtract,
  toPoints,
  ZERO,
} from '../../../src/domain/comparison/fraction';

test('a fraction is in lowest terms, nothing and what is below nothing included', () => {
  expect(fraction(6, 8)).toEqual({ p: 3n, q: 4n });
  expect(fraction(-6, 8)).toEqual({ p: -3n, q: 4n });
  expect(fraction(0, 8)).toEqual(ZERO);
  expect(subtract(fraction(1, 2), fraction(3, 2))).toEqual({ p: -1n, q: 1n });
  expect(absolute(fraction(-1, 2))).toEqual(fraction(1, 2));
  expect(absolute(ZERO)).toEqual(ZERO);
});

test('the mean of nothing is nothing, and of many has no float’s error', () => {
  expect(meanOf([])).toBeUndefined();
  const tenths = Array.from({ length: 30 }, () => fraction(1, 10));
  expect(meanOf(tenths)).toEqual(fraction(1, 10));
});

test('points are rounded halves away from zero, alike on both sides of it', () => {
  // 0.135 of 3 levels is 4.5 points.
  expect(toPoints(fraction(135, 1000))).toBe(5);
  expect(toPoints(fraction(-135, 1000))).toBe(-5);
  expect(toPoints(fraction(134, 1000))).toBe(4);
  expect(toPoints(fraction(3))).toBe(100);
  expect(toPoints(fraction(-3))).toBe(-100);
  expect(Object.is(toPoints(fraction(-1, 1000)), 0)).toBe(true);
  expect(toPoints(ZERO)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (thousandths) => {
      const points = toPoints(fraction(thousandths, 1000));
      expect(points).toBe(Math.floor(thousandths / 30 + 0.5 + 1e-9));
      expect(toPoints(fraction(-thousandths, 1000))).toBe(points === 0 ? 0 : -points);
    }),
  );
});
