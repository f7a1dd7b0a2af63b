import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

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

/** Runs a program in a folder, which must succeed. @returns what it said */
export function run(
  folder: string,
  [command = '', ...args]: readonly string[],
  { input = '', more = {} }: { readonly input?: string; readonly more?: NodeJS.ProcessEnv } = {},
): string {
  const all = { ...env, ...more };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: all,
    encoding: 'utf8',
    input,
  });
  expect(status, (stdout + stderr).slice(-3000)).toBe(0);
  return stdout;
}

/** Changes files as an owner does; a change that changes nothing is a mistake of the test. */
export function edit(
  folder: string,
  file: string,
  changes: readonly (readonly [string | RegExp, string])[],
): void {
  const path = join(folder, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    const after = text.replace(from, to);
    expect(after, `${file} was to change at ${from}`).not.toBe(text);
    text = after;
  }
  writeFileSync(path, text);
}

/** Leaves the English words of the content alone. */
export function withoutFrench(folder: string): void {
  for (const french of readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }))
    if (/(^|[\\/])fr(\.yaml)?$/.test(french)) rmSync(join(folder, 'content', french), { recursive: true });
}
