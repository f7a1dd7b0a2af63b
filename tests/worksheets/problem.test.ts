import { expect, test } from 'vitest';
import { isValid, severityOf } from '../../src/domain/worksheets/problem';

test('the letter of a rule is its severity', () => {
  expect(['E1', 'W12', 'N2'].map((rule) => severityOf({ rule }))).toEqual(['error', 'warning', 'note']);
});

test('only an error keeps a worksheet from being valid', () => {
  expect(isValid([])).toBe(true);
  expect(isValid([{ rule: 'W1' }, { rule: 'N1' }])).toBe(true);
  expect(isValid([{ rule: 'W1' }, { rule: 'E1' }])).toBe(false);
});
