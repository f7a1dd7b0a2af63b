import { isRecord } from '../run/envelope';
import { parseJson } from '../run/parse-json';
import type { Dossier } from './dossier';
import { readDossier } from './stored-dossier';

const FORMAT = 'prelude-dossier';
/** Version 1 had no worksheets. */
const VERSION = 2;
/** In characters, and in bytes of a file: about as much as a browser keeps for a site. */
export const LARGEST_DOSSIER = 5_000_000;

export type DossierFileProblem = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'wrong';
export type ParsedDossierFile =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly reason: DossierFileProblem };

/**
 * A whole dossier as a file, as `/schemas/dossier.v2.json` describes it. It holds every run that
 * was received, and says so in its second line. Whoever brings it back has it in a file since then.
 * @param about the sentence for whoever opens the file in an editor
 */
export function writeDossierFile(dossier: Dossier, about: string, made: number): string {
  const kept = { ...dossier, exported: made };
  return `${JSON.stringify({ format: FORMAT, about, version: VERSION, made, dossier: kept }, null, 2)}\n`;
}

/** Reads a file that anybody may have made. */
export function parseDossierFile(text: string): ParsedDossierFile {
  if (text.length > LARGEST_DOSSIER) return { ok: false, reason: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(file.value) || file.value['format'] !== FORMAT) return { ok: false, reason: 'not-ours' };
  const { version, dossier: data } = file.value;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { ok: false, reason: 'wrong' };
  if (version > VERSION) return { ok: false, reason: 'newer' };
  const dossier = readDossier(data);
  return dossier ? { ok: true, dossier } : { ok: false, reason: 'wrong' };
}
