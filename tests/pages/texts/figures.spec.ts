import { stringsIn } from '../../support/strings-in';
import { expect as say, plain, test as reading } from './read-built';
import { expect, test } from '../../support/built-site';
import { TEXTS } from '../../support/texts';

reading('every diagram says in text all that it draws', async ({ read }) => {
  const faults: string[] = [];
  for (const { path, figure } of TEXTS) {
    const { alt = '', caption, ...data } = figure as { alt?: string; caption: string };
    const figures = await read(path, (page) =>
      [...page.querySelectorAll('figure.figure-box')].map((box) => {
        const copy = box.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [hidden], svg')) hidden.remove();
        return {
          name: page.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
          said: copy.textContent,
          drawings: [...box.querySelectorAll('svg')].map((svg) =>
            svg.getAttribute('aria-hidden') === 'true' ? '' : (svg.getAttribute('aria-label') ?? 'unnamed'),
          ),
          images: [...box.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label')),
        };
      }),
    );
    say(
      figures.map(({ name }) => plain(name)),
      path,
    ).toEqual([plain(caption)]);
    for (const { said, drawings, images } of figures) {
      const unsaid = stringsIn(data).filter((one) => one !== 'none' && !plain(said).includes(plain(one)));
      faults.push(
        ...[...unsaid, ...drawings.filter((name) => name !== '' && name !== alt)].map(
          (one) => `${path} ${one}`,
        ),
      );
      say(images, path).toEqual(alt ? [alt] : []);
    }
  }
  say(faults).toEqual([]);
});

test('every diagram keeps to its width, its words whole, and on paper none of them is lost @all', async ({
  page,
}) => {
  test.slow();
  for (const { path } of TEXTS) {
    await page.goto(path);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { outside, broken, smallest } = await page.locator('.figure-drawing').evaluate(drawn);
      expect({ path, width, outside, broken }).toEqual({ path, width, outside: [], broken: [] });
      expect(smallest, `letters of the drawing on ${path} at ${width}`).toBeGreaterThanOrEqual(12);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('figure.figure-box').evaluate(onTheirOwnColour), path).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** Runs in the page: the parts of a drawing that leave it, words that a line break falls into, the smallest letters. */
function drawn(drawing: Element) {
  const room = drawing.getBoundingClientRect();
  const outside = [...drawing.querySelectorAll('*')].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return !one.closest('.vh') && (left < room.left - 1 || right > room.right + 1);
  });
  const broken: string[] = [];
  const words = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (node.parentElement?.closest('.vh, svg')) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  const letters = [...drawing.querySelectorAll('svg text')].map((one) => {
    const scale = (one.closest('svg') as SVGSVGElement).getScreenCTM()?.a ?? 1;
    return parseFloat(getComputedStyle(one).fontSize) * scale;
  });
  return {
    outside: outside.map(({ tagName, className }) => `${tagName} ${String(className)}`),
    broken,
    smallest: Math.min(...letters, 99),
  };
}

/** Runs in the page: words in the colour of their ground. */
function onTheirOwnColour(figure: Element): string[] {
  const words = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const lost: string[] = [];
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.textContent?.trim();
    if (!text || node.parentElement?.closest('.vh, svg, button')) continue;
    let ground: Element | null = node.parentElement;
    while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
      ground = ground.parentElement;
    const ink = getComputedStyle(node.parentElement!).color;
    if (ground && getComputedStyle(ground).backgroundColor === ink) lost.push(text);
  }
  return lost;
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

  test('a diagram opens large, is moved about, and closes where it was; a desk has no use for it', async ({
    page,
  }) => {
    await page.goto('/pratiques/un-cadre-net/');
    const open = page.getByRole('button', { name: 'Agrandir le schéma' });
    await open.tap();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Fixer le périmètre')).toBeVisible();
    const room = dialog.locator('.figure-room');
    expect(await room.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0);
    await room.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => room.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await dialog.getByRole('button', { name: 'Fermer' }).tap();
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
    await open.tap();
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 780 });
    await expect(open).toBeHidden();
  });
});
