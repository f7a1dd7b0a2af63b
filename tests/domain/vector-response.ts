import type { Response } from '../../src/domain/assessment/response';

/** A response as the vectors write it. */
export type Given = number | 'na' | 'dk' | null;

export function responseOf(given: Given): Response | undefined {
  if (given === null) return undefined;
  return given === 'na' ? 'not-applicable' : given === 'dk' ? 'dont-know' : (given as Response);
}
