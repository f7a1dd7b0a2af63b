import { expect, type Page } from '@playwright/test';

/** The whole language of a page is on the device. */
export async function isKept(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'kept', { timeout: 60_000 });
}
