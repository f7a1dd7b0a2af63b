import { isResponse } from '../assessment/response';
import { isStage } from '../assessment/stage';
import { isRecord, type Migration, openEnvelope, sealEnvelope } from './envelope';
import type { Run, Runs, Said } from './run';

/**
 * The form in which runs are kept, schema 1:
 *
 *     { "schema": 1, "data": { "current": "k3f9…", "runs": [
 *       { "id": "k3f9…", "created": 1767225600000, "stage": { "value": 1, "at": … },
 *         "answers": { "sponsor-authority": { "value": 2, "at": … }, "fears-heard": { "value": null, "at": … } } } ] } }
 *
 * A null value is an answer taken back. Items that this build does not know are kept:
 * they may belong to an assessment that is switched off, or to a newer one.
 */
const MIGRATIONS: readonly Migration[] = [];

export type ParsedRuns =
  { readonly ok: true; readonly runs: Runs } | { readonly ok: false; readonly reason: 'corrupted' | 'newer' };

/** Reads what was stored. Anything that is not wholly understood is corrupted: better set aside than half read. */
export function parseRuns(text: string): ParsedRuns {
  const opened = openEnvelope(text, MIGRATIONS);
  if (!opened.ok) return opened;
  const runs = readRuns(opened.data);
  return runs === undefined ? { ok: false, reason: 'corrupted' } : { ok: true, runs };
}

export function writeRuns({ current, runs }: Runs): string {
  const data = {
    current,
    runs: runs.map(({ answers, ...run }) => ({ ...run, answers: Object.fromEntries(answers) })),
  };
  return sealEnvelope(data, MIGRATIONS);
}

function readRuns(data: unknown): Runs | undefined {
  if (!isRecord(data) || !Array.isArray(data['runs'])) return undefined;
  const runs = data['runs'].map(readRun);
  if (!runs.every((run) => run !== undefined)) return undefined;
  const current = data['current'];
  if (current === undefined) return { runs };
  return runs.some(({ id }) => id === current) ? { current: String(current), runs } : undefined;
}

function readRun(value: unknown): Run | undefined {
  if (!isRecord(value) || !isRecord(value['answers'])) return undefined;
  const { id, created, answers, stage } = value;
  if (typeof id !== 'string' || id === '' || !isTime(created)) return undefined;
  const said = Object.entries(answers).map(([item, entry]) => [item, readSaid(entry, isResponse)] as const);
  const given = said.flatMap(([item, entry]) => (entry === undefined ? [] : [[item, entry] as const]));
  if (given.length !== said.length) return undefined;
  if (stage === undefined) return { id, created, answers: new Map(given) };
  const chosen = readSaid(stage, isStage);
  return chosen && { id, created, answers: new Map(given), stage: chosen };
}

function readSaid<T>(entry: unknown, isValue: (value: unknown) => value is T): Said<T> | undefined {
  if (!isRecord(entry) || !isTime(entry['at'])) return undefined;
  const value = entry['value'];
  return value === null || isValue(value) ? { value, at: entry['at'] } : undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
