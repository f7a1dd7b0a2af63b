/** The widest first; what cannot be compared comes last, in its own order. */
export function bySpread<T>(all: readonly T[], spread: (one: T) => number | undefined): T[] {
  return [...all].sort((a, b) => (spread(b) ?? -1) - (spread(a) ?? -1));
}
