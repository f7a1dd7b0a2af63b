/** Short texts that are tried one after another, written many to a line: `listed('one | two', 'three')`. */
export const listed = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' | '));
