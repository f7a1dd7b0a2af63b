import { expect, type Page } from '@playwright/test';

/** Every island that wakes with its page has done so, and has read what is kept. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('astro-island[client="load"]:not(:has([data-ready]))')).toHaveCount(0);
}
