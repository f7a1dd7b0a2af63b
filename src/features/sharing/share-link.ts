import type { Assessment } from '../../schemas/assessment';
import { wholeAddress } from '../../browser/address';
import { localDay } from '../../browser/clock';
import { type Run } from '../../domain/run/run';
import { linkDay } from '../../domain/sharing/run-day';
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

/** The day that a link of a run holds, read on the clock of this device. */
export function dayOfRun(run: Run): number {
  return linkDay(run, localDay);
}
