import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Often enough to meet the peak of a build of seconds, seldom enough not to slow it: milliseconds. */
const LOOK_EVERY = 100;

/**
 * Runs `astro build` in a folder.
 * @param {string} folder
 * @returns {Promise<{ seconds: number, megabytes: number | undefined }>} wall time, and the most memory
 *   that the build and what it started held together; unknown where there is no /proc to read it from
 * @throws what the build said, where it failed
 */
export async function measureBuild(folder) {
  const began = performance.now();
  const build = spawn(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (said += text));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, residentBytes(build.pid))), LOOK_EVERY);
  const code = await new Promise((resolve, reject) => {
    build.once('error', reject);
    build.once('close', resolve);
  }).finally(() => clearInterval(watch));
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${said}`);
  return { seconds, megabytes: peak === 0 ? undefined : peak / 2 ** 20 };
}

/** The memory that a process and its children hold now, in bytes; 0 where it cannot be read. */
function residentBytes(/** @type {number | undefined} */ pid) {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
    const family = (/** @type {number | undefined} */ id) =>
      processes
        .filter(({ parent }) => parent === id)
        .reduce((sum, child) => sum + child.bytes + family(child.id), 0);
    return (processes.find(({ id }) => id === pid)?.bytes ?? 0) + family(pid);
  } catch {
    return 0;
  }
}

/** @param {string} id */
function readProcess(id) {
  try {
    const status = readFileSync(join('/proc', id, 'status'), 'utf8');
    const read = (/** @type {string} */ field) =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return [{ id: Number(id), parent: read('PPid'), bytes: (read('VmRSS') || 0) * 1024 }];
  } catch {
    // It ended between the two looks.
    return [];
  }
}
