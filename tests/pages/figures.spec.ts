import { ALL, expect, test } from './support';
import { stringsIn } from '../support/strings-in';
import { TEXTS } from './texts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The drawings of both languages are made by the same code; their words differ in length. */
const TRIED = TEXTS.filter(({ path }) => ALL || !path.startsWith('/en/'));

for (const { path, figure } of TRIED) {
  test(`${path}: the diagram says in text all that it draws`, async ({ page }) => {
    await page.goto(path);
    const box = page.locator('figure.figure-box');
    await expect(box).toHaveCount(1);
    const { alt, caption, ...data } = figure as { alt?: string; caption: string };
    await expect(page.getByRole('figure', { name: caption })).toHaveCount(1);
    const { said, drawings } = await box.evaluate((node) => {
      const copy = node.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [hidden], svg')) hidden.remove();
      return {
        said: copy.textContent ?? '',
        drawings: [...node.querySelectorAll('svg')].map((svg) => ({
          hidden: svg.getAttribute('aria-hidden'),
          name: svg.getAttribute('role') === 'img' && svg.getAttribute('aria-label'),
        })),
      };
    });
    const missing = stringsIn(data).filter((text) => !plain(said).includes(plain(text)) && text !== 'none');
    expect(missing).toEqual([]);
    for (const { hidden, name } of drawings) expect(hidden === 'true' || (alt && name === alt)).toBeTruthy();
    if (alt) await expect(page.getByRole('img', { name: alt })).toHaveCount(1);
  });

  test(`${path}: the diagram keeps to its width, its words whole`, { tag: '@all' }, async ({ page }) => {
    for (const width of ALL ? [320, 390, 1280] : [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const out = await page.locator('.figure-drawing').evaluate((drawing) => {
        const room = drawing.getBoundingClientRect();
        const parts = [...drawing.querySelectorAll('*')].filter((one) => !one.closest('.vh'));
        const outside = parts.filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < room.left - 1 || right > room.right + 1;
        });
        /** Words that a line break falls into. */
        const broken: string[] = [];
        const words = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node; node = words.nextNode()) {
          if (node.parentElement?.closest('.vh, svg')) continue;
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
              broken.push(word);
          }
        }
        const small = [...drawing.querySelectorAll('svg text')].map((one) => {
          const scale = (one.closest('svg') as SVGSVGElement).getScreenCTM()?.a ?? 1;
          return parseFloat(getComputedStyle(one).fontSize) * scale;
        });
        return {
          outside: outside.map(({ tagName, className }) => `${tagName} ${String(className)}`),
          broken,
          smallest: Math.min(...small, 99),
        };
      });
      expect({ width, outside: out.outside, broken: out.broken }).toEqual({ width, outside: [], broken: [] });
      expect(out.smallest, `letters of the drawing at ${width}`).toBeGreaterThanOrEqual(12);
    }
  });
}

test('on paper no word of a diagram stands on its own colour', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { path } of TRIED) {
    await page.goto(path);
    const lost = await page.locator('figure.figure-box').evaluate((figure) => {
      const words = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const text = node.textContent?.trim();
        if (!text || node.parentElement?.closest('.vh, svg, button')) continue;
        let ground: Element | null = node.parentElement;
        while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
          ground = ground.parentElement;
        const ink = getComputedStyle(node.parentElement!).color;
        if (ground && getComputedStyle(ground).backgroundColor === ink) found.push(text);
      }
      return found;
    });
    expect({ path, lost }).toEqual({ path, lost: [] });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

  test('a diagram opens large, is moved about, and closes where it was', async ({ page }) => {
    await page.goto('/pratiques/un-cadre-net/');
    const open = page.getByRole('button', { name: 'Agrandir le schéma' });
    await open.tap();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByText('Fixer le périmètre')).toBeVisible();
    const { room, drawing } = await dialog.locator('.figure-room').evaluate((one) => ({
      room: one.clientWidth,
      drawing: one.scrollWidth,
    }));
    expect(drawing).toBeGreaterThan(room);
    await dialog.locator('.figure-room').focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => dialog.locator('.figure-room').evaluate((one) => one.scrollLeft))
      .toBeGreaterThan(0);
    await dialog.getByRole('button', { name: 'Fermer' }).tap();
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
  });

  test('it closes with Escape as well', async ({ page }) => {
    await page.goto('/en/keys/serve-every-job/');
    await page.getByRole('button', { name: 'Enlarge the diagram' }).tap();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test('no button promises a large diagram on a desk or without scripts', async ({ page, browser }) => {
  await page.goto('/pratiques/un-cadre-net/');
  await expect(page.getByText('Agrandir le schéma')).toBeHidden();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 780 },
  });
  const still = await context.newPage();
  await still.goto('/pratiques/un-cadre-net/');
  await expect(still.getByText('Agrandir le schéma')).toBeHidden();
  await context.close();
});
