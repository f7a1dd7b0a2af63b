import { describe, expect, test } from 'vitest';
import {
  checkGovernance,
  type Governance,
  type Member,
  missingDepartments,
  NO_GOVERNANCE,
  proposeSize,
  sizeOf,
} from '../../../src/worksheets/governance/governance-rules';

const member = (id: string, over: Partial<Member> = {}): Member => ({
  id,
  role: `Role ${id}`,
  isField: true,
  fromProject: true,
  kind: 'internal',
  isSponsor: true,
  hasVote: true,
  ...over,
});
const body = (over: Partial<Governance> = {}): Governance => ({
  ...NO_GOVERNANCE,
  users: 20,
  departments: [
    { id: 'reception', label: 'Accueil' },
    { id: 'training', label: 'Formation' },
  ],
  hasIt: true,
  members: [member('a')],
  indicators: [{ id: 'usage', label: 'Gestes clés', isIndividual: false }],
  ...over,
});
const rules = (over: Partial<Governance> = {}) => checkGovernance(body(over)).map(({ rule }) => rule);
const departments = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `d${i}`, label: `D${i}` }));

describe('the size of a governance', () => {
  test.each([
    [29, 3, 'small'],
    [30, 3, 'choose'],
    [29, 4, 'choose'],
    [99, 5, 'choose'],
    [100, 1, 'large'],
    [10, 6, 'large'],
  ] as const)('%i users and %i departments: %s', (users, n, size) => {
    expect(proposeSize(body({ users, departments: departments(n) }))).toBe(size);
  });

  test('is not proposed without the users', () => {
    const { users: _, ...rest } = body();
    expect(proposeSize(rest)).toBeUndefined();
  });

  test('is what was chosen, whatever is proposed', () => {
    expect(sizeOf(body())).toBe('small');
    expect(sizeOf(body({ size: 'large' }))).toBe('large');
    expect(sizeOf(body({ users: 200, size: 'small' }))).toBe('small');
  });
});

describe('the body', () => {
  test('of a large organisation has every department', () => {
    const large = { users: 200, members: [member('a', { department: 'reception' })] };
    expect(missingDepartments(body(large))).toEqual([{ id: 'training', label: 'Formation' }]);
    expect(checkGovernance(body(large))).toContainEqual({
      rule: 'E1',
      at: { row: 'training' },
      values: { department: 'Formation' },
    });
    expect(rules({ members: large.members })).not.toContain('E1');
    expect(rules({ members: large.members, size: 'large' })).toContain('E1');
  });

  test('misses no department that has no name yet, and is not misled by one that is gone', () => {
    const unnamed = [{ id: 'reception', label: ' ' }];
    expect(missingDepartments({ departments: unnamed, members: [] })).toEqual([]);
    const members = [member('a', { department: 'gone' }), member('b', { department: 'valueOf' })];
    expect(missingDepartments(body({ members }))).toHaveLength(2);
  });

  test('has the field, the sponsor, somebody from the project, and not too many', () => {
    expect(rules()).toEqual([]);
    expect(
      rules({ members: [member('a', { isField: false, fromProject: false, isSponsor: false })] }),
    ).toEqual(['E2', 'W4', 'W9']);
    const other = member('b', { isField: false, fromProject: false, isSponsor: false });
    expect(rules({ members: [member('a'), other] })).toEqual([]);
    expect(rules({ members: Array.from({ length: 13 }, (_, i) => member(`${i}`)) })).toContain('W3');
    expect(rules({ members: Array.from({ length: 12 }, (_, i) => member(`${i}`)) })).not.toContain('W3');
    expect(rules({ members: [] })).toEqual([]);
  });

  test('lets nobody from outside decide, and few come between', () => {
    const outside = [member('v', { kind: 'vendor' }), member('x', { kind: 'adviser' })];
    expect(rules({ members: [member('a'), ...outside] })).toEqual(['W7', 'W2', 'W1']);
    expect(checkGovernance(body({ members: [member('a'), ...outside] }))).toContainEqual({
      rule: 'W2',
      at: { row: 'v' },
      values: { role: 'Role v' },
    });
    expect(rules({ members: [member('a'), member('v', { kind: 'vendor', hasVote: false })] })).toEqual([]);
  });

  test('gives support time, and chooses it for how it explains and listens', () => {
    const support = {
      role: 'Support',
      isFromIt: true,
      hasReservedTime: false,
      explainsWell: true,
      listens: false,
    };
    expect(rules({ support })).toEqual(['W5', 'W6']);
    expect(rules({ support: { ...support, explainsWell: false, listens: true } })).toContain('W6');
    expect(rules({ support: { ...support, hasReservedTime: true, isFromIt: false } })).toEqual([]);
    expect(rules({ support: { ...support, hasReservedTime: true, listens: true } })).toEqual([]);
  });

  test('follows something that is not single people', () => {
    const single = { id: 'x', label: '', isIndividual: true };
    expect(rules({ indicators: [] })).toContain('W8');
    expect(rules({ indicators: [single] })).toContain('W8');
    expect(rules({ indicators: [single, { ...single, id: 'y', isIndividual: false }] })).not.toContain('W8');
  });
});

describe('a problem of the governance', () => {
  test('says where it is, and what fills its sentence', () => {
    const problems = checkGovernance(
      body({
        departments: [],
        members: Array.from({ length: 13 }, (_, i) => member(`m${i}`)),
        support: { role: 'SI', isFromIt: true, hasReservedTime: false, explainsWell: true, listens: false },
        indicators: [{ id: 'i', label: 'Connexions', isIndividual: true }],
      }),
    );
    expect(problems).toEqual([
      { rule: 'W3', values: { n: 13 } },
      { rule: 'W5', at: { field: 'support' } },
      { rule: 'W6', at: { field: 'support' } },
      { rule: 'W8', at: { field: 'indicators' } },
    ]);
  });

  test('counts those between: from outside with a seat, or one who facilitates without', () => {
    const between = (members: Member[], hasFacilitator = false) =>
      checkGovernance(body({ members, hasFacilitator })).find(({ rule }) => rule === 'W7')?.values?.['n'];
    const [vendor, adviser] = [member('v', { kind: 'vendor' }), member('a', { kind: 'adviser' })];
    expect(between([vendor, adviser])).toBe(2);
    expect(between([vendor])).toBeUndefined();
    expect(between([vendor], true)).toBe(2);
    expect(between([adviser], true)).toBeUndefined();
    expect(between([vendor, adviser], true)).toBe(2);
  });
});

test('a governance begins with nothing filled in', () => {
  expect(Object.values(NO_GOVERNANCE).flat().filter(Boolean)).toEqual([]);
});
