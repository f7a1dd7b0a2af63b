import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import type { Response } from '../../src/domain/assessment/response';
import { awake } from './awake';
import { silently } from './silent-context';

/** Where the site of a context is served. */
const origins = new WeakMap<BrowserContext, string>();

export const test = base.extend({
  context: ({ context, baseURL }, use) => {
    origins.set(context, new URL(baseURL!).origin);
    return silently(context, use);
  },
});
export { awake, expect };

/** Every page of the built site by its file, as `/evaluer/sponsor/index.html`, and those for wrong addresses. */
export const HTML_FILES: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .sort();

/** Every page of the built site, as `/evaluer/sponsor/`. */
export const PATHS: readonly string[] = HTML_FILES.filter((file) => file.endsWith('/index.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** One page of each kind, in every language. */
export const ONE_OF_EACH: readonly string[] = PATHS.filter((path, i) => {
  const folder = (one: string | undefined) => one?.replace(/[^/]+\/$/, '');
  const isDeep = /^(\/en)?\/[^/]+\/[^/]+\/$/.test(path) && !/^\/en\/[^/]+\/$/.test(path);
  return !isDeep || folder(PATHS[i - 1]) !== folder(path);
});

/** The HTML of a page as it was built, by its address or its file. */
export function built(path: string): string {
  return readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
}

export type Answers = Readonly<Record<string, Response>>;

/** What a browser keeps of a run with these answers. */
export function keptRun(answers: Answers, at = 1_795_000_000_000): string {
  const said = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, at }]));
  return JSON.stringify({
    schema: 1,
    data: { current: 'run', runs: [{ id: 'run', created: at, answers: said }] },
  });
}

/** Puts answers on the device before any page is opened. */
export async function keep(context: BrowserContext, answers: Answers): Promise<void> {
  await store(context, { 'prelude:runs': keptRun(answers) });
}

/**
 * Puts values on the device once, beside those that are there. The first page that is opened finds them: a cookie
 * tells it that it is the first, which costs nothing, where a page of its own costs as much as a small test.
 */
export async function store(
  context: BrowserContext,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const origin = origins.get(context);
  if (origin === undefined || context.pages().some((page) => page.url() !== 'about:blank'))
    return write(context, values);
  const cookie = `put-${crypto.randomUUID()}`;
  await context.addCookies([{ name: cookie, value: '1', url: origin }]);
  await context.addInitScript(
    ([name, entries]) => {
      if (!location.protocol.startsWith('http') || !document.cookie.includes(name)) return;
      document.cookie = `${name}=; path=/; max-age=0`;
      // As a property: some tests make of this a browser whose `setItem` has no room.
      for (const [key, value] of entries) localStorage[key] = value;
    },
    [cookie, Object.entries(values)] as const,
  );
}

/** Writes beside what pages have written themselves; those that are open hear of it. */
async function write(context: BrowserContext, values: Readonly<Record<string, string>>): Promise<void> {
  const page = await context.newPage();
  // A page without scripts, so that nothing reads before the values are there.
  await page.goto('/bilan/exemple/');
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(values));
  await page.close();
}

/** The answers kept on the device now, by item. */
export async function kept(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const text = localStorage.getItem('prelude:runs');
    if (text === null) return {};
    const { data } = JSON.parse(text);
    const run = data.runs.find(({ id }: { id: string }) => id === data.current);
    return Object.fromEntries(
      Object.entries(run.answers).map(([id, said]) => [id, (said as { value: unknown }).value]),
    );
  });
}

/** The page has come to life: its first island, and every other that wakes with it. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-ready]').first().waitFor({ state: 'attached' });
  await awake(page);
}

/** One radio of an item. */
export function radio(page: Page, item: string, value: Response) {
  return page.locator(`form[data-item="${item}"]`).first().locator(`input[value="${value}"]`);
}

/** Answers as a mouse would: the radio itself lies under its label’s drawing. */
export async function give(page: Page, item: string, value: Response): Promise<void> {
  await radio(page, item, value).check({ force: true });
}

/** Presses a button that makes a file, and reads the file. */
export async function downloaded(page: Page, name: string | RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}
