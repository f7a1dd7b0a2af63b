import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, env } from './project-copy';

const PORT = 4388;

/** A copy of the project in which a slot was given away. */
function brokenCopy(): string {
  const folder = copyProject();
  const file = join(folder, 'content/assessments/practices/assessment.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('slot: 6\n', 'slot: 5\n'));
  return folder;
}

const REPORT =
  /content\/assessments\/practices\/assessment\.yaml:\d+ {2}.*slot 5 belongs to “sponsor-decides” for ever: take 39/;

test('content that is not sound stops the build and says why', () => {
  const folder = brokenCopy();
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(REPORT);
  expect(stdout + stderr).toContain('slot 6 is gone');
  rmSync(folder, { recursive: true });
});

test('content that is not sound stands in the browser of an author until it is mended', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = brokenCopy();
  const server = spawn(
    'npx',
    ['--no-install', 'astro', 'dev', '--host', '127.0.0.1', '--port', String(PORT)],
    { cwd: folder, env, detached: true },
  );
  const url = `http://127.0.0.1:${PORT}/evaluer/`;
  await expect
    .poll(
      () =>
        fetch(url)
          .then(({ ok }) => ok)
          .catch(() => false),
      { timeout: 60_000 },
    )
    .toBe(true);
  await page.goto(url);
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText(REPORT);
  const file = join(folder, 'content/assessments/practices/assessment.yaml');
  writeFileSync(file, readFileSync('content/assessments/practices/assessment.yaml', 'utf8'));
  await expect(async () => {
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    await expect(overlay).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  process.kill(-server.pid!);
  rmSync(folder, { recursive: true, force: true });
});
