import type { Runs } from '../../domain/run/run';
import { parseRuns, writeRuns } from '../../domain/run/stored-runs';
import { readStored, removeStored, writeStored } from '../../browser/storage';
import { ERASED_KEY } from './keys';

/** What was erased waits in this tab’s store until it is taken back or the next change drops it. */
export function keepErased(runs: Runs): void {
  writeStored('tab', ERASED_KEY, writeRuns(runs));
}

export function readErased(): Runs | undefined {
  const stored = readStored('tab', ERASED_KEY);
  const parsed = stored.ok && stored.value !== undefined ? parseRuns(stored.value) : undefined;
  return parsed?.ok ? parsed.runs : undefined;
}

export function dropErased(): void {
  removeStored('tab', ERASED_KEY);
}
