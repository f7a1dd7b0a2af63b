import type { Page } from '@playwright/test';

/**
 * Listens as a screen reader does: to regions that are there before anything is said in them.
 * @returns what was said in them since
 */
export async function listen(page: Page): Promise<() => Promise<string>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    return said;
  });
  return () => heard.evaluate((said) => said.join('\n'));
}
