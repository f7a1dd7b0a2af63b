/** About how long a list takes: some 25 seconds an item, in whole minutes. */
export function minutesFor(items: number): number {
  return Math.max(1, Math.ceil(items * 0.4));
}
