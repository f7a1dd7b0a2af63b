import { defineConfig } from 'vitest/config';

/** The tests that hold the domain, for the mutations of it: no browser, no build. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/domain/**/*.test.ts'],
    // What is slow on purpose would be run a thousand times.
    exclude: ['**/*.bounds.test.ts'],
    setupFiles: ['tests/support/silent-console.ts', 'tests/support/short-properties.ts'],
    testTimeout: 60_000,
    // A worker for all files spares thousands of starts, and does not see what changes as a file is loaded.
    isolate: process.env['MUTATION_ISOLATED'] === '1',
  },
});
