import { spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, edit, env } from './project-copy';

const PORT = 4388;
const FILE = 'content/assessments/practices/assessment.yaml';
const REPORT =
  /content\/assessments\/practices\/assessment\.yaml:\d+ {2}.*slot 5 belongs to “sponsor-decides” for ever: take 39/;

test('content that is not sound stops the build, and stands in the browser of an author until it is mended', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const folder = copyProject();
  // A slot was given away.
  edit(folder, FILE, [['slot: 6\n', 'slot: 5\n']]);
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(REPORT);
  expect(stdout + stderr).toContain('slot 6 is gone');

  const args = ['--no-install', 'astro', 'dev', '--host', '127.0.0.1', '--port', String(PORT)];
  const server = spawn('npx', args, { cwd: folder, env, detached: true });
  const url = `http://127.0.0.1:${PORT}/evaluer/`;
  const answers = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  await page.goto(url);
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText(REPORT);
  cpSync(FILE, join(folder, FILE));
  await expect(async () => {
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    await expect(overlay).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  process.kill(-server.pid!);
  rmSync(folder, { recursive: true, force: true });
});
