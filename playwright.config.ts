import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/browser.mjs';

const executablePath = findBrowser();
/** `npm test` finds a free one; this is the one to begin with. */
const PORT = Number(process.env['PRELUDE_PORT'] ?? 4330);

export default defineConfig({
  testDir: 'tests',
  testMatch: process.env['PRELUDE_ALL'] ? '**/*.spec.ts' : /^(?!.*\.all\.spec\.ts$).*\.spec\.ts$/,
  // They run in every engine: `npm run test:browsers`.
  testIgnore: 'browsers/**',
  // What the domain’s own tests prove already, and what is slow: `npm run test:all` has it.
  // What only an owner’s site needs is in `npm run test:site`.
  grepInvert: process.env['PRELUDE_ALL'] ? /@owner/ : /@all|@owner/,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Some tests walk through every page; a busy machine may take its time.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // On a shared machine a test may fail once for want of time: it is tried again and named (decision 029).
  retries: process.env['CI'] ? 1 : 0,
  // There the last lines are what people read, so what failed stands in them.
  reporter: [[process.env['CI'] ? 'dot' : 'line'], ['./scripts/file-times.mjs']],
  use: {
    // A label that is gone should say so before the test’s own time is up.
    actionTimeout: 15_000,
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { ...(executablePath && { executablePath }), args: browserArgs },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    // What keeps the site for reading without a network has tests of its own.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx --no-install astro preview --host 127.0.0.1 --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
