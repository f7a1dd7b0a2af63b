// Finds a Chromium for the browser tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';

/** Keeps a test browser to itself: no sandbox as root, no calls home. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=SpareRendererForSitePerProcess',
  // Letters on paper stand where the text of a PDF says, whatever the screen.
  '--font-render-hinting=none',
];

const SYSTEM = [
  // Without windows to draw, tests take less than half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(process.env['ProgramFiles'] ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
  join(
    process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ),
];
const UNPACKED = join(process.cwd(), '.cache/chromium/path');

/**
 * The program to start: the one that CHROMIUM_PATH names, Playwright’s own, one of the
 * system, or one that was unpacked here earlier.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const unpacked = existsSync(UNPACKED) ? readFileSync(UNPACKED, 'utf8') : '';
  return [chromium.executablePath(), ...SYSTEM, unpacked].find((path) => path !== '' && existsSync(path));
}

/**
 * A browser with windows, for what one without does not know: whether a site can be installed.
 * @returns {string | undefined}
 */
export function findWholeBrowser() {
  const all = [findBrowser(), chromium.executablePath(), ...SYSTEM];
  return all.find((path) => path !== undefined && !path.includes('headless-shell') && existsSync(path));
}

/**
 * Installs a Chromium by the first road that leads to one, and says which it takes.
 * @returns {Promise<string>} the program
 * @throws one clear sentence where every road is closed
 */
export async function installBrowser() {
  if (process.env['CHROMIUM_PATH'] !== undefined)
    throw new Error(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, and there is no such file.`);
  for (const { says, install } of ROADS) {
    if (says === undefined) continue;
    console.log(says);
    const found = (await install()) ? findBrowser() : undefined;
    if (found !== undefined) return found;
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH, and run the tests again.',
  );
}

const isDebianRoot =
  process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

const ROADS = [
  {
    says: isDebianRoot ? 'No Chromium found: installing Debian’s own with apt-get.' : undefined,
    install: () =>
      run('apt-get', ['update', '-qq']) &&
      // One test asks what only the whole browser knows.
      [['chromium-headless-shell', 'chromium'], ['chromium']].some((names) =>
        run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]),
      ),
  },
  {
    says: 'No Chromium found: installing Playwright’s own.',
    install: () =>
      run(process.execPath, [
        join(process.cwd(), 'node_modules/@playwright/test/cli.js'),
        'install',
        'chromium',
      ]),
  },
  {
    says:
      process.platform === 'linux' && process.arch === 'x64'
        ? 'No Chromium found: installing one from the npm package @sparticuz/chromium.'
        : undefined,
    install: unpackFromNpm,
  },
];

/** The package is large and seldom needed, so it is fetched beside the project and not listed in it. */
async function unpackFromNpm() {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const folder = join(process.cwd(), '.cache/chromium');
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  if (!run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '@sparticuz/chromium@153.0.0']))
    return false;
  process.env['TMPDIR'] = join(folder, 'tmp');
  const { default: packed } = await import(
    createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium')
  );
  writeFileSync(UNPACKED, await packed.executablePath());
  return true;
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}
