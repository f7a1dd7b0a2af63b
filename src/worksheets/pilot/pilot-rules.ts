import * as z from 'zod/mini';
import type { Problem } from '../../domain/worksheets/problem';
import { line, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { counted, NUMBER_KINDS, sheetNumber } from '../../domain/worksheets/sheet-number';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

export const PROFILES = ['mixed', 'enthusiasts'] as const;

const candidate = z.strictObject({
  id: rowId,
  label: line(TEXT_LENGTHS.name),
  headcount: sheetNumber(NUMBER_KINDS.count),
  /** The ids of the processes that it works with. */
  covers: z.array(rowId).check(z.maxLength(20)),
  /** 0 inseparable, 1 daily exchanges, 2 some that can be done by hand, 3 can work alone. */
  independence: z.literal([0, 1, 2, 3]),
  hasVolunteerLead: z.boolean(),
  inPeak: z.boolean(),
  profiles: z.enum(PROFILES),
});
export type Candidate = Read<typeof candidate>;

export const pilotSheet = z.strictObject({
  processes: rows(z.strictObject({ id: rowId, label: line(TEXT_LENGTHS.name) }), 20),
  candidates: rows(candidate, 60),
  /** How many will use the tool in all; nothing where it is not known. */
  users: sheetNumber(NUMBER_KINDS.count),
  hasStaffRepresentatives: z.boolean(),
});
export type Pilot = Read<typeof pilotSheet>;
export const NO_PILOT: Pilot = { processes: [], candidates: [], hasStaffRepresentatives: false };

/** Takes a process out, and with it what candidates say of it. */
export function removeProcess(pilot: Pilot, id: string): Pilot {
  return {
    ...pilot,
    processes: pilot.processes.filter((process) => process.id !== id),
    candidates: pilot.candidates.map((one) => ({
      ...one,
      covers: one.covers.filter((cover) => cover !== id),
    })),
  };
}

export interface RankedCandidate {
  readonly id: string;
  /** Of the processes, in percent, rounded for display only. */
  readonly coverage: number;
  readonly representativeness: 0 | 1 | 2 | 3;
  readonly isEligible: boolean;
  /** Why it is not eligible. */
  readonly lacks: readonly ('independence' | 'representativeness')[];
  readonly missing: readonly string[];
}

export interface PilotChoice {
  /** The eligible ones first, the best of them first. */
  readonly ranking: readonly RankedCandidate[];
  /** Where none is eligible: the two independent ones that cover most together. */
  readonly pair?: { readonly ids: readonly [string, string]; readonly coverage: number };
}

/** Conventions of ours. Coverage in percent, people, and percent of all users. */
export const PILOT_CONVENTIONS = {
  coverage: [40, 60, 80],
  enough: 2,
  leastPeople: 4,
  mostShare: 25,
  small: 15,
} as const;

/** Nothing where there is no process to be like. */
export function computePilot({ processes, candidates }: Pilot): PilotChoice | undefined {
  if (processes.length === 0) return undefined;
  const ids = processes.map(({ id }) => id);
  const ranked = candidates.map((candidate) => ({ candidate, rank: rankOf(candidate, ids) }));
  const order = (one: (typeof ranked)[number]) => {
    const { candidate, rank } = one;
    const two = [candidate.independence, rank.representativeness];
    return [
      rank.isEligible ? 1 : 0,
      Math.min(...two),
      candidate.independence + rank.representativeness,
      candidate.hasVolunteerLead ? 1 : 0,
      -(counted(candidate.headcount) ?? Number.MAX_SAFE_INTEGER),
    ];
  };
  const sorted = [...ranked].sort((a, b) => {
    const [left, right] = [order(a), order(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
  });
  const pair = sorted.some(({ rank }) => rank.isEligible) ? undefined : bestPair(candidates, ids);
  return { ranking: sorted.map(({ rank }) => rank), ...(pair && { pair }) };
}

export function checkPilot(pilot: Pilot): Problem[] {
  const choice = computePilot(pilot);
  const { candidates, processes, hasStaffRepresentatives } = pilot;
  const users = counted(pilot.users);
  const isSmall = users !== undefined && users < PILOT_CONVENTIONS.small;
  return [
    ...candidates.flatMap((candidate) => {
      const rank = choice?.ranking.find(({ id }) => id === candidate.id);
      return checkCandidate(candidate, rank, processes, users);
    }),
    ...(isSmall ? [{ rule: 'N1' }] : []),
    ...(hasStaffRepresentatives ? [{ rule: 'N2' }] : []),
  ];
}

function checkCandidate(
  { id, label, hasVolunteerLead, inPeak, profiles, ...candidate }: Candidate,
  rank: RankedCandidate | undefined,
  processes: Pilot['processes'],
  users: number | undefined,
): Problem[] {
  const at = { row: id };
  const values = { candidate: label };
  const { leastPeople, mostShare } = PILOT_CONVENTIONS;
  const headcount = counted(candidate.headcount);
  const isOdd =
    headcount !== undefined &&
    (headcount < leastPeople || (users !== undefined && 100 * headcount > mostShare * users));
  const names = processes.filter((process) => rank?.missing.includes(process.id)).map((one) => one.label);
  const found: (Problem | false)[] = [
    inPeak && { rule: 'W1', at, values },
    profiles === 'enthusiasts' && { rule: 'W2', at, values },
    !hasVolunteerLead && { rule: 'W3', at, values },
    isOdd && { rule: 'W4', at, values: { ...values, n: headcount } },
    names.length > 0 && { rule: 'W5', at, values: { ...values, processes: names.join(', ') } },
  ];
  return found.filter((problem) => problem !== false);
}

function rankOf({ id, covers, independence }: Candidate, processes: readonly string[]): RankedCandidate {
  const missing = processes.filter((process) => !covers.includes(process));
  const covered = processes.length - missing.length;
  const representativeness = representing(covered, processes.length);
  const { enough } = PILOT_CONVENTIONS;
  const lacks = [
    ...(independence < enough ? (['independence'] as const) : []),
    ...(representativeness < enough ? (['representativeness'] as const) : []),
  ];
  return {
    id,
    coverage: Math.round((100 * covered) / processes.length),
    representativeness,
    isEligible: lacks.length === 0,
    lacks,
    missing,
  };
}

/** Decided on whole numbers: three of five is sixty percent exactly. */
function representing(covered: number, all: number): 0 | 1 | 2 | 3 {
  const reached = PILOT_CONVENTIONS.coverage.filter((percent) => 100 * covered >= percent * all).length;
  return reached as 0 | 1 | 2 | 3;
}

function bestPair(candidates: readonly Candidate[], processes: readonly string[]): PilotChoice['pair'] {
  const independent = candidates.filter(({ independence }) => independence >= PILOT_CONVENTIONS.enough);
  const pairs = independent.flatMap((a, i) =>
    independent.slice(i + 1).map((b) => ({
      ids: [a.id, b.id] as const,
      covered: processes.filter((id) => a.covers.includes(id) || b.covers.includes(id)).length,
    })),
  );
  const best = pairs.reduce<(typeof pairs)[number] | undefined>(
    (found, pair) => (found && found.covered >= pair.covered ? found : pair),
    undefined,
  );
  return best && { ids: best.ids, coverage: Math.round((100 * best.covered) / processes.length) };
}
