import { now } from '../../browser/clock';
import { askBeforeLeaving, onPageReturn } from '../../browser/page';
import { randomId } from '../../browser/random';
import { removeStored } from '../../browser/storage';
import { onAnyStoredElsewhere } from '../../browser/stored-elsewhere';
import { createDossier, type Dossier } from '../../domain/dossier/dossier';
import {
  DOSSIER_PREFIX,
  dropDossier,
  type Dossiers,
  keepDossier,
  keyOf,
  type KeptDossier,
  readDossiers,
  type UnreadDossier,
} from './dossier-keeper';

/** What was done last and can be taken back, on this page. */
export type DossierUndo = 'deleted' | 'removed' | 'received' | 'worksheetRemoved';

/**
 * The dossiers of this device, one store for every island of a page.
 *
 * Life: they are read on first use, when the page comes back from the browser’s page cache, and
 * when another tab writes one. Each change is made on what is kept at that moment and kept at once.
 */
export interface DossierState extends Dossiers {
  readonly undo: DossierUndo | undefined;
}

const listeners = new Set<() => void>();
let inMemory: readonly KeptDossier[] = [];
/** Why the last writing of a dossier did not go where it should, by its id. */
let obstacles: ReadonlyMap<string, KeptDossier['obstacle']> = new Map();
/** What can be taken back, as long as nobody has changed the dossier since. */
let undoable: { readonly kind: DossierUndo; readonly before: Dossier; readonly after?: number } | undefined;
let state: DossierState | undefined;

export function readState(): DossierState {
  return state ?? start();
}

/** @returns a function that ends the subscription */
export function subscribeToDossiers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @returns the new dossier, kept already */
export function addDossier(name: string): Dossier {
  const dossier = createDossier(randomId(), name, now());
  keep(dossier);
  return dossier;
}

/**
 * Puts in a dossier that came with a file and is not here yet. Where a value that cannot be read
 * lies in its place, that value stays, and the dossier gets another id.
 * @returns its id here
 */
export function putDossier(dossier: Dossier): string {
  const isTaken = readState().unread.some(({ key }) => key === keyOf(dossier.id));
  const id = isTaken ? randomId() : dossier.id;
  keep({ ...dossier, id });
  return id;
}

/**
 * Changes a dossier as it is kept at this moment.
 * @param done what it is called where it can be taken back until the next change
 */
export function changeDossier(id: string, alter: (dossier: Dossier) => Dossier, done?: DossierUndo): void {
  const before = readDossiers(inMemory).kept.find(({ dossier }) => dossier.id === id)?.dossier;
  if (!before) return void refresh();
  const after = Math.max(now(), before.changed + 1);
  undoable = done && { kind: done, before, after };
  return keep({ ...alter(before), changed: after });
}

/** Deletes a dossier and every run in it from this device. It can be taken back on this page. */
export function deleteDossier(id: string): void {
  const before = readDossiers(inMemory).kept.find(({ dossier }) => dossier.id === id)?.dossier;
  undoable = before && { kind: 'deleted', before };
  dropDossier(id);
  inMemory = inMemory.filter(({ dossier }) => dossier.id !== id);
  refresh();
}

/** Takes back what was done last. */
export function undoDossier(): void {
  const back = undoable;
  undoable = undefined;
  if (back) keep({ ...back.before, changed: Math.max(now(), (back.after ?? back.before.changed) + 1) });
}

/** Throws away a value that cannot be read, once the reader has no use for it. */
export function discardUnread({ place, key }: UnreadDossier): void {
  removeStored(place, key);
  refresh();
}

function start(): DossierState {
  onAnyStoredElsewhere(DOSSIER_PREFIX, refresh);
  onPageReturn(refresh);
  askBeforeLeaving(() => inMemory.length > 0);
  return refresh();
}

function keep(dossier: Dossier): void {
  const kept = keepDossier(dossier);
  const others = inMemory.filter((one) => one.dossier.id !== dossier.id);
  inMemory = kept.place === 'memory' ? [...others, kept] : others;
  obstacles = new Map(obstacles).set(dossier.id, kept.obstacle);
  refresh();
}

function refresh(): DossierState {
  const { kept, unread } = readDossiers(inMemory);
  const known = kept.map((one) => {
    const obstacle = obstacles.get(one.dossier.id);
    return obstacle ? { ...one, obstacle } : one;
  });
  const present = kept.find(({ dossier }) => dossier.id === undoable?.before.id)?.dossier.changed;
  // What another tab has done since must not be lost with it.
  if (undoable && present !== undoable.after) undoable = undefined;
  state = { kept: known, unread, undo: undoable?.kind };
  for (const listener of listeners) listener();
  return state;
}
