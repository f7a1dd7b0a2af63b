import { expect, type Page } from '@playwright/test';

/** What of a page has not come to life yet: an island, a list that is a page of its own. */
export const ASLEEP = 'astro-island:not(:has([data-ready])), .assessment-page .assessment:not([data-ready])';

/** All that comes to life with its page has done so, and has read what is kept. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator(ASLEEP)).toHaveCount(0);
}
