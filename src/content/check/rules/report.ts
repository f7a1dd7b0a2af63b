import type { Sound } from '../content';
import type { MdastNode } from 'satteri';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';

/** A problem in a field of a file that was read. */
export function problemAt({ file }: Sound<unknown>, field: readonly PropertyKey[], message: string): Problem {
  return { file: file.path, line: file.lineOf(field), field: field.join('.'), message };
}

/** A problem of something that stands in the text of a file. */
export function problemInText(file: SourceFile, node: MdastNode, field: string, message: string): Problem {
  const line = file.bodyLine + (node.position?.start.line ?? 1) - 1;
  return { file: file.path, line, field, message };
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

/**
 * Every id has its words, and no words are of nothing.
 * @param missing what is said of an id that has none
 */
export function checkIds(
  words: Sound<unknown>,
  field: readonly PropertyKey[],
  expected: readonly string[],
  found: object,
  missing: string,
): Problem[] {
  return [
    ...expected
      .filter((id) => !Object.hasOwn(found, id))
      .map((id) => problemAt(words, [...field, id], missing)),
    ...Object.keys(found)
      .filter((id) => !expected.includes(id))
      .map((id) => problemAt(words, [...field, id], 'belongs to nothing: correct the id or remove it')),
  ];
}
