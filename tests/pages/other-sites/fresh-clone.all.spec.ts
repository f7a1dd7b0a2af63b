import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { env } from './project-copy';

/** The first block of commands of the README. */
const [, COMMANDS = ''] = /```sh\n([^`]+?)\n```/.exec(readFileSync('README.md', 'utf8')) ?? [];

test('in an empty folder, what the README says to type serves the site', async ({ page }) => {
  test.setTimeout(420_000);
  test.skip(!existsSync('.git'), 'This folder is no clone.');
  const room = mkdtempSync(join(tmpdir(), 'prelude-'));
  const folder = join(room, 'clone');
  // Whoever tests may be somebody else than who cloned.
  const settings = join(room, 'gitconfig');
  writeFileSync(settings, '[safe]\n\tdirectory = *\n');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, folder], {
    env: { ...env, GIT_CONFIG_GLOBAL: settings },
  });
  expect(COMMANDS).toBe('npm ci && npm start');
  const typed = spawn(COMMANDS, {
    cwd: folder,
    shell: true,
    detached: true,
    // As in a terminal, which npm has not set up; what is on the machine need not cross the network again.
    env: { ...withoutNpm(env), npm_config_prefer_offline: 'true' },
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
  rmSync(room, { recursive: true });
});

function withoutNpm(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^npm_/i.test(name)));
}
