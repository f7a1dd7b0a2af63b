import { isRecord, type Migration, openEnvelope, sealEnvelope } from '../../domain/run/envelope';
import { readRuns } from '../../domain/run/read-runs';
import type { Runs } from '../../domain/run/run';
import type { Settings } from '../../domain/run/settings';
import { plainRuns } from '../../domain/run/stored-runs';
import { readStored, removeStored, writeStored } from '../../browser/storage';
import { UNDO_KEY } from '../keys';

/** What can be taken back until the next change. */
const UNDO_KINDS = ['erased', 'deleted', 'renamed', 'imported'] as const;
export type UndoKind = (typeof UNDO_KINDS)[number];

/** What was done last, and all runs as they were before. */
export interface Undoable {
  readonly kind: UndoKind;
  readonly before: Runs;
  /** Settings that came with an imported file. */
  readonly settings?: readonly (keyof Settings)[];
}

const MIGRATIONS: readonly Migration[] = [];

/** What can be taken back waits in this tab’s store, so that it survives a change of page. */
export function keepUndo({ before, ...done }: Undoable): void {
  writeStored('tab', UNDO_KEY, sealEnvelope({ ...done, before: plainRuns(before) }, MIGRATIONS));
}

export function readUndo(): Undoable | undefined {
  const stored = readStored('tab', UNDO_KEY);
  const opened = stored.ok && stored.value !== undefined ? openEnvelope(stored.value, MIGRATIONS) : undefined;
  if (!opened?.ok || !isRecord(opened.data)) return undefined;
  const { kind, before, settings } = opened.data;
  const read = readRuns(before);
  const done = UNDO_KINDS.find((one) => one === kind);
  return read.ok && done
    ? {
        kind: done,
        before: read.value,
        ...(Array.isArray(settings) && { settings }),
      }
    : undefined;
}

export function dropUndo(): void {
  removeStored('tab', UNDO_KEY);
}
