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
import { rows } from '../../support/listed';

const PEOPLE: NumberKind = { whole: true, most: 1_000_000 };
const EUROS: NumberKind = { whole: false, most: 1e12, unit: '€' };
const SHARE: NumberKind = { whole: false, most: 100, unit: '%' };

/** The number, or why there is none. */
const read = (text: string, decimal: ',' | '.', kind: NumberKind) => {
  const found = readNumber(text, decimal, kind);
  return found.ok ? found.value : found.reason;
};

describe('a number of people', () => {
  test.each(
    rows<[number]>([
      [0, '0'],
      [1200, "1 200 | 1\u00A0200 | 1\u202F200 | 1\u2009200 | 1200,00 | 1.200 | 1’200 | 1'200"],
      [1_000_000, '1 million'],
      [2000, '2 k'],
      [300, '3 centaines'],
      [350, '350 | 350 utilisateurs | 350utilisateurs | \u200E350\u200B users | environ 350'],
      [350, 'env. 350 personnes | ~350 | 350. | 350 (estimation) | ３５０'],
      [7, '0007'],
    ]),
  )('is read from “%s”', (text, value) => {
    expect(read(text, ',', PEOPLE)).toBe(value);
  });

  test.each(
    rows<[string]>([
      ['ambiguous', '1,200 | 2 M | 5 m | 1e3 | 0x10 | 300 à 400 | 300-400 | 300/400 | plus de 300'],
      ['ambiguous', 'moins de 300 | 300 max | 12 34 | 06 12 34 56 78 | 2e | 3rd | n° 5'],
      ['ambiguous', '12 rue de la Paix à droite | =1+1'],
      ['fraction', '12,5 | 1,5 | 0,5 | 12.5'],
      ['negative', '-3'],
      ['not-a-number', '1½ | < 300 | lot 2 | v2 | #5 | 12 rue de la Paix sur cour | beaucoup | Infinity'],
      ['not-a-number', ''],
      ['too-large', '2000000'],
      ['unit', '350 € | 50 %'],
    ]),
  )('is none in “%s”: %s', (text, reason) => {
    expect(read(text, ',', PEOPLE)).toBe(reason);
  });
});

describe('an amount', () => {
  test.each(
    rows<[',' | '.', number]>([
      [',', 0, '-0'],
      [',', 0.13, '0,125'],
      [',', 0.5, ',5'],
      [',', 1.23, '1.2345'],
      [',', 5, '+5 | 5, | 5 eur'],
      [',', 12.5, '12.5'],
      [',', 450, '450 €/j'],
      [',', 1234, '1.234'],
      [',', 1234.5, '1 234,50 | 1 234.50 | 1,234.50'],
      [',', 1234.57, '1234,567'],
      [',', 1500, '1,5k'],
      [',', 12_000, '12 000 EUR HT | EUR 12 000'],
      [',', 50_634.88, '50634.875'],
      [',', 80_000, '80 000 | 80000 | 80\u202F000 € | € 80.000 | 80k | 80 K€ | 80 kEUR | 80 000 €/an'],
      [',', 80_000, '80 000 € / an | 80 000 € par an | 80 000 euros | 80 000 €. | 80 000,- € | 80.000,–'],
      [',', 500_000, '0,5 M€ | 0,5 m€ | 0,5 M'],
      [',', 1_200_000, '1,2 million d’euros'],
      [',', 2_000_000, '2 millions'],
      [',', 12_345_678, '12.345.678'],
      [',', 1_500_000_000, '1,5 Md€'],
      ['.', 0.5, '.5'],
      ['.', 12.5, '12,5'],
      ['.', 1234, '1,234'],
      ['.', 1234.5, '1.234,50 | 1’234.50'],
      ['.', 80_000, '€80,000'],
      ['.', 500_000, '0.5M€'],
      ['.', 1_234_567, '1,234,567'],
      ['.', 12_345_678.9, '12.345.678,9'],
    ]),
  )('is read from “%s” with %s', (text, decimal, value) => {
    expect(read(text, decimal, EUROS)).toBe(value);
  });

  test.each(
    rows<[string]>([
      ['ambiguous', '1,234 | 12,345 € | 5 000 et plus | 5 000 ou 6 000 | 10 x 450 € | 12 x | 2 billion'],
      ['currency', 'CHF 5000 | 5000 CHF | $ 80 | $80k | 80 £ | 5000 dollars | 5000 F CFA'],
      ['negative', '-5 | −5'],
      ['not-a-number', '€ | 1,2,3 | 1.23.456 | 1.234.56 | 1,5,5 | 1.2.3,4 | --5 | 1,23.4.5 | k | .'],
      ['not-a-number', ' '],
      ['too-large', '12345678901234'],
      ['unit', '12 %'],
    ]),
  )('is none in “%s”: %s', (text, reason) => {
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
