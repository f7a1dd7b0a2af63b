import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../bench/browser/compressing-server.mjs';
import { copyProject, env } from './project-copy';

function run(folder: string, command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', input });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

async function search(page: Page, url: string, question: string): Promise<string[]> {
  await page.goto(`${url}/recherche/?q=${question}`);
  await expect(page.locator('.site-search .search-status')).toHaveText(/^\d+\s/);
  return page
    .locator('.site-search .search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('an assessment and a text made by three answers each build at once and are whole', async ({ page }) => {
  test.setTimeout(240_000);
  const folder = copyProject();
  const said = run(
    folder,
    'npm',
    ['run', '-s', 'new'],
    'quiz\nassessment\nteam-welcome\nAccueillir les recrues\n',
  );
  expect(said).toContain('“quiz” is neither: write “assessment” or “text”.');
  expect(said).toContain('content/assessments/team-welcome/assessment.yaml');
  run(folder, 'npm', ['run', '-s', 'new', '--', 'text', 'our-team', 'Notre équipage']);
  run(folder, 'npx', ['--no-install', 'astro', 'build']);
  const server = await serve({ '/': join(folder, 'dist') });

  // The assessment: its page answers, gives a score and stands in the overview and in the search.
  await page.goto(`${server.url}/evaluer/accueillir-les-recrues/`);
  await expect(page.locator('h1')).toHaveText('Accueillir les recrues');
  const points = page.locator('form[data-item]');
  await expect(points).toHaveCount(3);
  await expect(page.locator('[data-ready]').first()).toBeAttached();
  for (const point of await points.all()) await point.locator('input[value="3"]').check({ force: true });
  const result = page.locator('[data-dimension="team-welcome"][data-status="ok"]').first();
  await expect(result).toHaveAttribute('data-score', '100');
  await page.goto(`${server.url}/bilan/`);
  await expect(page.locator('[data-dimension="team-welcome"]').first()).toHaveAttribute('data-score', '100');
  await page.goto(`${server.url}/evaluer/`);
  await expect(page.locator('main a[href="/evaluer/accueillir-les-recrues/"]').first()).toBeVisible();
  expect(await search(page, server.url, 'recrues')).toContain('/evaluer/accueillir-les-recrues/');
  await page.goto(`${server.url}/en/assess/team-welcome/`);
  await expect(page.locator('form[data-item]')).toHaveCount(3);

  // The text: its page in both languages, linked in the foot of every page, found by the search.
  await page.goto(`${server.url}/`);
  await page.locator('.site-footer').getByRole('link', { name: 'Notre équipage' }).click();
  await expect(page).toHaveURL(`${server.url}/notre-equipage/`);
  await expect(page.locator('h1')).toHaveText('Notre équipage');
  await expect(page.locator('.site-footer [aria-current="page"]')).toHaveText('Notre équipage');
  await page.locator('.site-header a.language').click();
  await expect(page).toHaveURL(/\/en\/our-team\//);
  await expect(page.locator('main a[href="/en/method/"]')).toBeVisible();
  expect(await search(page, server.url, 'équipage')).toContain('/notre-equipage/');

  await server.close();
  rmSync(folder, { recursive: true });
});
