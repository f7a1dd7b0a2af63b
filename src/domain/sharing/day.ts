const DAY = 86_400_000;
/** The first day that a code can hold. With 14 bits the last is in the autumn of 2070. */
const FIRST = Date.UTC(2026, 0, 1);
export const DAY_BITS = 14;

/** A day as a code holds it: 0 for 2026-01-01. @returns nothing for what is no day, or none it can hold */
export function dayNumber(iso: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || isoDay((time - FIRST) / DAY) !== iso) return undefined;
  const days = (time - FIRST) / DAY;
  return days >= 0 && days < 2 ** DAY_BITS ? days : undefined;
}

/** The day of a number, as 2026-01-01. */
export function isoDay(number: number): string {
  return new Date(FIRST + number * DAY).toISOString().slice(0, 10);
}

/** The first and the last day that a code can hold. */
export const CODE_DAYS = { first: isoDay(0), last: isoDay(2 ** DAY_BITS - 1) } as const;

/** As `dayNumber`, and for a day outside, as a clock that was never set tells it, the nearest one. */
export function nearestDay(iso: string): number {
  return dayNumber(iso) ?? (iso < CODE_DAYS.first ? 0 : 2 ** DAY_BITS - 1);
}

/**
 * The middle of a day in UTC, in milliseconds since 1970: so a day is kept where times are kept. Only
 * `dayOfNoon` reads it. On the clock of a reader east of UTC+11 it is the next day.
 */
export function noonOf(number: number): number {
  return FIRST + number * DAY + DAY / 2;
}

/** The day that `noonOf` kept, as 2026-01-01: the same wherever it is read. */
export function dayOfNoon(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
