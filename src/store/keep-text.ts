import {
  readStored,
  removeStored,
  type StoragePlace,
  writeStored,
  type WriteResult,
} from '../browser/storage';
import { readSettings } from './settings/settings-store';

/** Where something lies: on the device, in this tab, or in the page’s memory alone. */
export type KeptPlace = StoragePlace | 'memory';

/** Where a text went, and why not where it should have, if it did not. */
export interface Kept {
  readonly place: KeptPlace;
  readonly obstacle?: Exclude<WriteResult, 'ok'>;
}

/** Writes a text where it belongs, else in the next best place. */
export function keepText(key: string, text: string): Kept {
  if (wantedPlace(key) === 'device') {
    const written = writeStored('device', key, text);
    if (written === 'ok') {
      removeStored('tab', key);
      return { place: 'device' };
    }
    const place = writeStored('tab', key, text) === 'ok' ? 'tab' : 'memory';
    return { place, obstacle: written };
  }
  const written = writeStored('tab', key, text);
  return written === 'ok' ? { place: 'tab' } : { place: 'memory', obstacle: written };
}

/** What lies on the device stays there; anything else goes where the reader wants things kept. */
function wantedPlace(key: string): StoragePlace {
  const device = readStored('device', key);
  if (device.ok && device.value !== undefined) return 'device';
  return readSettings().keep === 'tab' ? 'tab' : 'device';
}
