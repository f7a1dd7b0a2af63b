import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, expect, test as base } from '@playwright/test';
import { serve } from '../support/host';
import { type PageKind, pathOf } from '../../src/i18n/paths';
import { content } from '../support/content';
import { awake } from '../support/awake';
import { silently } from '../support/silent-context';

/**
 * What must hold for whoever owns the site, whatever its content: nothing here knows a word of it.
 * The project and its built site stand in the folder where the tests are started.
 */
const site = content.site.get('site')!.data;
const [original = ''] = site.locales;

/** The folder of its host that the site was built for, `/` or `/sub/`. */
export const BASE = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
/** The host it was built for, as addresses on its pages name it. */
export const ORIGIN = new URL(process.env['SITE'] ?? site.url).origin;

export interface BuiltPage {
  /** As readers ask for it, the folder of the host included. */
  readonly path: string;
  readonly locale: string;
  readonly html: string;
}

/** Every page of the built site, those for wrong addresses included. */
export const PAGES: readonly BuiltPage[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
    const locale = site.locales.find((one) => one !== original && path.startsWith(`${one}/`)) ?? original;
    return { path: BASE + path, locale, html: readFileSync(`dist/${file}`, 'utf8') };
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The address of a page in a language. */
export function addressOf(kind: PageKind, locale: string, slug?: string): string {
  const { addresses } = content.ui.get(locale)!.data;
  return pathOf(kind, { locale, original, addresses, base: BASE }, slug);
}

/** A test of the site as its folder is served, whose pages stay silent and ask nobody else for anything. */
export const test = base.extend<object, { host: string }>({
  host: [
    async ({}, use) => {
      const server = await serve({ [BASE]: 'dist' });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ host }, use) => use(host),
  context: ({ context, host }, use) => watched(context, host, use),
});
export { awake, expect };

/** Lends a context whose pages stay silent and ask for nothing beyond the site. */
export function watched(
  context: BrowserContext,
  host: string,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  return silently(context, async (silent) => {
    const elsewhere: string[] = [];
    silent.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(host + BASE))
        elsewhere.push(request.url());
    });
    await use(silent);
    expect(elsewhere).toEqual([]);
  });
}
