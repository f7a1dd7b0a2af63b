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

/** The middle of a day, in milliseconds since 1970: the same day wherever it is read. */
export function noonOf(number: number): number {
  return FIRST + number * DAY + DAY / 2;
}
