import { isRecord, type Migration, openEnvelope, sealEnvelope } from './envelope';

/** What a reader chose about this site on this device. */
export interface Settings {
  /** Where answers are kept: on the device, or in each tab until it is closed. */
  readonly keep: 'device' | 'tab';
}

export const DEFAULT_SETTINGS: Settings = { keep: 'device' };

const MIGRATIONS: readonly Migration[] = [];

/**
 * Reads stored settings. What cannot be read falls back to the default, for a setting is quickly
 * chosen again; settings of a newer build may forbid the device, so they count as this tab only.
 */
export function parseSettings(text: string): Settings {
  const opened = openEnvelope(text, MIGRATIONS);
  if (!opened.ok && opened.reason === 'newer') return { keep: 'tab' };
  const keep = opened.ok && isRecord(opened.data) ? opened.data['keep'] : undefined;
  return keep === 'tab' ? { keep } : DEFAULT_SETTINGS;
}

export function writeSettings(settings: Settings): string {
  return sealEnvelope(settings, MIGRATIONS);
}
