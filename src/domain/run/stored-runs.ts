import { isRecord, type Migration, openEnvelope, sealEnvelope } from './envelope';
import { readRuns } from './read-runs';
import { numberOf, type Run, type Runs } from './run';

/**
 * The form in which runs are kept, schema 2:
 *
 *     { "schema": 2, "data": { "current": "k3f9…", "gone": { "a81c…": { "value": true, "at": … } }, "runs": [
 *       { "id": "k3f9…", "number": 4660, "created": 1767225600000,
 *         "name": { "value": "Mars", "at": … }, "stage": { "value": 1, "at": … }, "group": { "value": "field", "at": … },
 *         "answers": { "sponsor-authority": { "value": 2, "at": … }, "fears-heard": { "value": null, "at": … } },
 *         "notes": { "fears-heard": { "value": "…", "at": … } },
 *         "origin": { "kind": "frozen", "at": …, "of": "a11…" } } ] } }
 *
 * A null value is something taken back. Items that this build does not know are kept:
 * they may belong to an assessment that is switched off, or to a newer one.
 * Schema 1 had a single run without number, name, group, notes and origin, and nothing gone.
 */
const MIGRATIONS: readonly Migration[] = [
  (data) =>
    isRecord(data) && Array.isArray(data['runs'])
      ? {
          ...data,
          gone: {},
          runs: data['runs'].map((run: unknown) =>
            isRecord(run) ? { ...run, number: numberOf(String(run['id'])), notes: {} } : run,
          ),
        }
      : data,
];

export type ParsedRuns =
  { readonly ok: true; readonly runs: Runs } | { readonly ok: false; readonly reason: 'corrupted' | 'newer' };

/** Reads what was stored. Anything that is not wholly understood is corrupted: better set aside than half read. */
export function parseRuns(text: string): ParsedRuns {
  const opened = openEnvelope(text, MIGRATIONS);
  if (!opened.ok) return opened;
  const read = readRuns(opened.data);
  return read.ok ? { ok: true, runs: read.value } : { ok: false, reason: 'corrupted' };
}

export function writeRuns(runs: Runs): string {
  return sealEnvelope(plainRuns(runs), MIGRATIONS);
}

/** Runs as plain data, as they are kept and as a backup holds them. */
export function plainRuns({ current, runs, gone }: Runs) {
  return { current, runs: runs.map(plainRun), gone: Object.fromEntries(gone) };
}

export function plainRun({ answers, notes, ...run }: Run) {
  return { ...run, answers: Object.fromEntries(answers), notes: Object.fromEntries(notes) };
}
