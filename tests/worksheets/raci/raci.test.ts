import { describe, expect, test } from 'vitest';
import { isValid } from '../../../src/domain/worksheets/problem';
import { checkRaci, computeRaci } from '../../../src/worksheets/raci/raci-rules';
import {
  cellOf,
  NO_RACI,
  type Raci,
  RACI_SIZE,
  raciSheet,
  type RaciRole,
  type RaciTask,
  readCell,
  removeRole,
  writeCell,
  writtenAt,
} from '../../../src/worksheets/raci/raci-sheet';
import { parseSheet } from '../../../src/domain/worksheets/sheet';

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
  cells: {},
  ...over,
});
/** A matrix of the rows' cells: the first role is the sponsor, and every role is named. */
const matrix = (rows: readonly (readonly string[])[], over: Partial<Raci> = {}): Raci => {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Object.fromEntries(row.map((cell, r) => [`r${r}`, cell])));
  const tasks = over.tasks ?? rows.map((_, i) => task(`t${i}`));
  return {
    roles: over.roles ?? Array.from({ length: width }, (_, i) => role(`r${i}`, { isSponsor: i === 0 })),
    tasks: tasks.map((one, i) => ({ ...one, cells: cells[i] ?? {} })),
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

  test('is valid with one A and somebody who does the work', () => {
    expect(isValid(checkRaci(matrix([['A', 'R', 'C', 'I']])))).toBe(true);
    expect(isValid(checkRaci(matrix([['A/R']])))).toBe(true);
    expect(isValid(checkRaci(matrix([['A', 'C']])))).toBe(false);
  });

  test('says what is missing or too many in it', () => {
    const found = checkRaci(matrix([['A', 'A/R', 'A']]));
    const at = { row: 't0' };
    expect(found).toContainEqual({ rule: 'E2', at, values: { task: 'Task t0', n: 3 } });
    expect(found).toContainEqual({ rule: 'N1', at: { ...at, column: 'r1' }, values: { task: 'Task t0' } });
    expect(checkRaci(matrix([['I']]))).toContainEqual({ rule: 'E1', at, values: { task: 'Task t0' } });
  });

  test('is read in any order and case, and a mix keeps the stronger letter', () => {
    expect(readCell(' ra ')).toEqual({ cell: 'A/R', isMixed: false });
    expect(readCell('c, i')).toEqual({ cell: 'C', isMixed: true });
    expect(readCell('RACI')).toEqual({ cell: 'A/R', isMixed: true });
    expect(readCell('r/a/c')).toEqual({ cell: 'A/R', isMixed: true });
    expect(readCell('a, c')).toEqual({ cell: 'A', isMixed: true });
    expect(readCell('i/r')).toEqual({ cell: 'R', isMixed: true });
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
    expect(five(3, 4)).toContain('W5');
    const rows = Array.from({ length: 5 }, (_, i) => (i < 4 ? ['A', 'R'] : ['R', 'A']));
    expect(checkRaci(matrix(rows))).toContainEqual({
      rule: 'W5',
      at: { column: 'r0' },
      values: { role: 'Role r0', n: 4, total: 5 },
    });
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
    const key = { tasks: [task('t0', { isKeyStage: true })] };
    expect(checkRaci(matrix([['', 'A/R']], key))).toContainEqual({
      rule: 'W1',
      at: { row: 't0', column: 'r0' },
      values: { task: 'Task t0' },
    });
    expect(rules(matrix([['I', 'A/R']], key))).not.toContain('W1');
    expect(rules(matrix([['', 'A/R']]))).not.toContain('W1');
    expect(rules(matrix([['A/R']], { roles: [role('r0')] }))).toContain('W7');
    expect(rules(matrix([['A/R']]))).not.toContain('W7');
  });

  test('outsiders are few, and answer for nothing', () => {
    const outside = ['external-adviser', 'external-adviser', 'integrator'] as const;
    const roles = [role('r0', { isSponsor: true }), ...outside.map((kind, i) => role(`r${i + 1}`, { kind }))];
    const found = checkRaci(matrix([['R', 'A', 'C', 'I']], { roles }));
    expect(found.filter(({ rule }) => rule === 'W2')).toEqual([
      { rule: 'W2', at: { row: 't0' }, values: { task: 'Task t0', n: 3 } },
      { rule: 'W2', values: { n: 2 } },
    ]);
    expect(found).toContainEqual({
      rule: 'W4',
      at: { row: 't0', column: 'r1' },
      values: { task: 'Task t0' },
    });
    expect(rules(matrix([['A/R', 'C']], { roles: roles.slice(0, 2) }))).toEqual(['N1']);
    const integrators = ['i1', 'i2', 'i3'].map((id) => role(id, { kind: 'integrator' }));
    const around = (cells: RaciTask['cells']) => ({
      roles: [role('r0', { isSponsor: true }), ...integrators],
      tasks: [task('t', { cells: { r0: 'A/R', ...cells } })],
    });
    expect(rules(around({ i1: 'C', i2: 'I', i3: 'I' }))).toContain('W2');
    expect(rules(around({ i1: 'C', i2: 'I', i3: '' }))).not.toContain('W2');
  });

  test('too many to consult, too many who do, a role that does nothing, a design without the jobs', () => {
    expect(rules(matrix([['A', 'R', 'C', 'C', 'C', 'C']]))).toContain('W3');
    expect(rules(matrix([['A', 'R', 'C', 'C', 'C']]))).not.toContain('W3');
    expect(rules(matrix([['A', 'R', 'R', 'R', 'R', 'R']]))).toContain('W9');
    expect(rules(matrix([['A', 'R', 'R', 'R', 'R']]))).not.toContain('W9');
    expect(checkRaci(matrix([['A/R', '']]))).toContainEqual({
      rule: 'W6',
      at: { column: 'r1' },
      values: { role: 'Role r1' },
    });
    for (const letters of ['RC', 'CI', 'AR', 'IR']) {
      const [first = '', second = ''] = letters;
      expect(rules(matrix([[first], [second]])), letters).not.toContain('W6');
    }
    const design = { tasks: [task('t0', { phase: 'design' })] };
    const outside = { ...design, roles: [role('r0', { kind: 'it', isSponsor: true }), role('r1')] };
    expect(rules(matrix([['A/R', 'I']], outside))).toContain('W8');
    expect(rules(matrix([['A/R', 'C']], outside))).not.toContain('W8');
    expect(rules(matrix([['A/R']], design))).not.toContain('W8');
    const two = { tasks: [task('t0', { phase: 'design' }), task('t1', { phase: 'design' })] };
    expect(rules(matrix([['A/R', 'I'], ['I']], two))).not.toContain('W8');
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

describe('a cell', () => {
  const raci = matrix([
    ['A', 'r, c'],
    ['R', 'A'],
  ]);

  test('keeps what was written, and counts as what it may hold', () => {
    expect(writtenAt(raci.tasks[0]!, 'r1')).toBe('r, c');
    expect(cellOf(raci.tasks[0]!, 'r1')).toBe('R');
  });

  test('is empty where nobody wrote, whatever the name of the role', () => {
    for (const id of ['r9', 'valueOf', 'toString', '__proto__']) {
      expect(writtenAt(task('t'), id), id).toBe('');
      expect(cellOf(task('t'), id), id).toBe('');
    }
    expect(writtenAt(task('t', { cells: { valueOf: 'A' } }), 'valueOf')).toBe('A');
  });

  test('is written in alone, and emptied by nothing', () => {
    expect(writeCell(raci, 't1', 'r1', 'C').tasks.map(({ cells }) => cells)).toEqual([
      { r0: 'A', r1: 'r, c' },
      { r0: 'R', r1: 'C' },
    ]);
    expect(writeCell(raci, 't0', 'r0', '').tasks[0]!.cells).toEqual({ r1: 'r, c' });
    expect(writeCell(raci, 't0', 'valueOf', 'I').tasks[0]!.cells).toEqual({
      r0: 'A',
      r1: 'r, c',
      valueOf: 'I',
    });
    expect(writeCell(raci, 'gone', 'r0', 'I')).toEqual(raci);
  });

  test('goes with its role', () => {
    const left = removeRole(raci, 'r0');
    expect(left.roles.map(({ id }) => id)).toEqual(['r1']);
    expect(left.tasks.map(({ cells }) => cells)).toEqual([{ r1: 'r, c' }, { r1: 'A' }]);
    expect(removeRole(raci, 'gone')).toEqual(raci);
  });
});

describe('a matrix', () => {
  test('says nothing before there is something in it, and asks for no letters before there are tasks', () => {
    expect(checkRaci(NO_RACI)).toEqual([]);
    expect(rules({ ...NO_RACI, roles: [role('a', { isSponsor: true })] })).toEqual([]);
  });

  test('has one sponsor at most', () => {
    const roles = [role('a', { isSponsor: true }), role('b', { isSponsor: true })];
    expect(parseSheet(raciSheet, { ...NO_RACI, roles: roles.slice(1) })).toBeDefined();
    expect(parseSheet(raciSheet, { ...NO_RACI, roles })).toBeUndefined();
  });

  test('as large as it may be is read and checked, and a larger one is refused', () => {
    const roles = Array.from({ length: RACI_SIZE.roles }, (_, i) => role(`r${i}`));
    const cells = Object.fromEntries(roles.map(({ id }) => [id, 'A']));
    const tasks = Array.from({ length: RACI_SIZE.tasks }, (_, i) => task(`t${i}`, { cells }));
    const read = parseSheet(raciSheet, { roles, tasks });
    expect(checkRaci(read!).filter(({ rule }) => rule === 'E2')).toHaveLength(RACI_SIZE.tasks);
    expect(parseSheet(raciSheet, { roles: [...roles, role('more')], tasks })).toBeUndefined();
    expect(parseSheet(raciSheet, { roles, tasks: [...tasks, task('more')] })).toBeUndefined();
  });
});
