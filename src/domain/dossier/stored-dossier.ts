import type { Stage } from '../../schemas/assessment';
import { isStage } from '../assessment/stage';
import { isRecord, type Migration, openEnvelope, sealEnvelope } from '../run/envelope';
import { isGroup } from '../run/group';
import { plainLine } from '../run/plain-text';
import { TEXT_LIMITS } from '../run/text-limits';
import type { Dossier, ReceivedRun, SentInvitation } from './dossier';

/**
 * The form in which a dossier is kept, schema 1:
 *
 *     { "schema": 1, "data": { "id": "k3f9…", "name": "Fédération", "created": …, "changed": …, "stage": 1, "exported": …,
 *       "invitations": [{ "code": "hQ…", "added": … }],
 *       "runs": [{ "id": "a81c…", "code": "Bw…", "received": …, "label": "…", "group": "field" }] } }
 */
const MIGRATIONS: readonly Migration[] = [];

export type ParsedDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly reason: 'corrupted' | 'newer' };

/** Reads what was stored. Anything that is not wholly understood is corrupted: better set aside than half read. */
export function parseDossier(text: string): ParsedDossier {
  const opened = openEnvelope(text, MIGRATIONS);
  if (!opened.ok) return opened;
  const dossier = readDossier(opened.data);
  return dossier ? { ok: true, dossier } : { ok: false, reason: 'corrupted' };
}

export function writeDossier(dossier: Dossier): string {
  return sealEnvelope(dossier, MIGRATIONS);
}

/** Reads a dossier from data that anybody may have written: a store, a file. Texts are taken as they are shown. */
export function readDossier(data: unknown): Dossier | undefined {
  if (!isRecord(data)) return undefined;
  const { id, name, created, changed, exported, stage, invitations, runs } = data;
  if (!isId(id) || typeof name !== 'string' || !isTime(created) || !isTime(changed)) return undefined;
  if (stage !== undefined && !isStage(stage)) return undefined;
  if (exported !== undefined && !isTime(exported)) return undefined;
  const sent = Array.isArray(invitations) ? invitations.map(readInvitation) : undefined;
  const kept = Array.isArray(runs) ? runs.map(readRun) : undefined;
  if (!isWhole(sent) || !isWhole(kept)) return undefined;
  if (new Set(kept.map((run) => run.id)).size < kept.length) return undefined;
  return {
    id,
    name: plainLine(name, TEXT_LIMITS.runName),
    created,
    changed,
    ...(stage !== undefined && { stage: stage satisfies Stage }),
    ...(exported !== undefined && { exported }),
    invitations: sent,
    runs: kept,
  };
}

function readRun(value: unknown): ReceivedRun | undefined {
  if (!isRecord(value)) return undefined;
  const { id, code, received, label, group } = value;
  if (!isId(id) || !isCode(code) || !isTime(received)) return undefined;
  if (label !== undefined && typeof label !== 'string') return undefined;
  if (group !== undefined && group !== null && !isGroup(group)) return undefined;
  const name = plainLine(label ?? '', TEXT_LIMITS.runName);
  return { id, code, received, ...(name !== '' && { label: name }), ...(group !== undefined && { group }) };
}

function readInvitation(value: unknown): SentInvitation | undefined {
  if (!isRecord(value)) return undefined;
  const { code, added } = value;
  return isCode(code) && isTime(added) ? { code, added } : undefined;
}

function isWhole<T>(list: readonly (T | undefined)[] | undefined): list is readonly T[] {
  return list !== undefined && list.every((one) => one !== undefined);
}

/** A code is kept even where this build cannot read it; here it only has to be made of its letters. */
function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,4000}$/.test(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,40}$/.test(value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
