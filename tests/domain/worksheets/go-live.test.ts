import { describe, expect, test } from 'vitest';
import {
  checkGoLive,
  computeGoLive,
  EVENTS,
  type GoLive,
  shifted,
  VENDOR_TERMS,
} from '../../../src/domain/worksheets/go-live';

const plan = (over: Partial<GoLive> = {}): GoLive => ({
  date: '2027-01-13',
  users: 40,
  peaks: [],
  terms: VENDOR_TERMS,
  helpers: 3,
  events: EVENTS.map(({ id }) => id),
  followsActions: true,
  exitByDateOnly: false,
  ...over,
});
const rules = (over: Partial<GoLive> = {}, today = '2026-09-01') =>
  checkGoLive(plan(over), today).map(({ rule }) => rule);

describe('the plan around a go-live', () => {
  test('counts days on the calendar', () => {
    expect(shifted('2027-01-31', 30)).toBe('2027-03-02');
    expect(shifted('2027-03-27', 1)).toBe('2027-03-28');
    const { timeline } = computeGoLive(plan({ date: '2027-01-31' }))!;
    expect(timeline[0]).toEqual({ id: 'terms-agreed', from: '2026-11-02' });
    expect(timeline.find(({ id }) => id === 'daily-point')).toEqual({
      id: 'daily-point',
      from: '2027-02-01',
      to: '2027-02-10',
    });
    expect(timeline.find(({ id }) => id === 'usage-review')?.from).toBe('2027-03-02');
  });

  test('asks for one helper for fifteen users', () => {
    const needed = (users: number) => computeGoLive(plan({ users }))!.helpersNeeded;
    expect([40, 15, 16, 1].map(needed)).toEqual([3, 1, 2, 1]);
    expect(needed(0)).toBeUndefined();
    expect(rules({ helpers: 2 })).toContain('W2');
    expect(rules({ helpers: 3 })).not.toContain('W2');
  });

  test('needs a date that is one', () => {
    for (const date of ['', '2027-02-30', '13/01/2027']) {
      expect(computeGoLive(plan({ date }))).toBeUndefined();
      expect(rules({ date })).toEqual(['E1']);
    }
  });

  test('keeps away from Fridays, weekends and peaks', () => {
    expect(rules({ date: '2027-01-15' })).toContain('W1');
    expect(rules({ date: '2027-01-16' })).toContain('W1');
    expect(rules({ date: '2027-01-17' })).toContain('W1');
    expect(rules({ date: '2027-01-18' })).not.toContain('W1');
    expect(rules({ peaks: [{ from: '2027-01-10', to: '2027-01-13' }] })).toContain('W1');
  });

  test('asks about terms once they should stand, about what follows, and about how it ends', () => {
    const terms = VENDOR_TERMS.slice(1);
    expect(rules({ terms }, '2026-10-15')).not.toContain('W3');
    expect(rules({ terms }, '2026-10-16')).toContain('W3');
    expect(rules({ events: ['opening', 'usage-review'] })).toContain('W4');
    expect(rules({ followsActions: false, exitByDateOnly: true })).toEqual(['W5', 'W6', 'N1']);
  });
});
