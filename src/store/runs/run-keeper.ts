import { mergeRuns } from '../../domain/run/merge';
import { NO_RUNS, type Runs } from '../../domain/run/run';
import { writeRuns } from '../../domain/run/stored-runs';
import { probeStorage, removeStored, type StoragePlace, writeStored } from '../../browser/storage';
import { type Keeping, type Obstacle, obstacleOf, ON_DEVICE, ownsDevice } from './keeping';
import { readKept, setAside } from './kept-value';
import { RUNS_KEY } from '../keys';
import { changeSettings, readSettings } from '../settings/settings-store';

/** Runs, and where they are kept. */
export interface Held {
  readonly runs: Runs;
  readonly keeping: Keeping;
}

/**
 * Finds out where runs can be kept and reads them. The device is tried first, unless the reader
 * chose this tab only; then the tab; and if the tab refuses too, only the page’s memory is left.
 */
export function openRuns(): Held {
  if (readSettings().keep === 'tab') return openTab('chosen');
  const room = probeStorage('device');
  const device = readKept('device');
  if (room === 'blocked' || device.state === 'refused') return openTab('blocked');
  if (device.state === 'newer') return openTab('newer');
  if (device.state === 'corrupted' && !setAside('device', device.text)) return openTab('unreadable');

  const kept = device.state === 'runs' ? device.runs : NO_RUNS;
  if (room === 'full') return openTab('full', kept);
  // Answers that once had no room on the device wait in the tab.
  const waiting = readKept('tab');
  return waiting.state === 'runs'
    ? keepRuns(mergeRuns(waiting.runs, kept), ON_DEVICE)
    : { runs: kept, keeping: ON_DEVICE };
}

/** Writes runs where they are kept, or in the next best place. */
export function keepRuns(runs: Runs, keeping: Keeping): Held {
  if (!ownsDevice(keeping)) return keepInTab(runs, obstacleOf(keeping) ?? 'blocked');
  const written = writeStored('device', RUNS_KEY, writeRuns(runs));
  if (written !== 'ok') return keepInTab(runs, written);
  removeStored('tab', RUNS_KEY);
  return { runs, keeping: ON_DEVICE };
}

/**
 * What is kept now, joined with what this page knows. Where a value is gone that was there,
 * another tab erased it, and it stays erased.
 */
export function refreshRuns({ runs: mine, keeping }: Held): Held {
  if (keeping.place === 'memory') return { runs: mine, keeping };
  if (keeping.place === 'tab' && keeping.why !== 'full') return openTab(keeping.why, mine);
  const device = readKept('device');
  switch (device.state) {
    case 'runs':
      return { runs: mergeRuns(mine, device.runs), keeping };
    case 'none':
      return { runs: keeping.place === 'device' ? NO_RUNS : mine, keeping };
    case 'corrupted':
      return setAside('device', device.text) ? { runs: mine, keeping } : keepInTab(mine, 'unreadable');
    case 'newer':
      return keepInTab(mine, 'newer');
    case 'refused':
      return keepInTab(mine, 'blocked');
  }
}

/** Whether the device says less than `runs`, because another tab wrote without having seen them. */
export function isBehind({ runs, keeping }: Held): boolean {
  const device = readKept('device');
  return keeping.place === 'device' && device.state === 'runs' && device.text !== writeRuns(runs);
}

/** Moves runs to this tab only, or back to the device, and remembers the choice. */
export function moveRuns(held: Held, to: StoragePlace): Held {
  const { runs, keeping } = refreshRuns(held);
  changeSettings({ keep: to });
  if (to === 'device') return returnToDevice(runs);
  const moved = keepInTab(runs, 'chosen');
  if (moved.keeping.place === 'tab' && ownsDevice(keeping)) removeStored('device', RUNS_KEY);
  return moved;
}

/**
 * Follows another tab in which the reader chose anew where answers are kept. Where they went to
 * that tab only, this one lets go of them.
 */
export function followSetting(held: Held): Held {
  const chosen = obstacleOf(held.keeping) === 'chosen';
  const keep = readSettings().keep;
  if ((keep === 'tab') === chosen) return held;
  return keep === 'tab' ? openTab('chosen') : returnToDevice(held.runs);
}

/** Erases the runs that are ours to erase, and nothing else. */
export function eraseRuns(keeping: Keeping): void {
  if (ownsDevice(keeping)) removeStored('device', RUNS_KEY);
  if (readKept('tab').state === 'runs') removeStored('tab', RUNS_KEY);
}

function returnToDevice(runs: Runs): Held {
  const device = openRuns();
  const joined = mergeRuns(runs, device.runs);
  return joined.runs.length === 0 ? device : keepRuns(joined, device.keeping);
}

/** The runs of this tab joined with `known`; in memory alone where the tab refuses or holds what is not ours. */
function openTab(why: Obstacle, known: Runs = NO_RUNS): Held {
  const tab = readKept('tab');
  const usable =
    probeStorage('tab') === 'ok' &&
    (tab.state === 'none' ||
      tab.state === 'runs' ||
      (tab.state === 'corrupted' && setAside('tab', tab.text)));
  const runs = tab.state === 'runs' ? mergeRuns(known, tab.runs) : known;
  return { runs, keeping: { place: usable ? 'tab' : 'memory', why } };
}

function keepInTab(runs: Runs, why: Obstacle): Held {
  const { keeping } = openTab(why);
  const kept = keeping.place === 'tab' && writeStored('tab', RUNS_KEY, writeRuns(runs)) === 'ok';
  return { runs, keeping: { place: kept ? 'tab' : 'memory', why } };
}
