import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment of a build that a test runs. */
export const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A copy of the project, to change and build without touching the real one. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prelude-'));
  for (const part of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'scripts',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
