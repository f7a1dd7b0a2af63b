import { defineConfig } from '@playwright/test';
import { ENGINES, findEngine } from './scripts/engines.mjs';

const PORT = Number(process.env['PRELUDE_PORT'] ?? 4330);

/** The journeys of readers, in each engine that is on the machine: `npm run test:browsers`. */
export default defineConfig({
  testDir: 'tests/browsers/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 120_000,
  retries: process.env['CI'] ? 1 : 0,
  reporter: [[process.env['CI'] ? 'dot' : 'line'], ['./scripts/file-times.mjs']],
  use: { baseURL: `http://127.0.0.1:${PORT}` },
  projects: ENGINES.filter((name) => findEngine(name) !== undefined).map((name) => ({
    name,
    metadata: { engine: name },
  })),
  webServer: {
    command: `npx --no-install astro preview --host 127.0.0.1 --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
