import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { env } from './project-copy';

/** The first block of commands of the README. */
const [, COMMANDS = ''] = /```sh\n([^`]+?)\n```/.exec(readFileSync('README.md', 'utf8')) ?? [];

test('in an empty folder, what the README says to type serves the site', async ({ page }) => {
  test.setTimeout(420_000);
  const folder = join(mkdtempSync(join(tmpdir(), 'prelude-')), 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, folder]);
  expect(COMMANDS).toBe('npm ci && npm start');
  const typed = spawn(COMMANDS, {
    cwd: folder,
    shell: true,
    detached: true,
    // What is already on the machine need not cross the network again.
    env: { ...env, npm_config_prefer_offline: 'true' },
  });
  let said = '';
  typed.stderr.on('data', (text) => (said += text));
  const ready = new Promise<string>((resolve) =>
    typed.stdout.on('data', (text) => {
      said += text;
      const [, address] = /The site is ready: (\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    }),
  );
  const address = await Promise.race([ready, once(typed, 'exit').then(() => undefined)]);
  expect(address, said).toBeDefined();
  await page.goto(address!);
  await expect(page.locator('h1')).toContainText('CRM');
  process.kill(-typed.pid!);
  await once(typed, 'exit');
  rmSync(folder, { recursive: true });
});
