/** The first and the last day for which plans can be made, as fields offer them and readers take them. */
export const PLAN_DAYS = { first: '1900-01-01', last: '2999-12-31' } as const;

/** Whether a text is a day of the calendar for which a plan can be made, written as 2027-01-15. */
export function isPlanDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < PLAN_DAYS.first || text > PLAN_DAYS.last) return false;
  const time = Date.parse(`${text}T12:00:00Z`);
  // Some readers of dates take 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day as a sheet holds it, or nothing where what was typed is none. */
export function planDay(text: string): string {
  return isPlanDay(text) ? text : '';
}
