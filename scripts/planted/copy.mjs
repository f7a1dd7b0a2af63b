// A copy of the project, in which faults are planted and taken out again.
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The copy stands within the project, so that its packages can be the same files. */
export const COPY = '.cache/planted';
/** What is made from the rest, or is no part of it. */
const LEFT = ['.git', '.cache', '.astro', 'node_modules', 'dist', 'hosting', 'coverage', 'test-results'];
/** What tools write beside the packages: theirs must not be ours. */
const WRITTEN = ['.vite', '.cache', '.astro', '.vitest'];

/** Makes the copy as the project is now. Packages are linked once, for there are many. */
export function copyProject() {
  mkdirSync(COPY, { recursive: true });
  const isLinked =
    existsSync(`${COPY}/package-lock.json`) &&
    readFileSync(`${COPY}/package-lock.json`, 'utf8') === readFileSync('package-lock.json', 'utf8') &&
    existsSync(`${COPY}/node_modules/.package-lock.json`);
  for (const name of readdirSync(COPY))
    if (!(isLinked && name === 'node_modules')) rmSync(join(COPY, name), { recursive: true });
  if (!isLinked) linkFolder('node_modules', `${COPY}/node_modules`, WRITTEN);
  for (const name of readdirSync('.'))
    if (!LEFT.includes(name)) cpSync(name, join(COPY, name), { recursive: true });
}

/** @param {string} from @param {string} to @param {readonly string[]} [but] not these */
function linkFolder(from, to, but = []) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, made] = [join(from, entry.name), join(to, entry.name)];
    if (but.includes(entry.name)) continue;
    if (entry.isDirectory()) linkFolder(old, made);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), made);
    else link(old, made);
  }
}

/** @param {string} from @param {string} to */
function link(from, to) {
  try {
    linkSync(from, to);
  } catch {
    // Not every file system has links.
    copyFileSync(from, to);
  }
}

/**
 * Puts a fault into the copy.
 * @param {import('../../tests/planted/fault.ts').Fault} fault
 * @returns {() => void} takes it out again
 * @throws where its text does not stand exactly once in its file: then it is the fault that is out of date
 */
export function plant({ name, file, from, to }) {
  const place = join(COPY, file);
  const sound = readFileSync(place, 'utf8');
  const times = sound.split(from).length - 1;
  if (times !== 1) throw new Error(`“${name}”: what it changes stands ${times} times in ${file}.`);
  writeFileSync(
    place,
    sound.replace(from, () => to),
  );
  return () => writeFileSync(place, sound);
}
