/**
 * npm run mutation: changes the pure domain in one place at a time and looks whether a test notices.
 * It takes long, and is for a release or for what was just written:
 * `npm run mutation -- --mutate "src/worksheets/fears/*-rules.ts"`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // A thread cannot be put into another time zone, a process can.
  vitest: { configFile: 'vitest.mutation.config.ts', related: true, pool: 'forks' },
  mutate: ['src/domain/**/*.ts', 'src/worksheets/**/*-rules.ts'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // On a busy machine a slow test is not an endless one.
  timeoutMS: 8_000,
  ignorePatterns: ['dist', 'docs', 'bench', 'hosting', 'tests/pages'],
};
