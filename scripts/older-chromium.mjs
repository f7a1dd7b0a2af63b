// Installs a Chromium of an earlier year beside the project, for the tests that need a real one.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync } from 'node:zlib';

/**
 * A Chromium as the npm package @sparticuz/chromium once packed it: some fifty MB, fetched once.
 * @param {string} version of the package, which is the one of Chromium
 * @returns {string | undefined} the program; none but for Linux on x64
 */
export function installOlderChromium(version) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(process.cwd(), '.cache/older-chromium', version);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', [...install, `@sparticuz/chromium@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br');
  writeFileSync(`${program}.new`, brotliDecompressSync(readFileSync(packed)));
  chmodSync(`${program}.new`, 0o755);
  // Whole, or not there.
  renameSync(`${program}.new`, program);
  return program;
}
