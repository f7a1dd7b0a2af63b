import { expect, type Locator, type Page } from '@playwright/test';
import { patternOf, type PageKind } from '../../src/i18n/paths';
import { setAllType } from '../../src/i18n/typography';
import type { Ui } from '../../src/schemas/ui';
import { content } from '../support/content';
import { focusIsSeen, type Stop } from './focus';
import { awake } from './support';

const [original = 'fr'] = content.site.get('site')!.data.locales;

/** Somebody without a mouse, in one language, with the words and the addresses of that language. */
export interface Walk {
  readonly page: Page;
  readonly locale: string;
  readonly words: Ui;
  readonly path: (kind: PageKind, slug?: string) => string;
}

export function walkIn(page: Page, locale: string): Walk {
  const { addresses } = content.ui.get(locale)!.data;
  return {
    page,
    locale,
    words: setAllType(content.ui.get(locale)!.data, locale),
    path: (kind, slug = '') => patternOf(kind, { locale, original, addresses }).replace('[slug]', slug),
  };
}

/** Opens an address, and waits until the page is awake. */
export async function open({ page }: Walk, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

/** Goes to an element by Tab. At every stop the focus is seen, and none lies back where one came from. */
export async function to({ page }: Pick<Walk, 'page'>, target: Locator, most = 400): Promise<void> {
  let last: Stop | undefined;
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const stop = await focusIsSeen(page);
    expect(stop.faults, stop.at).toEqual([]);
    expect(last && isBack(last, stop), `from ${last?.at} to ${stop.at}`).toBeFalsy();
    last = stop;
  }
  throw new Error(`No way to ${target} by Tab.`);
}

/** Walks through every stop of a page, forwards or backwards, until it comes round; the focus is seen at each. */
export async function walkThrough(
  { page }: Pick<Walk, 'page'>,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const stops: string[] = [];
  await page.keyboard.press(key);
  const first = await page.evaluateHandle(() => document.activeElement);
  do {
    const { at, faults } = await focusIsSeen(page);
    expect(faults, at).toEqual([]);
    // Between its end and its beginning one is outside of the page, for one stop.
    if (at === '' && stops.at(-1) === '') break;
    stops.push(at);
    await page.keyboard.press(key);
  } while (!(await first.evaluate((one) => one === document.activeElement)));
  await first.dispose();
  // A walk that was broken off has not been at both ends.
  for (const end of [page.locator('.skip'), page.locator('.site-footer a').last()])
    expect(stops.join('\n')).toContain((await end.textContent())!.replace(/\s+/g, ' ').trim());
}

/** Goes to a button, a link or a box, and presses it. */
export async function press(walk: Walk, target: Locator, key = 'Enter'): Promise<void> {
  await to(walk, target);
  await walk.page.keyboard.press(key);
}

/** Goes to a field and types in it. */
export async function type(walk: Walk, target: Locator, text: string): Promise<void> {
  await to(walk, target);
  await walk.page.keyboard.type(text);
}

/** Whether a stop lies above the one before, and in no column further on. */
function isBack({ box: from }: Stop, { box: to }: Stop): boolean {
  return from !== undefined && to !== undefined && to.bottom <= from.top && to.left < from.right;
}
