// What a slow phone on a slow line is here: the figures that Chromium’s own tools use.

/** Every task of the page’s main thread takes this many times as long. */
export const CPU_SLOWDOWN = 4;

/**
 * “Slow 4G” as Chromium’s developer tools throttle it, by request: 1.6 Mbit/s down and 750 kbit/s up less a tenth, and
 * 150 ms of round trip told as 562.5 ms for each request, since a new connection takes several.
 */
export const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1000 * 1000 * 0.9) / 8,
  uploadThroughput: (750 * 1000 * 0.9) / 8,
};

/** The screen of a common phone. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: false,
  locale: 'fr-FR',
};

/**
 * Slows a page down from now on.
 * @param {import('@playwright/test').CDPSession} session of the page
 * @param {{ slowLine: boolean }} how
 */
export async function slowDown(session, { slowLine }) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await session.send('Network.enable');
  if (slowLine) await session.send('Network.emulateNetworkConditions', SLOW_4G);
}
