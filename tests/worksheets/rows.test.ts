import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRow, moveRow, removeRow } from '../../src/domain/worksheets/rows';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }));
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join('');

describe('the rows of a sheet', () => {
  test('are changed one at a time, in the fields that are given', () => {
    expect(changeRow(rows, 'b', { label: 'Autre' })).toEqual([
      { id: 'a', label: 'A' },
      { id: 'b', label: 'Autre' },
      { id: 'c', label: 'C' },
      { id: 'd', label: 'D' },
    ]);
  });

  test('are taken out one at a time', () => {
    expect(idsOf(removeRow(rows, 'c'))).toBe('abd');
  });

  test.each([
    ['b', 1, 'acbd'],
    ['b', -1, 'bacd'],
    ['a', 2, 'bcad'],
    ['c', 0, 'abcd'],
    ['a', -1, 'abcd'],
    ['d', 1, 'abcd'],
    ['b', 99, 'acdb'],
    ['c', -99, 'cabd'],
  ] as const)('%s moved by %i: %s', (id, by, expected) => {
    expect(idsOf(moveRow(rows, id, by))).toBe(expected);
  });

  test('stay as they were where none has that id', () => {
    expect(changeRow(rows, 'z', { label: 'Autre' })).toEqual(rows);
    expect(removeRow(rows, 'z')).toEqual(rows);
    expect(moveRow(rows, 'z', 1)).toEqual(rows);
    expect(moveRow([], 'a', 1)).toEqual([]);
  });

  test('are never changed in place', () => {
    const frozen = Object.freeze(rows.map((row) => Object.freeze({ ...row })));
    for (const changed of [
      changeRow(frozen, 'a', { label: '' }),
      removeRow(frozen, 'a'),
      moveRow(frozen, 'a', 1),
      moveRow(frozen, 'z', 1),
    ])
      expect(changed).not.toBe(frozen);
    expect(frozen).toEqual(rows);
  });

  test('lose none of them to a move, and the others keep their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(), fc.integer(), (ids, pick, by) => {
        const given = ids.map((id) => ({ id }));
        const id = ids[pick % Math.max(1, ids.length)] ?? '';
        const moved = moveRow(given, id, by);
        expect(moved).toHaveLength(given.length);
        expect(removeRow(moved, id)).toEqual(removeRow(given, id));
      }),
    );
  });
});
