import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay } from '../../../src/browser/clock';
import { nameRun } from '../../../src/domain/run/manage';
import { answer, createRun, NO_RUNS } from '../../../src/domain/run/run';
import { parseBackup, writeBackup } from '../../../src/domain/sharing/backup';
import { CODE_DAYS, dayNumber, isoDay, nearestDay } from '../../../src/domain/sharing/day';
import { answeredDay, begunDay, changedDay, isOddClock, linkDay } from '../../../src/domain/sharing/run-day';
import { receivedRun, sharedRun } from '../../../src/domain/sharing/shared-run';
import { day, writtenDay } from '../../../src/i18n/days';
import { inZone, TIME_ZONES } from '../../support/time-zones';

const answered = (time: number) => answer(createRun('r-abcdef', time), 'a', 2, time);

test.each(TIME_ZONES)('in %s the day of a link stays its day, however it is passed on', (zone) =>
  inZone(zone, () => {
    // Around the year, and around the changes of the clocks of both halves of the world.
    for (const number of [0, 86, 87, 93, 94, 269, 270, 297, 298, 320, 364, 2 ** 14 - 1]) {
      const shared = sharedRun(answered(5), number);
      const kept = receivedRun(shared, 'r1', '', Date.UTC(2026, 10, 20, 3));
      const days = [begunDay, answeredDay, changedDay].map((dayOf) => dayOf(kept, localDay));
      expect(days).toEqual(Array(3).fill(isoDay(number)));
      expect(linkDay(kept, localDay)).toBe(number);
      const file = parseBackup(writeBackup({ made: 5, runs: { ...NO_RUNS, runs: [kept] } }));
      const back = file.ok ? file.backup.runs.runs[0] : undefined;
      expect(back && linkDay(back, localDay)).toBe(number);
      // Received anew from the link that was made of it.
      expect(linkDay(receivedRun(sharedRun(kept, number), 'r2', '', 9), localDay)).toBe(number);
    }
  }),
);

test.each(TIME_ZONES)(
  'in %s a run of this device has the day that its clock says, and so has its link',
  (zone) =>
    inZone(zone, () =>
      fc.assert(
        fc.property(
          fc.date({ min: new Date(2026, 0, 2), max: new Date(2070, 9, 1), noInvalidDate: true }),
          (date) => {
            const run = answered(date.getTime());
            const written = day(date.getTime(), 'fr');
            expect(writtenDay(answeredDay(run, localDay), 'fr')).toBe(written);
            expect(writtenDay(isoDay(linkDay(run, localDay)), 'fr')).toBe(written);
            expect(isOddClock(run, localDay)).toBe(false);
          },
        ),
      ),
    ),
);

test.each(TIME_ZONES)('in %s a day of the calendar is written as that day', (zone) =>
  inZone(zone, () => {
    // Samoa had no 30 December 2011.
    expect(writtenDay('2011-12-30', 'fr')).toBe('30 décembre 2011');
    expect(writtenDay('2026-11-17', 'en')).toBe('17 November 2026');
    expect(writtenDay('1900-01-01', 'fr')).toBe('1er janvier 1900');
  }),
);

test('a name given here is of the moment at which it was given', () => {
  inZone('Pacific/Auckland', () => {
    const kept = receivedRun(sharedRun(answered(5), 320), 'r1', '', 9);
    const named = nameRun(kept, 'Ana', Date.UTC(2026, 10, 21, 20));
    expect([answeredDay(named, localDay), changedDay(named, localDay)]).toEqual(['2026-11-17', '2026-11-22']);
  });
});

test('a clock that was never set, or is far ahead, gives the nearest day that a link can hold, and is known as odd', () => {
  const days = [Date.UTC(2019, 5, 1), Date.UTC(2090, 5, 1)].map((time) => {
    const run = answered(time);
    return [isOddClock(run, localDay), isoDay(linkDay(run, localDay))];
  });
  expect(days).toEqual([
    [true, '2026-01-01'],
    [true, '2070-11-09'],
  ]);
  expect([CODE_DAYS.first, CODE_DAYS.last].map(dayNumber)).toEqual([0, 2 ** 14 - 1]);
  expect(nearestDay('2026-11-17')).toBe(320);
});
