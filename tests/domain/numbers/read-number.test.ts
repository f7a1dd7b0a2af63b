import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NUMBER_PROBLEMS,
  type NumberKind,
  problemOf,
  readNumber,
} from '../../../src/domain/numbers/read-number';
import { anyText } from '../../support/any-text';
import { always } from '../../support/always';

const PEOPLE: NumberKind = { whole: true, most: 1_000_000 };
const EUROS: NumberKind = { whole: false, most: 1e12, unit: '€' };
const SHARE: NumberKind = { whole: false, most: 100, unit: '%' };

/** The number, or why there is none. */
const read = (text: string, decimal: ',' | '.', kind: NumberKind) => {
  const found = readNumber(text, decimal, kind);
  return found.ok ? found.value : found.reason;
};

describe('a number of people', () => {
  test.each([
    ['350', 350],
    ['0', 0],
    ['1 200', 1200],
    ['1\u00A0200', 1200],
    ['1\u202F200', 1200],
    ['1\u2009200', 1200],
    ['1200,00', 1200],
    ['1.200', 1200],
    ['1’200', 1200],
    ["1'200", 1200],
    ['350 utilisateurs', 350],
    ['350utilisateurs', 350],
    ['\u200E350\u200B users', 350],
    ['environ 350', 350],
    ['env. 350 personnes', 350],
    ['~350', 350],
    ['350.', 350],
    ['350 (estimation)', 350],
    ['2 k', 2000],
    ['3 centaines', 300],
    ['３５０', 350],
    ['1 million', 1_000_000],
    ['0007', 7],
  ])('is read from “%s”', (text, value) => {
    expect(read(text, ',', PEOPLE)).toBe(value);
  });

  test.each([
    ['12,5', 'fraction'],
    ['1,5', 'fraction'],
    ['0,5', 'fraction'],
    ['12.5', 'fraction'],
    ['1,200', 'ambiguous'],
    ['2000000', 'too-large'],
    ['2 M', 'ambiguous'],
    ['5 m', 'ambiguous'],
    ['-3', 'negative'],
    ['350 €', 'unit'],
    ['50 %', 'unit'],
    ['1e3', 'ambiguous'],
    ['1½', 'not-a-number'],
    ['0x10', 'ambiguous'],
    ['300 à 400', 'ambiguous'],
    ['300-400', 'ambiguous'],
    ['300/400', 'ambiguous'],
    ['plus de 300', 'ambiguous'],
    ['moins de 300', 'ambiguous'],
    ['300 max', 'ambiguous'],
    ['< 300', 'not-a-number'],
    ['12 34', 'ambiguous'],
    ['06 12 34 56 78', 'ambiguous'],
    ['2e', 'ambiguous'],
    ['3rd', 'ambiguous'],
    ['lot 2', 'not-a-number'],
    ['v2', 'not-a-number'],
    ['n° 5', 'ambiguous'],
    ['#5', 'not-a-number'],
    ['12 rue de la Paix à droite', 'ambiguous'],
    ['12 rue de la Paix sur cour', 'not-a-number'],
    ['beaucoup', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['=1+1', 'ambiguous'],
    ['', 'not-a-number'],
  ])('is none in “%s”: %s', (text, reason) => {
    expect(read(text, ',', PEOPLE)).toBe(reason);
  });
});

describe('an amount', () => {
  test.each([
    ['80 000', ',', 80_000],
    ['80000', ',', 80_000],
    ['80\u202F000 €', ',', 80_000],
    ['€80,000', '.', 80_000],
    ['€ 80.000', ',', 80_000],
    ['80k', ',', 80_000],
    ['80 K€', ',', 80_000],
    ['80 kEUR', ',', 80_000],
    ['1,5k', ',', 1500],
    ['0,5 M€', ',', 500_000],
    ['0.5M€', '.', 500_000],
    ['0,5 m€', ',', 500_000],
    ['0,5 M', ',', 500_000],
    ['1,2 million d’euros', ',', 1_200_000],
    ['2 millions', ',', 2_000_000],
    ['1,5 Md€', ',', 1_500_000_000],
    ['80 000 €/an', ',', 80_000],
    ['80 000 € / an', ',', 80_000],
    ['80 000 € par an', ',', 80_000],
    ['12 000 EUR HT', ',', 12_000],
    ['EUR 12 000', ',', 12_000],
    ['80 000 euros', ',', 80_000],
    ['80 000 €.', ',', 80_000],
    ['80 000,- €', ',', 80_000],
    ['80.000,–', ',', 80_000],
    ['1 234,50', ',', 1234.5],
    ['1 234.50', ',', 1234.5],
    ['1,234.50', ',', 1234.5],
    ['1.234,50', '.', 1234.5],
    ['1,234', '.', 1234],
    ['1.234', ',', 1234],
    ['1’234.50', '.', 1234.5],
    ['1,234,567', '.', 1_234_567],
    ['12.345.678', ',', 12_345_678],
    ['12.345.678,9', '.', 12_345_678.9],
    ['1234,567', ',', 1234.57],
    ['50634.875', ',', 50_634.88],
    ['1.2345', ',', 1.23],
    ['0,125', ',', 0.13],
    ['12.5', ',', 12.5],
    ['12,5', '.', 12.5],
    ['+5', ',', 5],
    ['-0', ',', 0],
    [',5', ',', 0.5],
    ['.5', '.', 0.5],
    ['5,', ',', 5],
    ['5 eur', ',', 5],
    ['450 €/j', ',', 450],
  ] as const)('is read from “%s” with %s', (text, decimal, value) => {
    expect(read(text, decimal, EUROS)).toBe(value);
  });

  test.each([
    [' ', 'not-a-number'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['€', 'not-a-number'],
    ['1,234', 'ambiguous'],
    ['12,345 €', 'ambiguous'],
    ['CHF 5000', 'currency'],
    ['5000 CHF', 'currency'],
    ['$ 80', 'currency'],
    ['$80k', 'currency'],
    ['80 £', 'currency'],
    ['5000 dollars', 'currency'],
    ['5000 F CFA', 'currency'],
    ['12 %', 'unit'],
    ['12345678901234', 'too-large'],
    ['1,2,3', 'not-a-number'],
    ['1.23.456', 'not-a-number'],
    ['1.234.56', 'not-a-number'],
    ['1,5,5', 'not-a-number'],
    ['1.2.3,4', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['1,23.4.5', 'not-a-number'],
    ['5 000 et plus', 'ambiguous'],
    ['5 000 ou 6 000', 'ambiguous'],
    ['10 x 450 €', 'ambiguous'],
    ['12 x', 'ambiguous'],
    ['2 billion', 'ambiguous'],
    ['k', 'not-a-number'],
    ['.', 'not-a-number'],
  ])('is none in “%s”: %s', (text, reason) => {
    expect(read(text, ',', EUROS)).toBe(reason);
  });
});

test('a share of a hundred has decimals and an end', () => {
  expect(
    ['30', '30 %', '12,5', '12.5 %', '100', '101', '-1', '30 €'].map((text) => read(text, ',', SHARE)),
  ).toEqual([30, 30, 12.5, 12.5, 100, 'too-large', 'negative', 'unit']);
});

test('what is written as the language writes it needs no word about how it was read', () => {
  const isPlain = (text: string, decimal: ',' | '.') => {
    const found = readNumber(text, decimal, EUROS);
    return found.ok && found.isPlain;
  };
  expect(['80000', '80 000', '1\u202F234,5'].map((text) => isPlain(text, ','))).toEqual([true, true, true]);
  expect(['80,000', '1,234.5'].map((text) => isPlain(text, '.'))).toEqual([true, true]);
  expect(['1.200', '80k', '80 000 €/an', '12.5', '€ 80', '1,2345'].map((text) => isPlain(text, ','))).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test('words that do not count are named', () => {
  const aside = (text: string) => {
    const found = readNumber(text, ',', EUROS);
    return found.ok ? found.aside : found.reason;
  };
  expect(['80 000 €/an', '12 000 EUR HT', '12 000 € TTC par an', '80k€', '5 €'].map(aside)).toEqual([
    '/an',
    'HT',
    'TTC par an',
    '',
    '',
  ]);
});

always(
  'what a language writes is read again',
  [fc.nat({ max: 99_999_999 }), fc.nat({ max: 99 })],
  (whole, cents) => {
    const value = Number((whole + cents / 100).toFixed(2));
    for (const [locale, decimal] of [
      ['fr', ','],
      ['fr-CH', ','],
      ['de', ','],
      ['en-GB', '.'],
      ['de-CH', '.'],
    ] as const)
      for (const text of [
        new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value),
        new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(value),
      ])
        expect(read(text, decimal, EUROS), `${locale} ${text}`).toBe(value);
  },
);

test('any text is a number within its kind, or has a reason', () => {
  const near = fc
    .array(fc.constantFrom(...'0159 ,.’-€%kMe\u202F/'), { maxLength: 14 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(anyText(40), near), fc.constantFrom(',' as const, '.' as const), (text, decimal) => {
      for (const kind of [PEOPLE, EUROS, SHARE]) {
        const found = readNumber(text, decimal, kind);
        if (!found.ok) expect(NUMBER_PROBLEMS).toContain(found.reason);
        else {
          expect(problemOf(found.value, kind)).toBeUndefined();
          expect(Object.is(found.value, -0)).toBe(false);
        }
      }
    }),
  );
});
