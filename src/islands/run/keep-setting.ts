import { parseSettings, writeSettings } from '../../domain/run/settings';
import { readStored, type StoragePlace, writeStored } from '../../browser/storage';
import { SETTINGS_KEY } from './keys';

/** Where the reader chose to keep answers. What this tab remembers goes before what the device does. */
export function readKeepSetting(): StoragePlace {
  for (const place of ['tab', 'device'] as const) {
    const stored = readStored(place, SETTINGS_KEY);
    if (stored.ok && stored.value !== undefined) return parseSettings(stored.value).keep;
  }
  return 'device';
}

/** Remembers the choice on the device, and in this tab should the device have no room for it. */
export function writeKeepSetting(keep: StoragePlace): void {
  for (const place of ['tab', 'device'] as const) writeStored(place, SETTINGS_KEY, writeSettings({ keep }));
}
