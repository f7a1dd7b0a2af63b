/** The time now, in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** The day of a time where the reader is, as 2026-11-24. */
export function localDay(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
