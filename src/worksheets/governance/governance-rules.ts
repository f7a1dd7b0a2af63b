import * as z from 'zod/mini';
import type { Problem } from '../../domain/worksheets/problem';
import { line, prose, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { counted, NUMBER_KINDS, sheetNumber } from '../../domain/worksheets/sheet-number';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

export const MEMBER_KINDS = ['internal', 'vendor', 'adviser'] as const;

const member = z.strictObject({
  id: rowId,
  /** A function, never a person. */
  role: line(TEXT_LENGTHS.name),
  /** The id of the department it comes from; nothing where none. */
  department: z.optional(rowId),
  isField: z.boolean(),
  fromProject: z.boolean(),
  kind: z.enum(MEMBER_KINDS),
  isSponsor: z.boolean(),
  hasVote: z.boolean(),
});
export type Member = Read<typeof member>;

const support = z.strictObject({
  role: line(TEXT_LENGTHS.name),
  isFromIt: z.boolean(),
  hasReservedTime: z.boolean(),
  explainsWell: z.boolean(),
  listens: z.boolean(),
});
export type Support = Read<typeof support>;

export const governanceSheet = z.strictObject({
  users: sheetNumber(NUMBER_KINDS.count),
  departments: rows(z.strictObject({ id: rowId, label: line(TEXT_LENGTHS.name) }), 60),
  sites: sheetNumber(NUMBER_KINDS.count),
  hasIt: z.boolean(),
  hasFacilitator: z.boolean(),
  /** Whether people who took part in the project before are available. */
  hasUpstream: z.boolean(),
  members: rows(member, 60),
  support: z.optional(support),
  /** What is followed, and whether it looks at single people. */
  indicators: rows(
    z.strictObject({ id: rowId, label: line(TEXT_LENGTHS.label), isIndividual: z.boolean() }),
    60,
  ),
  /** What was chosen against the proposal. */
  size: z.optional(z.enum(['small', 'large'])),
  purpose: prose(TEXT_LENGTHS.passage),
  /** Where requests come in. */
  entry: line(TEXT_LENGTHS.sentence),
});
export type Governance = Read<typeof governanceSheet>;
export const NO_GOVERNANCE: Governance = {
  departments: [],
  hasIt: false,
  hasFacilitator: false,
  hasUpstream: false,
  members: [],
  indicators: [],
  purpose: '',
  entry: '',
};

export type ProposedSize = 'small' | 'large' | 'choose';

/** Conventions of ours: the sources give no numbers. */
export const GOVERNANCE_CONVENTIONS = {
  small: { users: 30, departments: 3 },
  large: { users: 100, departments: 6 },
  members: 12,
  intermediaries: 2,
} as const;

/** Nothing where the users are not known yet. */
export function proposeSize({
  departments,
  ...organisation
}: Pick<Governance, 'users' | 'departments'>): ProposedSize | undefined {
  const users = counted(organisation.users);
  if (users === undefined) return undefined;
  const { small, large } = GOVERNANCE_CONVENTIONS;
  if (users >= large.users || departments.length >= large.departments) return 'large';
  return users < small.users && departments.length <= small.departments ? 'small' : 'choose';
}

export function sizeOf(
  governance: Pick<Governance, 'users' | 'departments' | 'size'>,
): ProposedSize | undefined {
  return governance.size ?? proposeSize(governance);
}

/** Who is not in the body yet: departments without a representative. */
export function missingDepartments({
  departments,
  members,
}: Pick<Governance, 'departments' | 'members'>): Governance['departments'] {
  const present = new Set(members.map(({ department }) => department));
  return departments.filter(({ id, label }) => label.trim() !== '' && !present.has(id));
}

export function checkGovernance(governance: Governance): Problem[] {
  const { members, support, indicators, hasFacilitator } = governance;
  const external = members.filter(({ kind }) => kind !== 'internal');
  // Somebody outside who facilitates counts, seated or not.
  const between =
    external.length + (hasFacilitator && !external.some(({ kind }) => kind === 'adviser') ? 1 : 0);
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
    between >= intermediaries && { rule: 'W7', values: { n: between } },
    hasMembers &&
      indicators.every(({ isIndividual }) => isIndividual) && { rule: 'W8', at: { field: 'indicators' } },
    hasMembers && !members.some(({ isSponsor }) => isSponsor) && { rule: 'W9' },
  ];
  return [
    ...missing.map(({ id, label }) => ({ rule: 'E1', at: { row: id }, values: { department: label } })),
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
