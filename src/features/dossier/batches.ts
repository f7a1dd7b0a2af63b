import { readFile } from '../../browser/read-file';
import type { Flavours } from '../../browser/flavours';
import { openRun } from '../../domain/dossier/dossier';
import { LARGEST_DOSSIER } from '../../domain/dossier/dossier-file';
import { openFile } from '../../domain/dossier/open-file';
import { type Arrival, arrivalsOf } from '../../domain/dossier/receive';
import { kindOfFile } from '../../domain/mails/file-kind';
import { decodeText } from '../../domain/tables/decode-text';
import { type Run, responsesOf } from '../../domain/run/run';
import { findCodes, type FoundCodes } from '../../domain/sharing/find-codes';
import { linksBehindWords } from '../../domain/sharing/links-behind-words';
import { sealRun } from '../../domain/sharing/share-code';
import { sharedRun } from '../../domain/sharing/shared-run';
import { loadMailReader, withoutMailSource } from '../mails/load-mail-reader';
import { dayOfRun } from '../sharing/share-link';
import type { DossierProps } from './dossier-props';
import { type Batch, NO_BATCH } from './use-reception';

type Assessments = DossierProps['assessments'];
type FileProblem = Batch['files'][number]['reason'];

/** What attachments make of a mail: as much as mail servers let through. */
const LARGEST_MAIL = 35_000_000;
const MAIL = /\.(?:eml|emlx|msg|mht|mhtml|mbox)$/i;

/** What a text brings; nothing where what reads the source of mails did not come. */
export async function batchOfText(text: string, assessments: Assessments): Promise<Batch | undefined> {
  const whole = await withoutMailSource(text);
  return whole === undefined ? undefined : batchOf(codesIn(whole, assessments));
}

/** What a paste or a drop holds besides its words: the links behind them that bring something. */
export function linksBeside({ plain, html, addresses }: Flavours, assessments: Assessments): string[] {
  const shown = everythingIn(codesIn(plain, assessments));
  const links = [...linksBehindWords(html), ...addresses.split(/\s+/).filter((one) => /^https?:/i.test(one))];
  return [...new Set(links)].filter((link) =>
    everythingIn(codesIn(link, assessments)).some((one) => !shown.includes(one)),
  );
}

function everythingIn({ runs, invitations, problems, filters }: FoundCodes): string[] {
  return [
    ...[...runs, ...invitations].map(({ code }) => code),
    ...problems.map(({ link }) => link),
    ...filters,
  ];
}

function codesIn(text: string, assessments: Assessments): FoundCodes {
  return findCodes(text, assessments, listsOf(assessments));
}

function listsOf(assessments: Assessments): string[] {
  return assessments.flatMap(({ dimensions }) => dimensions.map((list) => list.id));
}

/** What some files bring, each by itself: one that cannot be read keeps nothing of the others back. */
export async function batchOfFiles(all: readonly File[], assessments: Assessments): Promise<Batch> {
  const batches = await Promise.all(all.map((file) => batchOfFile(file, assessments)));
  return {
    arrivals: batches.flatMap(({ arrivals }) => arrivals),
    invitations: batches.flatMap(({ invitations }) => invitations),
    problems: batches.flatMap(({ problems }) => problems),
    filters: [...new Set(batches.flatMap(({ filters }) => filters))],
    files: batches.flatMap((batch) => batch.files),
    worksheets: Object.assign({}, ...batches.map(({ worksheets }) => worksheets)),
  };
}

async function batchOfFile(file: File, assessments: Assessments): Promise<Batch> {
  const isMail = MAIL.test(file.name);
  const read = await readFile(file, isMail ? LARGEST_MAIL : LARGEST_DOSSIER);
  if (!read.ok) return refused(file, read.reason);
  const { bytes } = read;
  const text = decodeText(bytes);
  // A mail may hold several encodings, and its heads none of their letters.
  const source = text ?? new TextDecoder('windows-1252').decode(bytes);
  const kind = kindOfFile(bytes, source);
  if (kind === 'no-text' || (kind === 'text' && text === undefined))
    return refused(file, isMail ? 'mail' : 'no-text');
  if (kind !== 'text') return batchOfMail(file, { bytes, text: source }, assessments);
  const opened = openFile(source, assessments, listsOf(assessments));
  switch (opened.kind) {
    case 'problem':
      return refused(file, opened.reason);
    case 'dossier':
      return {
        ...NO_BATCH,
        arrivals: arrivalsOf(opened.dossier.runs.map((kept) => openRun(kept, assessments))),
        invitations: opened.dossier.invitations.map(({ code }) => code),
        worksheets: opened.dossier.worksheets,
      };
    case 'runs':
      return batchOfRuns(opened.runs, assessments);
    case 'text':
      return isNothing(opened.found) ? refused(file, 'no-link') : batchOf(opened.found);
  }
}

async function batchOfMail(
  file: File,
  { text, bytes }: { readonly text: string; readonly bytes: Uint8Array },
  assessments: Assessments,
): Promise<Batch> {
  const reader = await loadMailReader();
  if (!reader) return refused(file, 'unloaded');
  const whole = await reader.readMailFile(bytes);
  if (whole === undefined) return refused(file, MAIL.test(file.name) ? 'mail' : 'no-text');
  const found = codesIn(whole, assessments);
  if (!isNothing(found)) return batchOf(found);
  // A mail that was cut, or quoted line by line, is no whole mail any more, but its parts may be.
  const parts = codesIn(await reader.readMailText(text), assessments);
  return isNothing(parts) ? refused(file, 'no-link') : batchOf(parts);
}

function refused({ name }: File, reason: FileProblem): Batch {
  return { ...NO_BATCH, files: [{ name, reason }] };
}

function isNothing(found: FoundCodes): boolean {
  return everythingIn(found).length === 0;
}

function batchOf({ runs, invitations, problems, filters }: FoundCodes): Batch {
  return { arrivals: runs, invitations: invitations.map(({ code }) => code), problems, filters, files: [] };
}

/** Runs as their links would bring them. Those without an answer bring nothing. */
export function batchOfRuns(runs: readonly Run[], assessments: Assessments): Batch {
  const arrivals = runs
    .filter((run) => responsesOf(run).size > 0)
    .flatMap((run): Arrival[] => {
      const sender = run.origin?.kind === 'received' ? run.origin.sender : undefined;
      const { code, shared } = sealRun(sharedRun(run, dayOfRun(run), sender), assessments);
      return shared ? [{ code, shared }] : [];
    });
  return { ...NO_BATCH, arrivals };
}
