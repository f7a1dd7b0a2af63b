import { now } from '../../browser/clock';
import {
  onStoredElsewhere,
  probeStorage,
  readStored,
  removeStored,
  type StoragePlace,
  storedKeys,
  writeStored,
} from '../../browser/storage';
import { sheetOf, withSheet } from '../../domain/dossier/dossier';
import { type Migration, openEnvelope, sealEnvelope } from '../../domain/run/envelope';
import { type KeptSheet, readKeptSheet, SHEET_SCHEMA } from '../../domain/worksheets/kept-sheet';
import { changeDossier, readState, subscribeToDossiers } from '../dossiers/dossier-store';
import { type Kept, type KeptPlace, keepText } from '../keep-text';
import { SET_ASIDE_PREFIX } from '../keys';
import { readSettings } from '../settings/settings-store';

/**
 * Where sheets are kept: each on its own under `prelude:worksheet:<id>` as
 * `{ "schema": 2, "data": { "changed": …, "sheet": { … } } }`, on the device or in the tab; or in a
 * dossier, with the rest of it.
 */
export const SHEET_PREFIX = 'prelude:worksheet:';
/** From schema 1 to 2: numbers may be texts, so an older sheet stands as it is. */
const MIGRATIONS: readonly Migration[] = [(data) => data];
const PLACES: readonly StoragePlace[] = ['device', 'tab'];

/** The place of a sheet: the id of its dossier, or nothing where it stands on its own. */
export type Where = string | undefined;

/** What lies in a place: nothing, a sheet still to be read by its worksheet, or what this build cannot read. */
export type Found =
  | { readonly state: 'none' }
  | ({ readonly state: 'sheet'; readonly place: KeptPlace } & KeptSheet)
  | { readonly state: 'unread'; readonly reason: 'corrupted' | 'newer'; readonly text: string };

export function readSheet(worksheet: string, where: Where): Found {
  return where === undefined ? readAlone(worksheet) : readInDossier(worksheet, where);
}

/** Keeps a sheet, or takes it away with nothing. */
export function keepSheet(
  worksheet: string,
  where: Where,
  sheet: object | undefined,
): Kept & { readonly changed: number } {
  const changed = now();
  const kept: KeptSheet | undefined = sheet && {
    schema: SHEET_SCHEMA,
    changed,
    sheet: sheet as KeptSheet['sheet'],
  };
  if (where !== undefined) {
    changeDossier(where, (dossier) => withSheet(dossier, worksheet, kept));
    const home = readState().kept.find(({ dossier }) => dossier.id === where);
    return { place: home?.place ?? 'memory', ...(home?.obstacle && { obstacle: home.obstacle }), changed };
  }
  if (kept) return { ...keepText(keyOf(worksheet), sealEnvelope({ changed, sheet }, MIGRATIONS)), changed };
  for (const place of PLACES) removeStored(place, keyOf(worksheet));
  return { place: emptyPlace(), changed };
}

/** Moves a sheet that stands on its own to this tab only, or back to the device. */
export function moveSheet(worksheet: string, to: StoragePlace): void {
  const from = to === 'tab' ? 'device' : 'tab';
  const stored = readStored(from, keyOf(worksheet));
  if (!stored.ok || stored.value === undefined) return;
  if (writeStored(to, keyOf(worksheet), stored.value) === 'ok') removeStored(from, keyOf(worksheet));
}

/** Copies what cannot be read to where it is offered for download, before something else takes its place. */
export function setSheetAside(text: string): boolean {
  return writeStored('device', `${SET_ASIDE_PREFIX}${now()}`, text) === 'ok';
}

/** Calls back when the sheet may have changed: in another tab, or by another part of the page. */
export function onSheetChange(worksheet: string, where: Where, listener: () => void): () => void {
  if (where !== undefined) return subscribeToDossiers(listener);
  let isWanted = true;
  onStoredElsewhere(keyOf(worksheet), () => {
    if (isWanted) listener();
  });
  return () => {
    isWanted = false;
  };
}

/** The ids of the worksheets that stand on their own here, with the time of their last change. */
export function listAlone(): { readonly worksheet: string; readonly changed: number }[] {
  const ids = new Set(
    PLACES.flatMap((place) => storedKeys(place, SHEET_PREFIX)).map((key) => key.slice(SHEET_PREFIX.length)),
  );
  return [...ids].flatMap((worksheet) => {
    const found = readAlone(worksheet);
    return found.state === 'sheet' ? [{ worksheet, changed: found.changed }] : [];
  });
}

/** Where a sheet that is still empty will be kept. */
export function emptyPlace(): KeptPlace {
  const wanted = readSettings().keep === 'tab' ? 'tab' : 'device';
  if (probeStorage(wanted) !== 'blocked') return wanted;
  return probeStorage('tab') === 'ok' ? 'tab' : 'memory';
}

/** The newest that can be read, of those that lie on the device and in the tab. */
function readAlone(worksheet: string): Found {
  const found = PLACES.map((place): Found => {
    const stored = readStored(place, keyOf(worksheet));
    if (!stored.ok || stored.value === undefined) return { state: 'none' };
    const opened = openEnvelope(stored.value, MIGRATIONS);
    const kept = opened.ok
      ? readKeptSheet({ schema: SHEET_SCHEMA, ...(opened.data as object | null) })
      : undefined;
    if (kept) return { state: 'sheet', place, ...kept };
    return { state: 'unread', reason: opened.ok ? 'corrupted' : opened.reason, text: stored.value };
  });
  const sheets = found.filter((one) => one.state === 'sheet').sort((a, b) => b.changed - a.changed);
  return sheets[0] ?? found.find(({ state }) => state === 'unread') ?? { state: 'none' };
}

function readInDossier(worksheet: string, id: string): Found {
  const home = readState().kept.find(({ dossier }) => dossier.id === id);
  const kept = home && sheetOf(home.dossier, worksheet);
  if (!home || !kept) return { state: 'none' };
  if (kept.schema > SHEET_SCHEMA) return { state: 'unread', reason: 'newer', text: JSON.stringify(kept) };
  return { state: 'sheet', place: home.place, ...kept };
}

function keyOf(worksheet: string): string {
  return `${SHEET_PREFIX}${worksheet}`;
}
