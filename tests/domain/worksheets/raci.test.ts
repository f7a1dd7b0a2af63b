import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkRaci,
  computeRaci,
  type Raci,
  type RaciRole,
  type RaciTask,
  readCell,
} from '../../../src/domain/worksheets/raci';

const role = (id: string, over: Partial<RaciRole> = {}): RaciRole => ({
  id,
  label: `Role ${id}`,
  kind: 'business',
  isSponsor: false,
  ...over,
});
const task = (id: string, over: Partial<RaciTask> = {}): RaciTask => ({
  id,
  label: `Task ${id}`,
  phase: 'framing',
  isKeyStage: false,
  ...over,
});
/** A matrix of the rows' cells: the first role is the sponsor, and every role is named. */
const matrix = (rows: readonly (readonly string[])[], over: Partial<Raci> = {}): Raci => {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const roles = Array.from({ length: width }, (_, i) => role(`r${i}`, { isSponsor: i === 0 }));
  return {
    roles,
    tasks: rows.map((_, i) => task(`t${i}`)),
    cells: new Map(rows.map((row, i) => [`t${i}`, new Map(row.map((cell, r) => [`r${r}`, cell] as const))])),
    ...over,
  };
};
const rules = (raci: Raci) => checkRaci(raci).map(({ rule }) => rule);
/** The rules about the letters of a row, without those about roles that do nothing. */
const row = (...cells: string[]) => rules(matrix([cells])).filter((rule) => /^E[123]|^N/.test(rule));

describe('a row of letters', () => {
  test.each([
    [['A', 'R', 'C', 'I'], []],
    [['R', 'R'], ['E1']],
    [['A', 'A', 'R'], ['E2']],
    [['A', 'C'], ['E3']],
    [['A/R'], ['N1']],
    [
      ['A/R', 'A'],
      ['E2', 'N1'],
    ],
    [[], ['E1', 'E3']],
    [
      ['C', 'I'],
      ['E1', 'E3'],
    ],
  ] as const)('%j', (cells, expected) => {
    expect(row(...cells)).toEqual(expected);
  });

  test('is read in any order and case, and a mix keeps the stronger letter', () => {
    expect(readCell(' ra ')).toEqual({ cell: 'A/R', isMixed: false });
    expect(readCell('c, i')).toEqual({ cell: 'C', isMixed: true });
    expect(readCell('RACI')).toEqual({ cell: 'A/R', isMixed: true });
    expect(readCell('')).toEqual({ cell: '', isMixed: false });
    expect(checkRaci(matrix([['A', 'R/C']]))).toContainEqual({
      rule: 'E5',
      at: { row: 't0', column: 'r1' },
      values: { task: 'Task t0', letter: 'R' },
    });
  });
});

describe('the rules about roles and the whole', () => {
  const five = (n: number, of: number) =>
    rules(matrix(Array.from({ length: of }, (_, i) => (i < n ? ['A', 'R'] : ['R', 'A']))));

  test('somebody who answers for more than half of four tasks or more is a bottleneck', () => {
    expect(five(4, 5)).toContain('W5');
    expect(five(3, 3)).not.toContain('W5');
    expect(five(2, 4)).not.toContain('W5');
  });

  test('names are there, and stand once whatever their case', () => {
    const raci = matrix([['A/R']], {
      tasks: [task('t0', { label: ' ' })],
      roles: [role('a', { label: 'Pilote' }), role('b', { label: 'PILOTE ' })],
    });
    expect(
      checkRaci(raci)
        .filter(({ rule }) => rule === 'E4')
        .map(({ at }) => at),
    ).toEqual([{ row: 't0' }, { column: 'a' }, { column: 'b' }]);
  });

  test('the sponsor stands beside key stages, and somebody is the sponsor', () => {
    const key = matrix([['', 'A/R']], { tasks: [task('t0', { isKeyStage: true })] });
    expect(checkRaci(key)).toContainEqual({
      rule: 'W1',
      at: { row: 't0', column: 'r0' },
      values: { task: 'Task t0' },
    });
    expect(rules(matrix([['A/R']], { roles: [role('r0')] }))).toContain('W7');
  });

  test('outsiders are few, and answer for nothing', () => {
    const outside = ['external-adviser', 'external-adviser', 'integrator'] as const;
    const roles = [role('r0', { isSponsor: true }), ...outside.map((kind, i) => role(`r${i + 1}`, { kind }))];
    const found = checkRaci(matrix([['R', 'A', 'C', 'I']], { roles }));
    expect(found.filter(({ rule }) => rule === 'W2').map(({ at }) => at)).toEqual([{ row: 't0' }, undefined]);
    expect(found).toContainEqual({
      rule: 'W4',
      at: { row: 't0', column: 'r1' },
      values: { task: 'Task t0' },
    });
  });

  test('too many to consult, too many who do, a role that does nothing, a design without the jobs', () => {
    expect(rules(matrix([['A', 'R', 'C', 'C', 'C', 'C']]))).toContain('W3');
    expect(rules(matrix([['A', 'R', 'C', 'C', 'C']]))).not.toContain('W3');
    expect(rules(matrix([['A', 'R', 'R', 'R', 'R', 'R']]))).toContain('W9');
    expect(rules(matrix([['A/R', '']]))).toContain('W6');
    const design = { tasks: [task('t0', { phase: 'design' })] };
    expect(
      rules(matrix([['A/R']], { ...design, roles: [role('r0', { kind: 'it', isSponsor: true })] })),
    ).toContain('W8');
    expect(rules(matrix([['A/R']], design))).not.toContain('W8');
  });

  test('the load of a role counts both letters of A/R', () => {
    expect(
      computeRaci(
        matrix([
          ['A/R', 'C'],
          ['A', 'R'],
        ]),
      ),
    ).toEqual([
      { role: 'r0', A: 2, R: 1, C: 0, I: 0 },
      { role: 'r1', A: 0, R: 1, C: 1, I: 0 },
    ]);
  });
});

test('no matrix brings the check down', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ maxLength: 4 }), { maxLength: 6 }), { maxLength: 6 }),
      (rows) => {
        const raci = matrix(rows);
        expect(checkRaci(raci)).toEqual(checkRaci(raci));
        expect(computeRaci(raci)).toHaveLength(raci.roles.length);
      },
    ),
  );
});
