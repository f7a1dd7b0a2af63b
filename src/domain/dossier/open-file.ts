import type { Assessment } from '../../schemas/assessment';
import type { Run } from '../run/run';
import { parseBackup } from '../sharing/backup';
import type { Dossier } from './dossier';
import { type DossierFileProblem, parseDossierFile } from './dossier-file';
import { findCodes, type FoundCodes } from '../sharing/find-codes';
import { untangled } from '../mails/untangle';

/** What a file brings to a dossier: another dossier, runs out of a backup, or the codes in its text. */
export type OpenedFile =
  | { readonly kind: 'dossier'; readonly dossier: Dossier }
  | { readonly kind: 'runs'; readonly runs: readonly Run[] }
  | { readonly kind: 'text'; readonly found: FoundCodes }
  | { readonly kind: 'problem'; readonly reason: Exclude<DossierFileProblem, 'not-json' | 'not-ours'> };

/** Reads a file that anybody may have made: what this site writes, or any text with links in it. */
export function openFile(
  text: string,
  assessments: readonly Assessment[],
  lists: readonly string[],
): OpenedFile {
  const file = parseDossierFile(text);
  if (file.ok) return { kind: 'dossier', dossier: file.dossier };
  if (file.reason === 'too-large' || file.reason === 'newer' || file.reason === 'wrong')
    return { kind: 'problem', reason: file.reason };
  const backup = file.reason === 'not-ours' ? parseBackup(text) : undefined;
  if (backup?.ok) return { kind: 'runs', runs: backup.backup.runs.runs };
  if (backup && (backup.reason === 'newer' || backup.reason === 'wrong'))
    return { kind: 'problem', reason: backup.reason };
  return { kind: 'text', found: findCodes(untangled(text), assessments, lists) };
}
