import { type BrowserContext, expect } from '@playwright/test';

/** Lends a context whose pages must stay silent: nothing in the console, no error, no request that fails. */
export async function silently(
  context: BrowserContext,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const said: string[] = [];
  context.on('console', (message) => {
    // What Playwright itself says where it blocks what keeps the site.
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
    said.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => said.push(`error: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  await use(context);
  expect(said).toEqual([]);
}
