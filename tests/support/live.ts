import type { Page } from '@playwright/test';

/**
 * Listens as a screen reader does: to regions that are there before anything is said in them.
 * @returns what was said in them since
 */
export async function listen(page: Page): Promise<() => Promise<string>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    /** Whether it is in the accessibility tree: drawn, if only out of sight, hidden from nobody, and behind no dialog. */
    const isThere = (region: Element) => {
      const modal = document.querySelector(':modal');
      return (
        region.checkVisibility({ visibilityProperty: true }) &&
        !region.closest('[aria-hidden=true], [inert], [aria-live=off]') &&
        (modal === null || modal.contains(region))
      );
    };
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      if (!isThere(region)) continue;
      new MutationObserver(() => isThere(region) && said.push(region.textContent)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
    return said;
  });
  return () => heard.evaluate((said) => said.join('\n'));
}
