import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkGoLive,
  computeGoLive,
  EVENTS,
  firstWorkingDays,
  type GoLive,
  NO_GO_LIVE,
  shifted,
  VENDOR_TERMS,
} from '../../../src/worksheets/go-live/go-live-rules';
import { parted } from '../../support/listed';

const plan = (over: Partial<GoLive> = {}): GoLive => ({
  ...NO_GO_LIVE,
  date: '2027-01-13',
  users: 40,
  terms: VENDOR_TERMS,
  teams: [{ id: 'reception', label: 'Accueil', helpers: 3 }],
  actions: [{ id: 'a', job: 'Accueil', action: 'Noter chaque appel' }],
  ...over,
});
const rules = (over: Partial<GoLive> = {}, today = '2026-09-01') =>
  checkGoLive(plan(over), today).map(({ rule }) => rule);
const helped = (...helpers: number[]) =>
  helpers.map((each, i) => ({ id: `t${i}`, label: `Team ${i}`, helpers: each }));

describe('the plan around a go-live', () => {
  test('counts days on the calendar', () => {
    expect(shifted('2027-01-31', 30)).toBe('2027-03-02');
    expect(shifted('2027-03-27', 1)).toBe('2027-03-28');
    expect(shifted('2028-02-28', 1)).toBe('2028-02-29');
    expect(shifted('', 30)).toBe('');
    const { timeline } = computeGoLive(plan({ date: '2027-01-31' }))!;
    expect(timeline[0]).toEqual({ id: 'terms-agreed', from: '2026-11-02' });
    expect(timeline.find(({ id }) => id === 'daily-point')).toEqual({
      id: 'daily-point',
      from: '2027-02-01',
      to: '2027-02-10',
    });
    expect(timeline.find(({ id }) => id === 'usage-review')?.from).toBe('2027-03-02');
  });

  test('has its events from three months before to a year after', () => {
    expect(EVENTS.map(({ from }) => from)).toEqual([-90, -60, -45, -30, -15, 0, 1, 11, 30, 60, 90, 180, 365]);
    expect(EVENTS.flatMap((event) => ('to' in event ? [[event.from, event.to]] : []))).toEqual([
      [1, 10],
      [11, 30],
    ]);
  });

  test('holds the events that were kept, in their own order', () => {
    const events = ['usage-review', 'opening'] as const;
    expect(computeGoLive(plan({ events }))!.timeline).toEqual([
      { id: 'opening', from: '2027-01-13' },
      { id: 'usage-review', from: '2027-02-12' },
    ]);
  });

  test('asks for one helper for fifteen users', () => {
    const needed = (users: number) => computeGoLive(plan({ users }))!.helpersNeeded;
    expect([40, 15, 16, 1].map(needed)).toEqual([3, 1, 2, 1]);
    expect(needed(0)).toBeUndefined();
    expect(rules({ users: 0, teams: [] })).not.toContain('W2');
    expect(rules({ teams: helped(2) })).toContain('W2');
    expect(rules({ teams: helped(3) })).not.toContain('W2');
    expect(rules({ teams: helped(2, 1) })).not.toContain('W2');
    expect(checkGoLive(plan({ teams: [{ id: 'reception', label: '' }] }), '2026-09-01')).toContainEqual({
      rule: 'W2',
      at: { field: 'teams' },
      values: { n: 0, needed: 3 },
    });
  });

  test('needs a date that is one', () => {
    for (const date of ['', '2027-02-30', '13/01/2027', '0027-02-03', '3000-01-01']) {
      expect(computeGoLive(plan({ date }))).toBeUndefined();
      expect(rules({ date })).toEqual(['E1']);
    }
  });

  test('keeps away from Fridays, weekends and peaks', () => {
    expect(rules({ date: '2027-01-15' })).toContain('W1');
    expect(rules({ date: '2027-01-16' })).toContain('W1');
    expect(rules({ date: '2027-01-17' })).toContain('W1');
    expect(rules({ date: '2027-01-18' })).not.toContain('W1');
    const peak = (from: string, to: string) => rules({ peaks: [{ id: 'p', from, to }] });
    expect(peak('2027-01-10', '2027-01-13')).toContain('W1');
    expect(peak('2027-01-13', '')).toContain('W1');
    expect(peak('2027-01-10', '2027-01-12')).not.toContain('W1');
    expect(peak('2027-01-14', '2027-01-20')).not.toContain('W1');
    expect(peak('', '')).not.toContain('W1');
    // What is no day is no peak, and no end of one.
    expect(peak('0027-01-13', '2027-01-20')).not.toContain('W1');
    expect(peak('2027-01-13', '0027-01-20')).toContain('W1');
    expect(peak('2027-01-12', 'mardi')).not.toContain('W1');
  });

  test('asks about terms once they should stand, about what follows, and about how it ends', () => {
    const terms = VENDOR_TERMS.slice(1);
    expect(rules({ terms }, '2026-10-15')).not.toContain('W3');
    expect(rules({ terms }, '2026-10-16')).toContain('W3');
    expect(rules({}, '2026-10-16')).not.toContain('W3');
    expect(rules({ events: ['opening', 'usage-review'] })).toContain('W4');
    expect(rules({ events: ['opening', 'handover'] })).not.toContain('W4');
    expect(rules({ actions: [], criteria: [] })).toEqual(['W5', 'W6', 'N1']);
    expect(rules({ actions: [{ id: 'a', job: 'Accueil', action: ' ' }] })).toContain('W5');
    expect(rules({ criteria: ['support-ready'] })).toEqual(['N1']);
  });
});

describe('the first working days', () => {
  test('are ten, without weekends', () => {
    expect(firstWorkingDays('2027-01-13')).toEqual(
      parted(
        '2027-01-13 | 2027-01-14 | 2027-01-15 | 2027-01-18 | 2027-01-19 | 2027-01-20 | 2027-01-21',
        '2027-01-22 | 2027-01-25 | 2027-01-26',
      ),
    );
  });

  test('begin on the Monday after a weekend', () => {
    expect(firstWorkingDays('2027-01-16')[0]).toBe('2027-01-18');
    expect(firstWorkingDays('2027-01-17')[0]).toBe('2027-01-18');
  });

  test('are none where there is no day to begin with', () => {
    expect(firstWorkingDays('')).toEqual([]);
    expect(firstWorkingDays('2027-02-30')).toEqual([]);
  });

  test('are as many wherever they begin', () => {
    const day = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (at) => {
        const days = firstWorkingDays(at.toISOString().slice(0, 10));
        expect(days).toHaveLength(10);
        expect([...days].sort()).toEqual(days);
        for (const one of days) expect([0, 6]).not.toContain(new Date(`${one}T12:00:00Z`).getUTCDay());
      }),
    );
  });
});
