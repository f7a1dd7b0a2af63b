import { isStage } from '../assessment/stage';
import { isRecord, type Migration, openEnvelope, sealEnvelope } from '../run/envelope';
import { isGroup } from '../run/group';
import { plainLine } from '../run/plain-text';
import { TEXT_LIMITS } from '../run/text-limits';
import { AUDIENCES } from '../agenda/agenda-code';
import { LENGTHS } from '../agenda/topics';
import { readKeptSheet, WORKSHEET_ID } from '../worksheets/kept-sheet';
import type { Dossier, DossierAgenda, ReceivedRun, SentInvitation } from './dossier';

/**
 * The form in which a dossier is kept, schema 2:
 *
 *     { "schema": 2, "data": { "id": "k3f9…", "name": "Fédération", "created": …, "changed": …, "stage": 1, "exported": …,
 *       "invitations": [{ "code": "hQ…", "added": … }],
 *       "runs": [{ "id": "a81c…", "code": "Bw…", "received": …, "label": "…", "group": "field" }],
 *       "worksheets": { "raci": { "schema": 1, "changed": …, "sheet": { … } } },
 *       "brief": { "length": 60, "audience": "mixed", "order": ["item:fears-heard"], "question": "…" } } }
 *
 * Schema 1 had no worksheets.
 */
const MIGRATIONS: readonly Migration[] = [(data) => data];
/** More worksheets than this no site has. */
const MOST_WORKSHEETS = 100;
/** The year 3000: no clock that is set at all says more, and calendars still know it. */
const LATEST = Date.UTC(3000);

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
  const { id, name, created, changed, exported, stage, invitations, runs, brief, worksheets } = data;
  if (!isId(id) || typeof name !== 'string' || !isTime(created) || !isTime(changed)) return undefined;
  if (stage !== undefined && stage !== null && !isStage(stage)) return undefined;
  if (exported !== undefined && !isTime(exported)) return undefined;
  const sent = wholeList(invitations, readInvitation);
  const kept = wholeList(runs, readRun);
  const set = brief === undefined ? undefined : readAgenda(brief);
  const sheets = worksheets === undefined ? undefined : readSheets(worksheets);
  if (!sent || !kept || (brief !== undefined && !set)) return undefined;
  if (worksheets !== undefined && !sheets) return undefined;
  if (new Set(kept.map((run) => run.id)).size < kept.length) return undefined;
  if (new Set(sent.map(({ code }) => code)).size < sent.length) return undefined;
  const line = plainLine(name, TEXT_LIMITS.runName);
  if (line === '') return undefined;
  return {
    id,
    name: line,
    created,
    changed,
    ...(stage !== undefined && { stage }),
    ...(sheets && Object.keys(sheets).length > 0 && { worksheets: sheets }),
    ...(set && { brief: set }),
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

function readSheets(value: unknown): Dossier['worksheets'] | undefined {
  if (!isRecord(value)) return undefined;
  const all = Object.entries(value);
  const read = all.flatMap(([id, kept]) => {
    const sheet = WORKSHEET_ID.test(id) ? readKeptSheet(kept) : undefined;
    return sheet ? [[id, sheet] as const] : [];
  });
  return read.length === all.length && all.length <= MOST_WORKSHEETS ? Object.fromEntries(read) : undefined;
}

function readAgenda(value: unknown): DossierAgenda | undefined {
  if (!isRecord(value)) return undefined;
  const length = LENGTHS.find((one) => one === value['length']);
  const audience = AUDIENCES.find((one) => one === value['audience']);
  const order = wholeList(value['order'], (id) =>
    typeof id === 'string' && id.length <= 80 ? id : undefined,
  );
  const { question } = value;
  if (!length || !audience || !order || typeof question !== 'string') return undefined;
  return { length, audience, order, question: plainLine(question, TEXT_LIMITS.question) };
}

/** A list in which everything was understood, or nothing. */
function wholeList<T>(list: unknown, read: (value: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const all = list.flatMap((value) => read(value) ?? []);
  return all.length === list.length ? all : undefined;
}

/** A code is kept even where this build cannot read it; here it only has to be made of its letters. */
function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,8000}$/.test(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,40}$/.test(value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < LATEST;
}
