import type { BrowserContext, Page, ViewportSize } from '@playwright/test';
import { awake, expect, test } from '../support/built-site';

/** What is wrong, by where it is so. */
type Faults = Record<string, readonly string[]>;

interface Sweep {
  readonly addresses: readonly string[];
  /** What there is on the device before. */
  readonly kept?: (context: BrowserContext) => Promise<void>;
  /** The window, else that of a desk. */
  readonly window?: ViewportSize;
  /** Says what is wrong with a page that has come to life. */
  readonly look: (page: Page) => Promise<readonly string[]>;
}

/** Pages are shared out among so many windows, so that several can go through them at once. */
const PARTS = 4;

/**
 * Goes through many addresses with one page each part: opening a window of its own costs as much as what is looked at.
 * All that is wrong is said at the end, by its address.
 */
export function sweep(title: string, { addresses, kept, window, look }: Sweep): void {
  for (let part = 0; part < PARTS; part += 1) {
    const mine = addresses.filter((_, i) => i % PARTS === part);
    test(`${title} (${part + 1} of ${PARTS})`, async ({ page, context }) => {
      test.setTimeout(20_000 * mine.length);
      await kept?.(context);
      if (window) await page.setViewportSize(window);
      const faults: Faults = {};
      for (const address of mine) {
        // Where only what stands behind the # differs, nothing would be opened.
        if (new URL(page.url()).pathname === new URL(address, 'http://x').pathname)
          await page.goto('about:blank');
        await page.goto(address);
        await awake(page);
        const found = await look(page);
        if (found.length > 0) faults[address] = found;
      }
      expect(faults).toEqual({});
    });
  }
}
