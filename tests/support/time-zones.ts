import { listed } from './listed';

/**
 * Zones from the last to the first in which a day begins, with half hours and every kind of change of the clocks,
 * and those that once left out a day.
 */
export const TIME_ZONES =
  listed(`Etc/GMT+12 Pacific/Pago_Pago Pacific/Marquesas America/Toronto Atlantic/Azores UTC
  Europe/Paris Asia/Kathmandu Australia/Lord_Howe Pacific/Wallis Pacific/Auckland Pacific/Chatham Pacific/Apia
  Pacific/Kiritimati`);

/** Does something as if the clock of this device stood in a zone. */
export function inZone<T>(zone: string, act: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
