import { expect, type Page } from '@playwright/test';

/** How browsers translate: by putting two elements in the place of each text, as Chrome; in the text itself, as others. */
export type Translator = 'replacing' | 'in place';

declare global {
  interface Window {
    /** What the page has written where nobody can read it: into texts that the translator took away. */
    unseen: string[];
    /** Begins to translate, and goes on with whatever comes. */
    translatePage: () => void;
  }
}

/** Does to a page what a browser that translates it does, now and with what comes later, but for what must not be. */
export async function translate(page: Page, how: Translator = 'replacing'): Promise<void> {
  await page.evaluate(bringTranslator, how);
  await page.evaluate(() => window.translatePage());
}

/** Has each page of a tab translated as soon as it can be read, before anything of it comes to life. */
export async function translateEarly(page: Page, how: Translator): Promise<void> {
  await page.addInitScript(bringTranslator, how);
  await page.addInitScript(() => addEventListener('DOMContentLoaded', window.translatePage));
}

/** Nothing has stopped, and nothing was written where nobody can read it. */
export async function whole(page: Page): Promise<void> {
  await expect(page.locator('[data-gone]')).toHaveCount(0);
  expect(await page.evaluate(() => window.unseen ?? [])).toEqual([]);
}

/** What stands before and behind each translated text: the tests read over it, and React does not. */
const MARK = '\u200b';

/** What was said before it was translated. */
export function original(text: string): string {
  return text.replaceAll(MARK, '');
}

function bringTranslator(how: Translator): void {
  window.unseen = [];
  const written = new WeakMap<Text, string>();
  const mark = (text: string) => text.replace(/\S[^]*\S|\S/, '\u200b$&\u200b');
  const isLeftAlone = (text: Text) =>
    !text.isConnected ||
    written.get(text) === text.data ||
    text.parentElement?.closest('font, script, style, textarea, [translate=no]');
  const unseen = new MutationObserver((changes) => {
    for (const { target } of changes) window.unseen.push((target as Text).data);
  });
  const replace = (text: Text) => {
    if (!text.data.trim()) {
      if (
        text.parentElement?.closest('astro-island, .assessment, .item-widget-body, .own-balance') &&
        !written.has(text)
      ) {
        const other = document.createTextNode(text.data);
        written.set(other, text.data);
        text.replaceWith(other);
        unseen.observe(text, { characterData: true });
      }
      return;
    }
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.textContent = mark(text.data);
    outer.append(inner);
    text.replaceWith(outer);
    unseen.observe(text, { characterData: true });
  };
  const change = (text: Text) => {
    text.data = mark(text.data);
    written.set(text, text.data);
  };
  const walk = (root: Node) => {
    const texts: Text[] = root instanceof Text ? [root] : [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) if (!isLeftAlone(text)) (how === 'replacing' ? replace : change)(text);
  };
  window.translatePage = () => {
    walk(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        (type === 'characterData' ? [target] : [...addedNodes]).forEach(walk);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  };
}
