import { isRecord, type Migration, openEnvelope, sealEnvelope } from './envelope';

/** What a reader chose about this site on this device. */
export interface Settings {
  /** Where answers are kept: on the device, or in each tab until it is closed. */
  readonly keep: 'device' | 'tab';
  /** The look that was chosen; without one the site follows the device. */
  readonly theme?: 'light' | 'dark';
  /** Whether `/` opens the search; it does unless it was switched off. */
  readonly slash?: 'off';
}

export const DEFAULT_SETTINGS: Settings = { keep: 'device' };

const MIGRATIONS: readonly Migration[] = [];

/**
 * Reads stored settings. What cannot be read falls back to the default, for a setting is quickly
 * chosen again; settings of a newer build may forbid the device, so they count as this tab only.
 */
export function parseSettings(text: string): Settings {
  const opened = openEnvelope(text, MIGRATIONS);
  if (!opened.ok) return opened.reason === 'newer' ? { keep: 'tab' } : DEFAULT_SETTINGS;
  return readSettings(isRecord(opened.data) ? opened.data : {});
}

/** Settings out of data that anybody may have written. */
export function readSettings({ keep, theme, slash }: Readonly<Record<string, unknown>>): Settings {
  return {
    keep: keep === 'tab' ? keep : 'device',
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(slash === 'off' && { slash }),
  };
}

export function writeSettings(settings: Settings): string {
  return sealEnvelope(settings, MIGRATIONS);
}

/** Whether stored settings belong to a newer build, which alone may change them. */
export function areNewerSettings(text: string): boolean {
  const opened = openEnvelope(text, MIGRATIONS);
  return !opened.ok && opened.reason === 'newer';
}
