// Runs what ought to find a fault, and says which test did.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findFreePort } from '../ports.mjs';
import { COPY } from './copy.mjs';

/**
 * @typedef {object} Failure
 * @property {string} by the test, or the tool
 * @property {string} why the first line of what it said
 */

/** Below the copy, as tools there see it. */
const REPORT = '.cache/report.json';
const { DISPLAY: _, PRELUDE_ALL: __, ...ENV } = process.env;
const MOST = 25 * 60_000;

/**
 * @param {readonly string[]} args for npx, in the copy
 * @param {Readonly<Record<string, string>>} [env]
 */
function run(args, env = {}) {
  rmSync(join(COPY, REPORT), { force: true });
  return spawnSync('npx', ['--no-install', ...args], {
    cwd: COPY,
    env: { ...ENV, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: MOST,
    maxBuffer: 2 ** 28,
  });
}

/** @param {string} name @param {readonly string[]} args @returns {Failure | undefined} */
function tool(name, args) {
  const { status, stdout, stderr } = run(args);
  if (status === 0) return undefined;
  if (status === null) throw new Error(`${name} did not come to an end.`);
  return { by: name, why: firstLine(`${stderr}\n${stdout}`) };
}

/** @param {readonly string[]} files */
export const lint = (files) =>
  tool('ESLint', ['eslint', '--max-warnings', '0', '--no-warn-ignored', ...files]);
export const types = () => tool('the types', ['astro', 'check', '--minimumSeverity', 'warning']);
export const build = () => tool('the build', ['astro', 'build', '--force', '--silent']);

/**
 * @param {'unit' | 'islands'} project
 * @param {readonly string[]} files none: all of them
 * @param {string} [named]
 * @returns {Failure | undefined}
 */
export function vitest(project, files, named) {
  const pattern = named === undefined || project === 'unit' ? [] : ['-t', named];
  const how = ['--bail=1', '--reporter=json', `--outputFile=${REPORT}`];
  const { stderr, stdout } = run(['vitest', 'run', '--project', project, ...files, ...pattern, ...how]);
  const report = readReport(`${stderr}\n${stdout}`);
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = name.replaceAll('\\', '/').replace(/^.*\/(?=tests\/)/, '');
    const failed = assertionResults.find((/** @type {{ status: string }} */ one) => one.status === 'failed');
    if (failed)
      return { by: `${file} › ${failed.fullName}`, why: firstLine(failed.failureMessages.join('\n')) };
    if (status === 'failed' && message) return { by: `${file}, as it is read`, why: firstLine(message) };
  }
  if (report.numPassedTests === 0) throw new Error(`Nothing was tried: ${files.join(' ')} ${named ?? ''}`);
  return undefined;
}

/**
 * @param {readonly string[]} files none: all of them
 * @param {string | undefined} named
 * @param {boolean} all also what is not in `npm test`
 * @returns {Promise<Failure | undefined>}
 */
export async function pages(files, named, all) {
  const pattern = named === undefined ? [] : ['-g', named];
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
    PRELUDE_PORT: String(await findFreePort(Number(process.env['PRELUDE_PORT'] ?? 4330))),
    ...(all && { PRELUDE_ALL: '1' }),
  };
  const how = ['-x', '--reporter=json', '--workers=1'];
  const { stderr, stdout } = run(['playwright', 'test', ...files, ...pattern, ...how], env);
  const report = readReport(`${stderr}\n${stdout}`);
  const failed = failedIn(report.suites, '');
  if (failed) return failed;
  const [error] = report.errors;
  if (error && !/No tests found|webServer|already used/.test(error.message))
    return {
      by: `${error.location?.file.replace(/^.*\/(?=tests\/)/, '') ?? 'a page test'}, as it is read`,
      why: firstLine(error.message),
    };
  // Tests that are all in the rest are none of `npm test`.
  if (!all && /No tests found/.test(error?.message ?? '')) return undefined;
  if (error || report.stats.expected === 0)
    throw new Error(
      `Nothing was tried: ${files.join(' ')} ${named ?? ''} ${firstLine(error?.message ?? '')}`,
    );
  return undefined;
}

/**
 * The first test that failed, with the titles it stands under.
 * @param {readonly any[]} suites @param {string} under @returns {Failure | undefined}
 */
function failedIn(suites, under) {
  for (const { title, specs, suites: inner = [] } of suites) {
    const place = under === '' ? `tests/${title}` : `${under} › ${title}`;
    const spec = specs.find((/** @type {{ ok: boolean }} */ one) => !one.ok);
    const result = spec?.tests
      .flatMap((/** @type {any} */ one) => one.results)
      .find((/** @type {any} */ one) => one.error);
    if (result) return { by: `${place} › ${spec.title}`, why: firstLine(result.error.message) };
    const found = failedIn(inner, place);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} said what the program said, for where it wrote no report */
function readReport(said) {
  const place = join(COPY, REPORT);
  if (!existsSync(place)) throw new Error(`There is no report of the tests. ${said.slice(-2000)}`);
  return JSON.parse(readFileSync(place, 'utf8'));
}

/** @param {string} text */
function firstLine(text) {
  const plain = text.replace(/\u001b\[[0-9;]*m/g, '');
  return (plain.split('\n').find((line) => /\S/.test(line)) ?? '').trim().slice(0, 200);
}
