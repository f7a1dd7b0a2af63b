import type { Response } from '../../src/domain/assessment/response';
import vectors from './vectors.json';

/** A response as the vectors write it. */
export type Given = number | 'na' | 'dk' | null;

export function responseOf(given: Given): Response | undefined {
  if (given === null) return undefined;
  return given === 'na' ? 'not-applicable' : given === 'dk' ? 'dont-know' : (given as Response);
}

/** The vectors of a kind, each with what is given, what is expected, and a line that says what it shows. */
export function ofKind<Vector>(kind: string) {
  const all = vectors as unknown as readonly (Vector & { kind: string; id: string; label: string })[];
  return all.filter((vector) => vector.kind === kind);
}
