import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser that translates it does: each text stands in two font elements afterwards, and the
 * text of before is in no page any more. What comes later is translated as it comes, but for what must not be.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const mark = (text: string) => `«${text.trim()}»`;
    const isOurs = (node: Node) =>
      node.parentElement?.closest('font, script, style, textarea, [translate=no]');
    const wrap = (text: Text) => {
      if (!text.data.trim() || !text.isConnected || isOurs(text)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = mark(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const walk = (root: Node) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      if (root instanceof Text) texts.push(root);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(wrap);
    };
    walk(document.querySelector('main')!);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        (type === 'characterData' ? [target] : [...addedNodes]).forEach(walk);
    }).observe(document.querySelector('main')!, { childList: true, subtree: true, characterData: true });
  });
}
