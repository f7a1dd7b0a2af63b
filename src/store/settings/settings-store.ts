import { readStored, type StoragePlace, writeStored } from '../../browser/storage';
import {
  areNewerSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  writeSettings,
} from '../../domain/run/settings';
import { SETTINGS_KEY } from '../keys';

/**
 * The reader’s settings. How the site looks is the same in all tabs and stands on the device; the tab
 * holds it only where the device refuses, or belongs to a newer build. Where answers are kept is each
 * tab’s own affair once it was chosen there.
 */
export function readSettings(): Settings {
  const [device, tab] = [read('device'), read('tab')];
  const { keep } = tab ?? device ?? DEFAULT_SETTINGS;
  return { ...device, ...tab, keep };
}

/**
 * Changes some settings and leaves the others. An `undefined` takes a choice back. What a newer
 * build has written on the device stays as it is, and the choice holds in this tab.
 */
export function changeSettings(change: {
  readonly [Name in keyof Settings]?: Settings[Name] | undefined;
}): void {
  const tab = read('tab');
  const { keep } = readSettings();
  if (write('device', { ...read('device'), ...change }, keep)) {
    // The look of then goes; the place that was chosen in this tab stays.
    if (change.keep ?? tab) write('tab', { keep: change.keep ?? keep }, keep);
  } else write('tab', { ...tab, ...change }, keep);
}

/** @returns whether it stands there now; settings of a newer build are left alone */
function write(place: StoragePlace, settings: object, keep: Settings['keep']): boolean {
  if (isNewer(place)) return false;
  // JSON drops what is undefined.
  return writeStored(place, SETTINGS_KEY, writeSettings({ keep, ...settings })) === 'ok';
}

function read(place: StoragePlace): Settings | undefined {
  const stored = readStored(place, SETTINGS_KEY);
  return stored.ok && stored.value !== undefined ? parseSettings(stored.value) : undefined;
}

function isNewer(place: StoragePlace): boolean {
  const stored = readStored(place, SETTINGS_KEY);
  return stored.ok && stored.value !== undefined && areNewerSettings(stored.value);
}
