import type { Problem } from './problem';

export interface Member {
  readonly id: string;
  /** A function, never a person. */
  readonly role: string;
  /** The department it comes from; empty where none. */
  readonly department: string;
  readonly isField: boolean;
  readonly fromProject: boolean;
  readonly kind: 'internal' | 'vendor' | 'adviser';
  readonly isSponsor: boolean;
  readonly hasVote: boolean;
}

export interface Support {
  readonly role: string;
  readonly isFromIt: boolean;
  readonly hasReservedTime: boolean;
  readonly explainsWell: boolean;
  readonly listens: boolean;
}

export interface Governance {
  readonly users?: number;
  readonly departments: readonly string[];
  readonly sites?: number;
  readonly hasIt: boolean;
  readonly hasFacilitator: boolean;
  readonly members: readonly Member[];
  readonly support?: Support;
  /** What is followed, and whether it looks at single people. */
  readonly indicators: readonly { readonly id: string; readonly isIndividual: boolean }[];
  /** What was chosen against the proposal. */
  readonly size?: 'small' | 'large';
}

export type ProposedSize = 'small' | 'large' | 'choose';

/** Conventions of ours: the sources give no numbers. */
export const GOVERNANCE_CONVENTIONS = {
  small: { users: 30, departments: 3 },
  large: { users: 100, departments: 6 },
  members: 12,
  intermediaries: 2,
} as const;

/** Nothing where the users are not known yet. */
export function proposeSize({ users, departments }: Governance): ProposedSize | undefined {
  if (users === undefined) return undefined;
  const { small, large } = GOVERNANCE_CONVENTIONS;
  if (users >= large.users || departments.length >= large.departments) return 'large';
  return users < small.users && departments.length <= small.departments ? 'small' : 'choose';
}

export function sizeOf(governance: Governance): ProposedSize | undefined {
  return governance.size ?? proposeSize(governance);
}

/** Who is not in the body yet: departments without a representative. */
export function missingDepartments({ departments, members }: Governance): string[] {
  const key = (name: string) => name.trim().toLocaleLowerCase();
  const present = new Set(members.map(({ department }) => key(department)));
  return departments.filter((department) => key(department) !== '' && !present.has(key(department)));
}

export function checkGovernance(governance: Governance): Problem[] {
  const { members, support, indicators } = governance;
  const external = members.filter(({ kind }) => kind !== 'internal');
  const missing = sizeOf(governance) === 'large' ? missingDepartments(governance) : [];
  const hasMembers = members.length > 0;
  const { members: most, intermediaries } = GOVERNANCE_CONVENTIONS;
  const found: (Problem | false)[] = [
    hasMembers && !members.some(({ isField }) => isField) && { rule: 'E2' },
    members.length > most && { rule: 'W3', values: { n: members.length } },
    hasMembers && !members.some(({ fromProject }) => fromProject) && { rule: 'W4' },
    support !== undefined && !support.hasReservedTime && { rule: 'W5', at: { field: 'support' } },
    support?.isFromIt === true &&
      !(support.explainsWell && support.listens) && { rule: 'W6', at: { field: 'support' } },
    external.length >= intermediaries && { rule: 'W7', values: { n: external.length } },
    hasMembers &&
      indicators.every(({ isIndividual }) => isIndividual) && { rule: 'W8', at: { field: 'indicators' } },
    hasMembers && !members.some(({ isSponsor }) => isSponsor) && { rule: 'W9' },
  ];
  return [
    ...missing.map((department) => ({ rule: 'E1', values: { department } })),
    ...found.filter((problem) => problem !== false),
    ...external
      .filter(({ hasVote }) => hasVote)
      .map(({ id, kind, role }) => ({
        rule: kind === 'vendor' ? 'W2' : 'W1',
        at: { row: id },
        values: { role },
      })),
  ];
}
