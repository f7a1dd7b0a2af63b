import type { Sound } from '../content';
import type { Problem } from '../problem';

/** A problem in a field of a file that was read. */
export function problemAt({ file }: Sound<unknown>, field: readonly PropertyKey[], message: string): Problem {
  return { file: file.path, line: file.lineOf(field), field: field.join('.'), message };
}

/** The problems of ids that stand more than once; `label` says what they are ids of. */
export function findTwice<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string | number,
  report: (entry: T, first: T) => Problem,
): Problem[] {
  const seen = new Map<string | number, T>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    return first === undefined ? [] : [report(entry, first)];
  });
}
