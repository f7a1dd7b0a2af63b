import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDays, writeDays } from '../../../src/domain/calendar/calendar';
import { planEventId } from '../../../src/domain/calendar/event-id';
import {
  EVENTS,
  type GoLive,
  type GoLiveEventId,
  goLiveSheet,
  NO_GO_LIVE,
} from '../../../src/worksheets/go-live/go-live-rules';
import { calendarEvents, carryCalendar, exportedPlan } from '../../../src/worksheets/go-live/plan-calendar';
import { parseSheet } from '../../../src/domain/worksheets/sheet';
import { importAll } from '../../support/small-calendar';

const IDS = EVENTS.map(({ id }) => id);
const PLAN: GoLive = { ...NO_GO_LIVE, date: '2027-01-15' };
const MADE = Date.UTC(2026, 10, 24, 8);

/** What is downloaded, and what the sheet knows since then. */
function exported(plan: GoLive, { id = 'a1', dossier = undefined as string | undefined, made = MADE } = {}) {
  const after = exportedPlan(plan, id);
  const days = calendarEvents(after).map((event): CalendarDays => ({
    uid: planEventId(event.id, after.calendar.id, dossier),
    from: event.from,
    to: event.to ?? event.from,
    title: event.id,
    isCancelled: !event.isPlanned,
  }));
  return { after, file: writeDays(days, made) };
}

describe('a plan in a calendar', () => {
  test('that moves by a week moves there: thirteen events, each a week later', () => {
    const first = exported(PLAN);
    const moved = exported({ ...first.after, date: '2027-01-22' }, { id: 'other', made: MADE + 60_000 });
    const kept = importAll(first.file, moved.file);
    expect(kept).toHaveLength(13);
    expect(kept.find(({ summary }) => summary === 'opening')?.from).toBe('2027-01-22');
    // Whatever is opened last, the later state stays.
    expect(new Set(importAll(moved.file, first.file))).toEqual(new Set(kept));
  });

  test('leaves the plan of another client alone, in another dossier or under another id', () => {
    const [mine, theirs] = [exported(PLAN, { dossier: 'd1' }), exported(PLAN, { dossier: 'd2' })];
    expect(importAll(mine.file, theirs.file)).toHaveLength(26);
    // A plan that stands on its own, and its copy in a dossier.
    expect(importAll(exported(PLAN).file, mine.file)).toHaveLength(26);
    expect(importAll(exported(PLAN).file, exported(PLAN, { id: 'b2' }).file)).toHaveLength(26);
    // The same dossier, brought back on another device.
    expect(importAll(mine.file, exported(mine.after, { id: 'c3', dossier: 'd1' }).file)).toHaveLength(13);
  });

  test('takes out an event that is no longer planned, and brings it back', () => {
    const first = exported(PLAN);
    const events = IDS.filter((id) => id !== 'handover');
    const without = exported({ ...first.after, events }, { made: MADE + 1000 });
    const back = exported({ ...without.after, events: IDS }, { made: MADE + 2000 });
    expect(importAll(first.file, without.file).map(({ summary }) => summary)).toEqual(events);
    expect(importAll(first.file, without.file, back.file)).toHaveLength(13);
    const none = exported({ ...first.after, events: [] }, { made: MADE + 1000 });
    expect(importAll(first.file, none.file)).toEqual([]);
  });

  test('says nothing of events that never went out, and nothing without a date', () => {
    const events: GoLiveEventId[] = ['opening', 'handover'];
    expect(exported({ ...PLAN, events }).after.calendar.events).toEqual(events);
    expect(calendarEvents({ ...PLAN, events }).map(({ id }) => id)).toEqual(events);
    expect(calendarEvents(NO_GO_LIVE)).toEqual([]);
    expect(calendarEvents({ ...PLAN, events: [] })).toEqual([]);
  });

  test('is known again by its sheet, whose other states are told', () => {
    const { after } = exported(PLAN);
    expect(parseSheet(goLiveSheet, JSON.parse(JSON.stringify(after)))).toEqual(after);
    expect(carryCalendar({ ...PLAN, sites: 2 }, after)).toEqual({ ...after, sites: 2 });
    expect(carryCalendar(after, PLAN)).toBe(after);
  });

  test('whatever is planned, moved and exported, a calendar holds the last plan and nothing else', () => {
    const state = fc.record({
      date: fc.constantFrom('2027-01-15', '2027-02-28', '2028-02-29'),
      events: fc.subarray(IDS),
    });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
        let plan: GoLive = NO_GO_LIVE;
        const files = states.map((next, i) => {
          const done = exported({ ...plan, ...next }, { id: `id-${i}`, made: MADE + i * 1000 });
          plan = done.after;
          return done.file;
        });
        const planned = calendarEvents(plan).filter(({ isPlanned }) => isPlanned);
        const kept = importAll(...files);
        expect(new Set(kept.map(({ summary, from }) => `${summary} ${from}`))).toEqual(
          new Set(planned.map(({ id, from }) => `${id} ${from}`)),
        );
      }),
    );
  });
});
