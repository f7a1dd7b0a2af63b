import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unguarded, writeCsv } from '../../../src/domain/tables/write-csv';
import { always } from '../../support/always';

test('a table is written with the mark of UTF-8, its separator, and quotes where they are needed', () => {
  expect(
    writeCsv(
      [
        ['a', 1, undefined],
        ['b;c', 'd"e', 'f\ng'],
      ],
      ',',
    ),
  ).toBe('\uFEFFa;1;\r\n"b;c";"d""e";"f\ng"\r\n');
  expect(writeCsv([['b;c', 'd,e']], '.')).toBe('\uFEFFb;c,"d,e"\r\n');
});

test('no text is a formula, and no number is guarded', () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'x"])
    expect(writeCsv([[text]], ',')).toMatch(/^\uFEFF"?'/);
  expect(writeCsv([[-1]], ',')).toBe('\uFEFF-1\r\n');
});

always('every text comes back when one guard is taken away', [fc.string()], (text) => {
  const [, cell = ''] = /^\uFEFF([\s\S]*)\r\n$/.exec(writeCsv([[text]], ',')) ?? [];
  const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  expect(unguarded(plain)).toBe(text);
});

test('numbers have the decimal mark of the language, and what parts cells goes with it', () => {
  expect(writeCsv([[0.33, 45000.5, -1.25, 1000, 'x.y']], ',')).toBe('\uFEFF0,33;45000,5;-1,25;1000;x.y\r\n');
  expect(writeCsv([[0.33, 45000.5, -1.25, 1000, 'x,y']], '.')).toBe(
    '\uFEFF0.33,45000.5,-1.25,1000,"x,y"\r\n',
  );
});

test('the sign of a text by somebody else is no guard, and stays', () => {
  expect(["'tis", "l'été", "'=1", "''x"].map(unguarded)).toEqual(["'tis", "l'été", '=1', "'x"]);
});
