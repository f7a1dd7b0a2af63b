import { answeredAt } from '../run/manage';
import { changedAt, type Run } from '../run/run';
import { dayNumber, dayOfNoon, nearestDay } from './day';

/** The day of a moment where the reader is, as 2026-11-24. */
type LocalDay = (time: number) => string;

/** The day on which a run was begun, as 2026-11-24. */
export function begunDay(run: Run, localDay: LocalDay): string {
  return dayIn(run, run.created, localDay);
}

/** The day of the last answer, or without one the day on which the run was begun. */
export function answeredDay(run: Run, localDay: LocalDay): string {
  return dayIn(run, answeredAt(run), localDay);
}

/** The day of the last change, a name given on this device included. */
export function changedDay(run: Run, localDay: LocalDay): string {
  return dayIn(run, changedAt(run), localDay);
}

/** The day that a link of a run holds, counted as `dayNumber` does: that of its last answer, or the nearest it can hold. */
export function linkDay(run: Run, localDay: LocalDay): number {
  return nearestDay(answeredDay(run, localDay));
}

/** Whether the clock of this device gave the last answer a day that no link can hold: it was never set, or is far ahead. */
export function isOddClock(run: Run, localDay: LocalDay): boolean {
  return dayNumber(answeredDay(run, localDay)) === undefined;
}

/** What came by a link has a day and no hour, see `noonOf`; anything else was said at a moment, on this device. */
function dayIn({ origin, created }: Run, time: number, localDay: LocalDay): string {
  return origin?.kind === 'received' && time === created ? dayOfNoon(time) : localDay(time);
}
