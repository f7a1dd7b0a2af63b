import type { Assessment } from '../../schemas/assessment';
import { wholeAddress } from '../../browser/address';
import { localDay } from '../../browser/clock';
import { answeredAt } from '../../domain/run/manage';
import { type Run } from '../../domain/run/run';
import { dayNumber } from '../../domain/sharing/day';
import { writeShareCode } from '../../domain/sharing/share-code';
import { sharedRun } from '../../domain/sharing/shared-run';

/**
 * The link of a run, as it is sent.
 * @param path of the page that reads it
 */
export function linkOfRun(
  run: Run,
  assessments: readonly Assessment[],
  path: string,
  sender?: string,
): string {
  return `${wholeAddress(path)}#${writeShareCode(sharedRun(run, dayOfRun(run), sender), assessments)}`;
}

/** The day of the last answer where the reader is, as a code counts days. */
export function dayOfRun(run: Run): number {
  // A clock that was never set says a day before the first that a code can hold.
  return dayNumber(localDay(answeredAt(run))) ?? 0;
}
