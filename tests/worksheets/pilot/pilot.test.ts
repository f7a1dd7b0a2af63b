import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  checkPilot,
  computePilot,
  type Pilot,
  removeProcess,
} from '../../../src/worksheets/pilot/pilot-rules';
import { parted } from '../../support/listed';

const processes = Array.from({ length: 8 }, (_, i) => ({ id: `p${i}`, label: `Process ${i}` }));
const candidate = (
  id: string,
  covered: number,
  independence: Candidate['independence'],
  over: Partial<Candidate> = {},
): Candidate => ({
  id,
  label: `Team ${id}`,
  headcount: 8,
  covers: processes.slice(0, covered).map((process) => process.id),
  independence,
  hasVolunteerLead: true,
  inPeak: false,
  profiles: 'mixed',
  ...over,
});
const pilot = (candidates: readonly Candidate[], over: Partial<Pilot> = {}): Pilot => ({
  processes,
  candidates,
  hasStaffRepresentatives: false,
  ...over,
});
const rules = (given: Pilot) => checkPilot(given).map(({ rule }) => rule);

describe('the choice of a pilot group', () => {
  const [a, b, c, d] = [
    candidate('A', 6, 2),
    candidate('B', 8, 1),
    candidate('C', 3, 3),
    candidate('D', 7, 3),
  ];

  test('takes those that are both independent and like the rest, the best first', () => {
    const { ranking } = computePilot(pilot([a, b, c, d]))!;
    expect(ranking.map(({ id }) => id).slice(0, 2)).toEqual(['D', 'A']);
    const of = (id: string) => ranking.find((one) => one.id === id)!;
    expect(of('A')).toMatchObject({ representativeness: 2, isEligible: true, coverage: 75 });
    expect(of('B')).toMatchObject({ representativeness: 3, isEligible: false, lacks: ['independence'] });
    expect(of('C')).toMatchObject({
      representativeness: 0,
      isEligible: false,
      lacks: ['representativeness'],
    });
    expect(of('D')).toMatchObject({ representativeness: 3, isEligible: true, missing: ['p7'] });
  });

  test('counts exactly at the edges', () => {
    const rank = (covered: number, all: number) =>
      computePilot({ ...pilot([candidate('x', covered, 3)]), processes: processes.slice(0, all) })!
        .ranking[0]!.representativeness;
    expect(rank(5, 8)).toBe(2);
    expect(rank(3, 5)).toBe(2);
    expect(rank(4, 5)).toBe(3);
    expect(rank(2, 5)).toBe(1);
    expect(computePilot(pilot([candidate('x', 5, 3)]))!.ranking[0]!.coverage).toBe(63);
    expect(computePilot({ ...pilot([a]), processes: [] })).toBeUndefined();
    expect(rules({ ...pilot([a]), processes: [] })).toEqual([]);
  });

  test('counts a process once, and none that is gone', () => {
    const covers = ['p0', 'p0', 'p1', 'gone', 'valueOf'];
    const { ranking } = computePilot(pilot([candidate('x', 0, 3, { covers })]))!;
    expect(ranking[0]).toMatchObject({ coverage: 25, representativeness: 0 });
  });

  test('breaks ties by volunteers, then by the smaller group, then by who was entered first', () => {
    const twins = [
      candidate('x', 8, 2, { hasVolunteerLead: false }),
      candidate('y', 8, 2, { headcount: 12 }),
      candidate('z', 8, 2, { headcount: 6 }),
      candidate('w', 8, 2, { headcount: 6 }),
    ];
    expect(computePilot(pilot(twins))!.ranking.map(({ id }) => id)).toEqual(['z', 'w', 'y', 'x']);
    const { headcount: _, ...uncounted } = candidate('u', 8, 2);
    expect(computePilot(pilot([uncounted, ...twins]))!.ranking.map(({ id }) => id)).toEqual(
      parted('z | w | y | u | x'),
    );
  });

  test('offers the best pair of independent ones where none is enough alone', () => {
    const left = candidate('l', 4, 3);
    const right = candidate('r', 0, 2, { covers: ['p4', 'p5', 'p6'] });
    const chained = candidate('n', 8, 1);
    expect(computePilot(pilot([chained, left, right]))!.pair).toEqual({ ids: ['l', 'r'], coverage: 88 });
    expect(computePilot(pilot([a, left, right]))!.pair).toBeUndefined();
    expect(computePilot(pilot([left, chained]))!.pair).toBeUndefined();
    const twin = { ...right, id: 't' };
    expect(computePilot(pilot([left, right, twin]))!.pair?.ids).toEqual(['l', 'r']);
  });

  test('puts the lower of the two first, then both together', () => {
    const all = [candidate('low', 8, 2), candidate('same', 6, 2), candidate('both', 7, 3)];
    expect(computePilot(pilot(all))!.ranking.map(({ id }) => id)).toEqual(['both', 'low', 'same']);
    const short = [candidate('alike', 8, 0), candidate('so-so', 4, 1)];
    expect(computePilot(pilot(short))!.ranking.map(({ id }) => id)).toEqual(['so-so', 'alike']);
  });

  test('asks about peaks, believers, volunteers, size and what stays untried', () => {
    const odd = candidate('o', 7, 3, {
      inPeak: true,
      profiles: 'enthusiasts',
      hasVolunteerLead: false,
      headcount: 3,
    });
    expect(rules(pilot([odd]))).toEqual(['W1', 'W2', 'W3', 'W4', 'W5']);
    expect(rules(pilot([candidate('big', 8, 3, { headcount: 26 })], { users: 100 }))).toEqual(['W4']);
    expect(rules(pilot([candidate('fit', 8, 3, { headcount: 25 })], { users: 100 }))).toEqual([]);
    expect(rules(pilot([], { users: 14, hasStaffRepresentatives: true }))).toEqual(['N1', 'N2']);
    expect(rules(pilot([], { users: 15 }))).toEqual([]);
    expect(rules(pilot([candidate('four', 8, 3, { headcount: 4 })]))).toEqual([]);
    const { headcount: _, ...uncounted } = candidate('uncounted', 8, 3);
    expect(rules(pilot([uncounted], { users: 100 }))).toEqual([]);
    expect(checkPilot(pilot([d]))).toEqual([
      { rule: 'W5', at: { row: 'D' }, values: { candidate: 'Team D', processes: 'Process 7' } },
    ]);
  });

  test('forgets a process wherever it stands', () => {
    const left = removeProcess(pilot([c, d], { users: 40 }), 'p0');
    expect(left.processes.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
    expect(left.candidates.map(({ covers }) => covers)).toEqual([
      ['p1', 'p2'],
      ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'],
    ]);
    expect(left.users).toBe(40);
    expect(removeProcess(pilot([c, d]), 'gone')).toEqual(pilot([c, d]));
  });
});
