import type { Page } from '@playwright/test';

/**
 * Does to each page of a tab what extensions do: a writing aid puts an element behind every field and attributes on it,
 * a password manager a button into every label, and others stand first and last in the page.
 */
export async function extend(page: Page, when: 'before' | 'after'): Promise<void> {
  if (when === 'before') {
    await page.addInitScript(bringExtensions);
    await page.addInitScript(() => addEventListener('DOMContentLoaded', window.extendPage));
    return;
  }
  await page.evaluate(bringExtensions);
  await page.evaluate(() => window.extendPage());
}

declare global {
  interface Window {
    extendPage: () => void;
  }
}

function bringExtensions(): void {
  const made = (name: string) => {
    const element = document.createElement(name);
    element.dataset['foreign'] = '';
    return element;
  };
  const walk = (root: Node) => {
    if (!(root instanceof Element) || root.matches('[data-foreign]')) return;
    for (const field of root.querySelectorAll('input, textarea, select')) {
      if (field.hasAttribute('data-lt-tmp-id')) continue;
      field.setAttribute('data-lt-tmp-id', 'lt-1');
      field.setAttribute('data-gramm', 'false');
      field.setAttribute('spellcheck', 'false');
      field.after(made('div'), made('grammarly-extension'));
      field.closest('label')?.append(made('com-1password-button'));
    }
  };
  window.extendPage = () => {
    document.documentElement.setAttribute('data-lt-installed', 'true');
    document.body.setAttribute('cz-shortcut-listen', 'true');
    document.body.prepend(made('div'));
    document.body.append(made('grammarly-desktop-integration'));
    walk(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach(walk);
    }).observe(document.body, { childList: true, subtree: true });
  };
}
