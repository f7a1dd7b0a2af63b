import { expect, test as base } from '@playwright/test';
import { built } from '../../support/built-site';

/** Asks something of a page as it was built. What is asked runs in the browser: it may name nothing outside of it. */
export type Read = <R, A = undefined>(
  path: string,
  asked: (page: Document, about: A) => R,
  about?: A,
) => Promise<R>;

/** What can be read of pages without opening any: one empty tab of a worker parses them, and draws nothing. */
export const test = base.extend<object, { read: Read }>({
  read: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(((path: string, asked: unknown, about: unknown) =>
        page.evaluate(
          ([html, code, thing]) =>
            // The empty tab has no policy that would refuse it.
            (0, eval)(`(${code})`)(new DOMParser().parseFromString(html, 'text/html'), thing),
          [built(path), String(asked), about] as const,
        )) as Read);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
export { expect };

/** Words as they are compared, every run of spaces a single one. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
