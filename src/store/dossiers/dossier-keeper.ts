import type { Dossier } from '../../domain/dossier/dossier';
import { parseDossier, writeDossier } from '../../domain/dossier/stored-dossier';
import { readStored, removeStored, storedKeys, type StoragePlace } from '../../browser/storage';
import { type Kept, keepText } from '../keep-text';

export interface KeptDossier extends Kept {
  readonly dossier: Dossier;
}

/** A value that this build cannot read. It is left as it is. */
export interface UnreadDossier {
  readonly key: string;
  readonly place: StoragePlace;
  readonly reason: 'corrupted' | 'newer';
  readonly text: string;
}

export interface Dossiers {
  readonly kept: readonly KeptDossier[];
  readonly unread: readonly UnreadDossier[];
}

/** One dossier each, under this and its id. */
export const DOSSIER_PREFIX = 'prelude:dossier:';
const PLACES: readonly StoragePlace[] = ['device', 'tab'];

/**
 * Every dossier that is kept. Of one that lies in two places the state changed last holds: where the
 * device had no room, the newer one waits in the tab or in memory.
 * @param inMemory those that could be written nowhere
 */
export function readDossiers(inMemory: readonly KeptDossier[]): Dossiers {
  const found: KeptDossier[] = [...inMemory];
  const unread: UnreadDossier[] = [];
  for (const place of PLACES)
    for (const key of storedKeys(place, DOSSIER_PREFIX)) {
      const stored = readStored(place, key);
      if (!stored.ok || stored.value === undefined) continue;
      const parsed = parseDossier(stored.value);
      if (parsed.ok && key === keyOf(parsed.dossier.id)) found.push({ dossier: parsed.dossier, place });
      else unread.push({ key, place, reason: parsed.ok ? 'corrupted' : parsed.reason, text: stored.value });
    }
  const newest = new Map<string, KeptDossier>();
  for (const one of found) {
    const known = newest.get(one.dossier.id);
    if (!known || one.dossier.changed > known.dossier.changed) newest.set(one.dossier.id, one);
  }
  return { kept: [...newest.values()].sort((a, b) => b.dossier.changed - a.dossier.changed), unread };
}

/** Writes a dossier where it belongs, else in the next best place. */
export function keepDossier(dossier: Dossier): KeptDossier {
  return { dossier, ...keepText(keyOf(dossier.id), writeDossier(dossier)) };
}

/** Removes a dossier from every place it may lie in. */
export function dropDossier(id: string): void {
  for (const place of PLACES) removeStored(place, keyOf(id));
}

/** The key under which a dossier is kept. */
export function keyOf(id: string): string {
  return `${DOSSIER_PREFIX}${id}`;
}
