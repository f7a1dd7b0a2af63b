import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAmount } from '../../../src/domain/worksheets/amount';

test.each([
  ['80 000', ',', 80_000],
  ['80000', ',', 80_000],
  ['80\u202F000 €', ',', 80_000],
  ['80k', ',', 80_000],
  ['80 K€', ',', 80_000],
  ['1,5k', ',', 1500],
  ['1 234,50', ',', 1234.5],
  ['1,234.50', ',', 1234.5],
  ['1.234,50', '.', 1234.5],
  ['1,234', '.', 1234],
  ['1,234', ',', 1.234],
  ['1’234.50', '.', 1234.5],
  ['1,234,567', '.', 1_234_567],
  ['-5', ',', -5],
  ['−5', ',', -5],
  ['0', ',', 0],
  [',5', ',', 0.5],
  ['.5', '.', 0.5],
  ['5,', ',', 5],
  ['+5', ',', 5],
  ['.234,5', ',', 234.5],
  [',234.5', '.', 234.5],
  ['1.234', ',', 1234],
  ['12.345.678', ',', 12_345_678],
  ['12.345.678,9', '.', 12_345_678.9],
  ['5 eur', ',', 5],
] as const)('%s with %s is %d', (text, decimal, value) => {
  expect(parseAmount(text, decimal)).toBeCloseTo(value, 9);
});

test.each([
  '',
  ' ',
  '€',
  'beaucoup',
  '12 mois',
  '1,2,3',
  '1.23',
  '1.2345',
  '1.23.456',
  '1.234.56',
  '1,5,',
  '1.2.3,4',
  '--5',
  '1,23.4.5',
  '5 000 et plus',
  'k',
  '.',
  '=1+1',
])('“%s” is no amount', (text) => {
  expect(parseAmount(text, ',')).toBeUndefined();
});

test('what a language writes is read again', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999 }), fc.nat({ max: 99 }), (whole, cents) => {
      const value = whole + cents / 100;
      for (const [locale, decimal] of [
        ['fr', ','],
        ['en', '.'],
      ] as const)
        expect(
          parseAmount(new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value), decimal),
        ).toBeCloseTo(value, 6);
    }),
  );
});
