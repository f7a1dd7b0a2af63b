import { describe, expect, test } from 'vitest';
import {
  checkGovernance,
  type Governance,
  type Member,
  missingDepartments,
  proposeSize,
} from '../../../src/domain/worksheets/governance';

const member = (id: string, over: Partial<Member> = {}): Member => ({
  id,
  role: `Role ${id}`,
  department: '',
  isField: true,
  fromProject: true,
  kind: 'internal',
  isSponsor: true,
  hasVote: true,
  ...over,
});
const body = (over: Partial<Governance> = {}): Governance => ({
  users: 20,
  departments: ['Accueil', 'Formation'],
  hasIt: true,
  hasFacilitator: false,
  members: [member('a')],
  indicators: [{ id: 'usage', isIndividual: false }],
  ...over,
});
const rules = (over: Partial<Governance> = {}) => checkGovernance(body(over)).map(({ rule }) => rule);
const names = (n: number) => Array.from({ length: n }, (_, i) => `D${i}`);

describe('the size of a governance', () => {
  test.each([
    [29, 3, 'small'],
    [30, 3, 'choose'],
    [29, 4, 'choose'],
    [99, 5, 'choose'],
    [100, 1, 'large'],
    [10, 6, 'large'],
  ] as const)('%i users and %i departments: %s', (users, departments, size) => {
    expect(proposeSize(body({ users, departments: names(departments) }))).toBe(size);
  });

  test('is not proposed without the users', () => {
    const { users: _, ...rest } = body();
    expect(proposeSize(rest)).toBeUndefined();
  });
});

describe('the body', () => {
  test('of a large organisation has every department, whatever the case of its name', () => {
    const large = { users: 200, members: [member('a', { department: ' accueil ' })] };
    expect(missingDepartments(body(large))).toEqual(['Formation']);
    expect(checkGovernance(body(large))).toContainEqual({ rule: 'E1', values: { department: 'Formation' } });
    expect(rules({ members: large.members })).not.toContain('E1');
    expect(rules({ members: large.members, size: 'large' })).toContain('E1');
  });

  test('has the field, the sponsor, somebody from the project, and not too many', () => {
    expect(rules()).toEqual([]);
    expect(
      rules({ members: [member('a', { isField: false, fromProject: false, isSponsor: false })] }),
    ).toEqual(['E2', 'W4', 'W9']);
    expect(rules({ members: Array.from({ length: 13 }, (_, i) => member(`${i}`)) })).toContain('W3');
    expect(rules({ members: [] })).toEqual([]);
  });

  test('lets nobody from outside decide, and few come between', () => {
    const outside = [member('v', { kind: 'vendor' }), member('x', { kind: 'adviser' })];
    expect(rules({ members: [member('a'), ...outside] })).toEqual(['W7', 'W2', 'W1']);
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
    expect(rules({ support: { ...support, hasReservedTime: true, listens: true } })).toEqual([]);
  });

  test('follows something that is not single people', () => {
    expect(rules({ indicators: [] })).toContain('W8');
    expect(rules({ indicators: [{ id: 'x', isIndividual: true }] })).toContain('W8');
  });
});
