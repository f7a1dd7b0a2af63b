import { expect, test } from 'vitest';
import { day, writtenDay } from '../../src/i18n/days';
import { minutesFor } from '../../src/i18n/minutes';
import { signed } from '../../src/i18n/signed';
import { count, fill } from '../../src/i18n/words';

test('blanks are filled, and one without a value stays to be seen', () => {
  expect(fill('{low} et {high} sur {x}', { low: 1, high: 2 })).toBe('1 et 2 sur {x}');
  expect(fill('{toString}', {})).toBe('{toString}');
});

test('a day is written as each language writes it, and what is none as it was written', () => {
  expect(writtenDay('2026-11-23', 'fr')).toBe('23 novembre 2026');
  expect(writtenDay('2026-01-01', 'en')).toBe('1 January 2026');
  expect(writtenDay('2026-01-01', 'fr')).toBe('1er janvier 2026');
  expect(writtenDay('2026-01-11', 'fr')).toBe('11 janvier 2026');
  expect(writtenDay('le 3 mars', 'fr')).toBe('le 3 mars');
});

test('each language counts in its own way', () => {
  const forms = { one: '{n} point', other: '{n} points' };
  expect([0, 1, 2].map((n) => count(forms, n, 'fr'))).toEqual(['0 point', '1 point', '2 points']);
  expect([0, 1, 2].map((n) => count(forms, n, 'en'))).toEqual(['0 points', '1 point', '2 points']);
});

test('days and signs are written out', () => {
  expect(day(new Date(2026, 10, 21).getTime(), 'fr')).toBe('21 novembre 2026');
  expect([25, -8, 0].map(signed)).toEqual(['+25', '−8', '0']);
});

test('twelve points take about five minutes, ten about four', () => {
  expect([12, 10, 6, 1].map(minutesFor)).toEqual([5, 4, 3, 1]);
});
