import { mergeRuns } from '../../domain/run/merge';
import { NO_RUNS, type Runs } from '../../domain/run/run';
import { parseRuns, writeRuns } from '../../domain/run/stored-runs';
import { parseSettings, writeSettings } from '../../domain/run/settings';
import { now } from '../../browser/clock';
import { ERASED_KEY, RUNS_KEY, SET_ASIDE_PREFIX, SETTINGS_KEY } from '../../browser/keys';
import {
  probeStorage,
  readStored,
  removeStored,
  storedKeys,
  type StoragePlace,
  writeStored,
} from '../../browser/storage';

/**
 * Where runs are kept, and what stands in the way.
 *
 * The device is tried first, unless the reader chose this tab only or the device refuses; then
 * the tab; and if the tab refuses too, only the page's memory is left. What the device holds is
 * never overwritten blindly: each change is made on what is stored at that moment.
 *
 * - `blocked`: the browser refuses. `full`: no room; the device is tried again at each change.
 * - `newer`: a newer build wrote the device's value, which is left untouched.
 */
export interface Keeping {
  readonly place: StoragePlace | 'memory';
  readonly problem?: 'blocked' | 'full' | 'newer';
  /** The reader chose this tab only. */
  readonly chosen: boolean;
}

export type Loaded = { readonly runs: Runs; readonly keeping: Keeping };

/** Finds out where runs can be kept and reads them. Unreadable ones are set aside, never erased. */
export function loadRuns(): Loaded {
  if (readSettings().keep === 'tab') return { runs: readTab(), keeping: inTab({ chosen: true }) };
  const device = probeStorage('device');
  const stored = readStored('device', RUNS_KEY);
  if (device === 'blocked' || !stored.ok)
    return { runs: readTab(), keeping: inTab({ chosen: false, problem: 'blocked' }) };
  if (stored.value === undefined)
    return device === 'full'
      ? { runs: readTab(), keeping: inTab({ chosen: false, problem: 'full' }) }
      : keepRuns(readTab(), { place: 'device', chosen: false });

  const parsed = parseRuns(stored.value);
  if (!parsed.ok && parsed.reason === 'newer')
    return { runs: readTab(), keeping: inTab({ chosen: false, problem: 'newer' }) };
  if (!parsed.ok) return setAside(stored.value);
  // Answers that once had no room on the device wait in the tab.
  const runs = mergeRuns(readTab(), parsed.runs);
  return device === 'full'
    ? { runs, keeping: inTab({ chosen: false, problem: 'full' }) }
    : keepRuns(runs, { place: 'device', chosen: false }, stored.value);
}

/**
 * Writes runs where they are kept, or in the next best place.
 * @param known what the device holds already; nothing is written where that is the same
 */
export function keepRuns(runs: Runs, keeping: Keeping, known?: string): Loaded {
  const text = writeRuns(runs);
  if (runs.runs.length === 0 && known === undefined) return { runs, keeping };
  const triesDevice = !keeping.chosen && keeping.problem !== 'blocked' && keeping.problem !== 'newer';
  if (triesDevice) {
    const written = text === known ? 'ok' : writeStored('device', RUNS_KEY, text);
    if (written === 'ok') {
      removeStored('tab', RUNS_KEY);
      return { runs, keeping: { place: 'device', chosen: false } };
    }
    return { runs, keeping: { ...writeTab(text), problem: written, chosen: false } };
  }
  return { runs, keeping: { ...keeping, ...writeTab(text) } };
}

/**
 * What is kept now, joined with what this page knows.
 * Where the kept value is gone, another tab erased it, and it stays erased.
 */
export function refreshRuns(mine: Runs, keeping: Keeping): Loaded {
  if (keeping.place === 'memory') return { runs: mine, keeping };
  // Without room, this page’s answers wait in the tab while other tabs may change the device.
  const place = keeping.problem === 'full' ? 'device' : keeping.place;
  const stored = readStored(place, RUNS_KEY);
  if (!stored.ok) return { runs: mine, keeping };
  if (stored.value === undefined) return { runs: place === keeping.place ? NO_RUNS : mine, keeping };
  const parsed = parseRuns(stored.value);
  if (parsed.ok) return { runs: mergeRuns(mine, parsed.runs), keeping };
  if (parsed.reason === 'newer') return keepRuns(mine, inTab({ chosen: false, problem: 'newer' }));
  return setAside(stored.value, mine);
}

/** Whether what is kept says less than `runs`. */
export function isBehind(runs: Runs, { place }: Keeping): boolean {
  if (place === 'memory') return false;
  const stored = readStored(place, RUNS_KEY);
  return stored.ok && runs.runs.length > 0 && stored.value !== writeRuns(runs);
}

/** Follows another tab in which the reader chose anew where answers are kept. */
export function followSettings(runs: Runs, keeping: Keeping): Loaded {
  const { keep } = readSettings();
  if ((keep === 'tab') === keeping.chosen) return { runs, keeping };
  if (keep === 'tab') return keepRuns(runs, inTab({ chosen: true }));
  const device = loadRuns();
  return keepRuns(mergeRuns(runs, device.runs), device.keeping);
}

/** Moves runs to this tab only, or back to the device, and remembers the choice. */
export function moveRuns(runs: Runs, to: StoragePlace): Loaded {
  writeStored('device', SETTINGS_KEY, writeSettings({ keep: to }));
  if (to === 'tab') {
    const moved = keepRuns(runs, inTab({ chosen: true }));
    removeStored('device', RUNS_KEY);
    return moved;
  }
  return followSettings(runs, { place: 'tab', chosen: true });
}

/** Erases the runs from device and tab, and nothing else. A copy waits in this tab until it is taken back or dropped. */
export function eraseRuns(runs: Runs): void {
  if (runs.runs.length > 0) writeStored('tab', ERASED_KEY, writeRuns(runs));
  removeStored('device', RUNS_KEY);
  removeStored('tab', RUNS_KEY);
}

/** What was erased in this tab and can still come back. */
export function readErased(): Runs | undefined {
  const stored = readStored('tab', ERASED_KEY);
  const parsed = stored.ok && stored.value !== undefined ? parseRuns(stored.value) : undefined;
  return parsed?.ok ? parsed.runs : undefined;
}

export function dropErased(): void {
  removeStored('tab', ERASED_KEY);
}

/** The keys of values that were set aside because they could not be read. */
export function setAsideKeys(): string[] {
  return storedKeys('device', SET_ASIDE_PREFIX);
}

function setAside(value: string, mine: Runs = NO_RUNS): Loaded {
  // Without room for the copy the value stays where it is, and answers go to the tab.
  if (writeStored('device', `${SET_ASIDE_PREFIX}${now()}`, value) !== 'ok')
    return keepRuns(mine, inTab({ chosen: false, problem: 'newer' }));
  removeStored('device', RUNS_KEY);
  return keepRuns(mergeRuns(mine, readTab()), { place: 'device', chosen: false });
}

function readSettings() {
  const stored = readStored('device', SETTINGS_KEY);
  return parseSettings(stored.ok ? (stored.value ?? '') : '');
}

function readTab(): Runs {
  const stored = readStored('tab', RUNS_KEY);
  const parsed = stored.ok && stored.value !== undefined ? parseRuns(stored.value) : undefined;
  return parsed?.ok ? parsed.runs : NO_RUNS;
}

function writeTab(text: string): { readonly place: 'tab' | 'memory' } {
  return { place: writeStored('tab', RUNS_KEY, text) === 'ok' ? 'tab' : 'memory' };
}

function inTab(why: Omit<Keeping, 'place'>): Keeping {
  return { place: probeStorage('tab') === 'ok' ? 'tab' : 'memory', ...why };
}
