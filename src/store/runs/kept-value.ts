import type { Runs } from '../../domain/run/run';
import { parseRuns } from '../../domain/run/stored-runs';
import { now } from '../../browser/clock';
import { readStored, removeStored, storedKeys, type StoragePlace, writeStored } from '../../browser/storage';
import { RUNS_KEY, SET_ASIDE_PREFIX } from '../keys';

/** What a place holds: nothing, runs, a text we cannot read or may not touch, or no access at all. */
export type Kept =
  | { readonly state: 'none' | 'newer' | 'refused' }
  | { readonly state: 'runs'; readonly runs: Runs; readonly text: string }
  | { readonly state: 'corrupted'; readonly text: string };

export function readKept(place: StoragePlace): Kept {
  const stored = readStored(place, RUNS_KEY);
  if (!stored.ok) return { state: 'refused' };
  if (stored.value === undefined) return { state: 'none' };
  const parsed = parseRuns(stored.value);
  if (parsed.ok) return { state: 'runs', runs: parsed.runs, text: stored.value };
  return parsed.reason === 'newer' ? { state: 'newer' } : { state: 'corrupted', text: stored.value };
}

/**
 * Puts an unreadable value under another key of the same place, to be downloaded.
 * @returns false where there is no room for the copy; then the value stays where it is
 */
export function setAside(place: StoragePlace, text: string): boolean {
  if (writeStored(place, `${SET_ASIDE_PREFIX}${now()}`, text) !== 'ok') return false;
  removeStored(place, RUNS_KEY);
  return true;
}

/** A value that was set aside, and where it lies. */
export interface SetAside {
  readonly place: StoragePlace;
  readonly key: string;
}

export function listSetAside(): SetAside[] {
  return (['device', 'tab'] as const).flatMap((place) =>
    storedKeys(place, SET_ASIDE_PREFIX).map((key) => ({ place, key })),
  );
}
