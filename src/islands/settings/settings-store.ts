import { readStored, type StoragePlace, writeStored } from '../../browser/storage';
import {
  areNewerSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  writeSettings,
} from '../../domain/run/settings';
import { SETTINGS_KEY } from '../run/keys';

/**
 * The reader’s settings. They stand on the device and in the tab, for the device may refuse them.
 * Where answers are kept is each tab’s own affair; how the site looks is the same in all tabs.
 */
export function readSettings(): Settings {
  const [device, tab] = [read('device'), read('tab')];
  const { keep } = tab ?? device ?? DEFAULT_SETTINGS;
  return { ...(device ?? tab), keep };
}

/**
 * Changes some settings and leaves the others. An `undefined` takes a choice back. What a newer
 * build has written on the device stays as it is, and the choice holds in this tab.
 */
export function changeSettings(change: {
  readonly [Name in keyof Settings]?: Settings[Name] | undefined;
}): void {
  const merged = { ...readSettings(), ...change };
  // JSON drops what is undefined.
  const text = writeSettings(merged as Settings);
  for (const place of ['tab', 'device'] as const) if (!isNewer(place)) writeStored(place, SETTINGS_KEY, text);
}

function read(place: StoragePlace): Settings | undefined {
  const stored = readStored(place, SETTINGS_KEY);
  return stored.ok && stored.value !== undefined ? parseSettings(stored.value) : undefined;
}

function isNewer(place: StoragePlace): boolean {
  const stored = readStored(place, SETTINGS_KEY);
  return stored.ok && stored.value !== undefined && areNewerSettings(stored.value);
}
