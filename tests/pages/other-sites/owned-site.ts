import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { outwardLinks } from '../../site/links';
import { env, run } from './project-copy';
import { awake } from '../../support/built-site';

export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Builds a copy of the project and gives its pages, by the addresses they have on their host. */
export function build(folder: string, base = '/'): readonly BuiltPage[] {
  run(folder, ['npx', '--no-install', 'astro', 'build'], { more: { BASE_PATH: base } });
  const dist = join(folder, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: base + file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      html: readFileSync(join(dist, file), 'utf8'),
    }));
}

/** Runs the tests that any owner’s site must pass on a copy that was built. */
export function testSite(folder: string, base = '/', ...only: readonly string[]): void {
  // The tests inside are not those that run them.
  const outer = Object.keys(env).filter(
    (name) => name !== 'PLAYWRIGHT_BROWSERS_PATH' && /^(TEST_|PLAYWRIGHT|PW|FORCE_COLOR)/.test(name),
  );
  const more = { ...Object.fromEntries(outer.map((name) => [name, undefined])), BASE_PATH: base };
  const config = join(process.cwd(), 'playwright.site.config.ts');
  const output = ['--output', join(folder, 'test-results')];
  run(folder, ['npx', '--no-install', 'playwright', 'test', '-c', config, ...output, ...only], { more });
}

export const htmlOf = (pages: readonly BuiltPage[], path: string) =>
  pages.find((one) => one.path === path)?.html;

/** The links that lead out, but for the page of licences, which names who wrote what the site is made with. */
export const leadingOut = (pages: readonly BuiltPage[]) =>
  outwardLinks(pages.filter(({ path }) => !path.endsWith('/licences/'))).map(({ href }) => href);

/** Puts values on the device, as one who has been to the site before. */
export async function keepThere(
  page: Page,
  home: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await page.goto(home);
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(values));
}

/** The links of the page as it stands now, with what scripts have put there, that lead to nothing that was built. */
export async function brokenNow(page: Page, folder: string, base = '/'): Promise<string[]> {
  await awake(page);
  const paths = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[])
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname),
    );
  expect(paths.length).toBeGreaterThan(0);
  const isBuilt = (path: string) =>
    path.startsWith(base) &&
    existsSync(join(folder, 'dist', path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
  return paths.filter((path) => !isBuilt(path));
}

/** What a page asks for beyond an address, from now on. */
export function askedElsewhere(page: Page, home: string): string[] {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) outside.push(request.url());
  });
  return outside;
}

/** Where the search of a site leads for a question. */
export async function found(page: Page, address: string, question: string): Promise<string[]> {
  await page.goto(`${address}?q=${question}`);
  await expect(page.locator('.site-search .search-status')).toHaveText(/^\d+\s/);
  return page
    .locator('.site-search .search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.replace(location.origin, '')));
}
