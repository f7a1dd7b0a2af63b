// npm test: the content, the types, the lint, the unit and island tests, the build, the pages in
// a real Chromium. `--all` adds what is too slow for every change, `--rest` is that alone, right after `npm test`.
// `--browsers` goes through the journeys of readers in every engine, installed where it is missing; `--built` says that the site was built just now.
// `--site` tests a site whose content is an owner’s own: what must hold whatever its words.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { findBrowser, installBrowser } from './browser.mjs';
import { ENGINES, installEngines } from './engines.mjs';
import { forgetTimes, slowestFiles } from './file-times.mjs';
import { runLanes } from './lanes.mjs';
import { findFreePort } from './ports.mjs';

const site = process.argv.includes('--site');
const browsers = process.argv.includes('--browsers');
const rest = process.argv.includes('--rest');
const isBuilt = process.argv.includes('--built');
const all = site || rest || process.argv.includes('--all');
/** A part of the pages, as `--shard=1/4`. */
const shard = process.argv.filter((arg) => arg.startsWith('--shard='));
const port = await findFreePort(4330);
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PRELUDE_PORT: String(port),
  PRELUDE_TIMES: '1',
  ...(all && { PRELUDE_ALL: '1' }),
};

try {
  env['CHROMIUM_PATH'] = findBrowser() ?? (await installBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// Content is read anew: what Astro keeps of it knows nothing of a schema that has changed.
const BUILD = ['astro', 'build', '--force', '--silent'];
const VITEST = ['vitest', 'run', '--reporter=default', '--reporter=./scripts/file-times.mjs'];
/** Stages, one after the other; the lanes of a stage run beside one another. */
const OF_ANY_SITE = [[[BUILD, ['playwright', 'test', '--config', 'playwright.site.config.ts']]]];
const OF_THE_PROJECT = [
  [
    [BUILD],
    [
      ['prettier', '--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.'],
      ['depcruise', 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err'],
    ],
  ],
  // Types are those that the build has written.
  [
    [VITEST],
    [
      ['astro', 'check', '--minimumSeverity', 'warning'],
      ['eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'],
    ],
  ],
  [[['playwright', 'test']]],
];

/** The site is built and checked; properties are tried for longer, and pages by what was not tried yet. */
const OF_THE_REST = () => [
  [[[...VITEST, '--project', 'unit', ...triedLonger()]]],
  [[['playwright', 'test', '--test-list-invert', triedAlready(), ...shard]]],
];

/** Where an engine cannot be had the others are tried, and CI says so. */
async function inEveryEngine() {
  const found = await installEngines(ENGINES);
  const lacking = ENGINES.filter((name) => !found.includes(name));
  if (lacking.length > 0) {
    console.error(`Not on this machine, and not tried: ${lacking.join(', ')}.`);
    if (process.env['CI']) process.exit(1);
  }
  const journeys = ['playwright', 'test', '--config', 'playwright.browsers.config.ts'];
  return [[isBuilt ? [journeys] : [BUILD, journeys]]];
}

/** The files whose properties are tried for longer where everything is. */
function triedLonger() {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /PRELUDE_ALL|fast-check|support\/(always|tries)'/.test(readFileSync(file, 'utf8')));
}

/** Writes down which page tests `npm test` has run. @returns the file */
function triedAlready() {
  const { PRELUDE_ALL: _, ...base } = env;
  const listed = spawnSync('npx', ['--no-install', 'playwright', 'test', '--list'], {
    env: base,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const tests = listed.stdout.split('\n').filter((line) => line.includes('›'));
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/tried-tests.txt', tests.map((line) => `${line.trim()}\n`).join(''));
  return '.cache/tried-tests.txt';
}

const begun = performance.now();
forgetTimes();
const stages = rest ? OF_THE_REST() : browsers ? await inEveryEngine() : site ? OF_ANY_SITE : OF_THE_PROJECT;
for (const lanes of stages) {
  const failed = await runLanes(lanes, env);
  if (failed !== undefined) {
    console.error(`\n${failed} found something to mend.`);
    process.exit(1);
  }
}
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(`\nThe ten slowest files:\n${slowestFiles().join('\n')}`);
console.log(`\nAll of it took ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
