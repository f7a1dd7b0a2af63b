// How long each test file took: a reporter for both runners, and what is said of it at the end.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

const FILE = '.cache/file-times.tsv';

/** Writes down, where `npm test` asks for it, what each file took in milliseconds; several windows add up. */
export default class FileTimes {
  /** @type {Map<string, number>} */
  #times = new Map();
  #root = '';

  #add(/** @type {string} */ file, /** @type {number} */ milliseconds) {
    const name = relative(process.cwd(), file).replaceAll('\\', '/');
    this.#times.set(name, (this.#times.get(name) ?? 0) + milliseconds);
  }

  #write() {
    if (process.env['PRELUDE_TIMES'])
      appendFileSync(FILE, [...this.#times].map(([name, took]) => `${name}\t${Math.round(took)}\n`).join(''));
  }

  /** Playwright begins. @param {import('@playwright/test/reporter').FullConfig} config */
  onBegin({ rootDir }) {
    this.#root = rootDir;
  }

  /** Playwright has done a test. @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, result) {
    // A test that a sweep declares belongs to the file that asks for it.
    const [, , file = ''] = test.titlePath();
    this.#add(join(this.#root, file), result.duration);
  }

  /** Playwright has done them all. */
  onEnd() {
    this.#write();
  }

  /** There is another one who speaks. */
  printsToStdio() {
    return false;
  }

  /** Vitest has done a file. @param {import('vitest/node').TestModule} file */
  onTestModuleEnd(file) {
    this.#add(file.moduleId, file.diagnostic().duration);
  }

  /** Vitest has done them all. */
  onTestRunEnd() {
    this.#write();
  }
}

/** Forgets the times of the last run. */
export function forgetTimes() {
  mkdirSync('.cache', { recursive: true });
  rmSync(FILE, { force: true });
}

/** The ten files that took longest, a line each. @returns {string[]} */
export function slowestFiles() {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name = '', took]) => ({ name, seconds: Number(took) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
}
