import { isRecord } from '../run/envelope';
import { parseJson } from '../run/parse-json';
import { readRuns } from '../run/read-runs';
import { plainLine, plainText } from '../run/plain-text';
import { TEXT_LIMITS } from '../run/text-limits';
import type { Runs, Said } from '../run/run';
import { plainRuns } from '../run/stored-runs';
import { readSettings, type Settings } from '../run/settings';

/** Everything this site keeps, as a file holds it. */
export interface Backup {
  /** When the file was made, in milliseconds since 1970. */
  readonly made: number;
  readonly runs: Runs;
  /** Absent in the file of a single run. */
  readonly settings?: Settings;
}

/**
 * Why a file is not read: too large, no JSON, not a file of this site, of a newer build, or unlike
 * what this site writes at a place such as `runs[2].answers.fears-heard`.
 */
export type BackupProblem =
  | { readonly reason: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly reason: 'wrong'; readonly where: string };

export type ParsedBackup =
  { readonly ok: true; readonly backup: Backup } | ({ readonly ok: false } & BackupProblem);

/** What a browser keeps for a site is at most about as large. In characters, and in bytes of a file. */
export const LARGEST_BACKUP = 5_000_000;
/** The year 3000: no clock that is set at all says more. */
const LATEST = Date.UTC(3000);
const FORMAT = 'prelude-backup';
const VERSION = 1;

/**
 * The file, as `/schemas/backup.v1.json` describes it. What was deleted here is not in it: opening a
 * file brings things back and takes nothing away.
 */
export function writeBackup({ made, runs, settings }: Backup): string {
  const { current, runs: all } = plainRuns(runs);
  const file = { format: FORMAT, version: VERSION, made, current, runs: all, settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file that anybody may have made. Nothing in it is believed that was not checked. */
export function parseBackup(text: string): ParsedBackup {
  if (text.length > LARGEST_BACKUP) return { ok: false, reason: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(file.value) || file.value['format'] !== FORMAT) return { ok: false, reason: 'not-ours' };
  const { version, made, current, runs, settings } = file.value;
  if (!isWhole(version) || version === 0) return { ok: false, reason: 'wrong', where: 'version' };
  if (version > VERSION) return { ok: false, reason: 'newer' };
  if (!isWhole(made)) return { ok: false, reason: 'wrong', where: 'made' };
  if (settings !== undefined && !isRecord(settings)) return { ok: false, reason: 'wrong', where: 'settings' };
  const read = readRuns({ current, runs, gone: {} }, LATEST);
  if (!read.ok) return { ok: false, reason: 'wrong', where: read.where };
  return {
    ok: true,
    backup: {
      made,
      runs: cleanRuns(read.value),
      ...(settings !== undefined && { settings: readSettings(settings) }),
    },
  };
}

/** What people wrote, as this site would have kept it: it may come from anybody. */
function cleanRuns(all: Runs): Runs {
  const clean = (said: Said<string>, how: (text: string) => string) => {
    const text = said.value === null ? '' : how(said.value);
    return { value: text === '' ? null : text, at: said.at };
  };
  const line = (max: number) => (text: string) => plainLine(text, max);
  return {
    ...all,
    runs: all.runs.map(({ name, notes, origin, ...run }) => ({
      ...run,
      ...(name && { name: clean(name, line(TEXT_LIMITS.runName)) }),
      ...(origin && {
        origin:
          origin.kind === 'received' && origin.sender !== undefined
            ? { ...origin, sender: plainLine(origin.sender, TEXT_LIMITS.sender) }
            : origin,
      }),
      notes: new Map(
        [...notes].map(([item, note]) => [item, clean(note, (text) => plainText(text, TEXT_LIMITS.note))]),
      ),
    })),
  };
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
