// Finds the engines that readers have besides Chromium, and installs those that are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { firefox, webkit } from '@playwright/test';
import { findBrowser, installBrowser } from './browser.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/** @type {readonly EngineName[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];
/**
 * How an engine is started: its program; `by` whom it is driven, Playwright or, for the WebKit of a distribution, its
 * own WebDriver.
 * @typedef {{ program: string, by: 'playwright' | 'system-firefox' | 'webdriver', driver?: string }} Start
 */

const LIBRARIES = [
  '/usr/lib',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {EngineName} name @returns {Start | undefined} how it is started, or nothing where it is not on the machine */
export function findEngine(name) {
  if (name === 'chromium') return started(findBrowser(), 'playwright');
  if (name === 'firefox')
    return (
      started(existing(firefox.executablePath()), 'playwright') ??
      started(FIREFOX.find(existsSync), 'system-firefox')
    );
  return started(existing(webkit.executablePath()), 'playwright') ?? webKitGtk();
}

/** The little browser and the driver that the package webkit2gtk-driver brings, and a screen for them. */
function webKitGtk() {
  const driver = existing('/usr/bin/WebKitWebDriver');
  const program = LIBRARIES.filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit2?gtk-/.test(name))
        .map((name) => `${folder}/${name}/MiniBrowser`),
    )
    .find(existsSync);
  const screen = process.env['DISPLAY'] ?? existing('/usr/bin/Xvfb');
  return driver && program && screen
    ? { program, driver, by: /** @type {const} */ ('webdriver') }
    : undefined;
}

const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/**
 * Installs what is missing: on Debian from its packages, elsewhere Playwright’s own builds.
 * @param {readonly EngineName[]} names
 * @returns {Promise<EngineName[]>} those that are there now
 */
export async function installEngines(names) {
  const lacking = names.filter((name) => findEngine(name) === undefined);
  for (const name of lacking) {
    console.log(`No ${name} found: installing one.`);
    if (name === 'chromium') await installBrowser();
    else if (isDebianRoot) fromDebian(PACKAGES[name]);
    else run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', name]);
  }
  return names.filter((name) => findEngine(name) !== undefined);
}

const isDebianRoot =
  process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @param {readonly string[]} names */
function fromDebian(names) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** @param {string} path */
function existing(path) {
  return path !== '' && existsSync(path) ? path : undefined;
}

/** @param {string | undefined} program @param {Start['by']} by @returns {Start | undefined} */
function started(program, by) {
  return program === undefined ? undefined : { program, by };
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
