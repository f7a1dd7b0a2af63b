import { expect, type Locator, type Page } from '@playwright/test';
import { patternOf, type PageKind } from '../../src/i18n/paths';
import { setAllType } from '../../src/i18n/typography';
import type { Ui } from '../../src/schemas/ui';
import { content } from './content';
import { focusIsSeen, type Stop } from './focus';
import { awake } from './built-site';

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
  let wanted = await handleOf(target);
  if (await wanted.evaluate((one) => one === document.activeElement)) return;
  let last: Stop | undefined;
  for (let step = 1; step < most; step += 1) {
    await page.keyboard.press('Tab');
    let stop = await focusIsSeen(page, wanted);
    // What was drawn anew on the way is another element.
    if (stop.isIt === undefined) stop = await focusIsSeen(page, (wanted = await handleOf(target)));
    // A page that still moves has settled when it is looked at again.
    if (last && isBack(last, stop)) stop = await focusIsSeen(page, wanted);
    expect(stop.faults, stop.at).toEqual([]);
    expect(last && isBack(last, stop), `from ${last?.at} to ${stop.at}`).toBeFalsy();
    if (stop.isIt) return;
    last = stop;
  }
  throw new Error(`No way to ${target} by Tab.`);
}

const handleOf = async (target: Locator) => (await target.elementHandle())!;

/** Walks through every stop of a page, forwards or backwards, until it comes round. @returns where the focus is not seen */
export async function faultsOfFocus(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const found: string[] = [];
  const stops: string[] = [];
  await page.keyboard.press(key);
  const first = (await page.evaluateHandle(() => document.activeElement)).asElement()!;
  for (;;) {
    const { at, faults, isIt } = await focusIsSeen(page, first);
    if (isIt && stops.length > 0) break;
    found.push(...faults.map((fault) => `${key} to ${at}: ${fault}`));
    // Between its end and its beginning one is outside of the page, for one stop.
    if (at === '' && stops.at(-1) === '') break;
    stops.push(at);
    await page.keyboard.press(key);
  }
  await first.dispose();
  // A walk that was broken off has not been at both ends.
  for (const end of [page.locator('.skip'), page.locator('.site-footer a').last()]) {
    const words = (await end.textContent())!.replace(/\s+/g, ' ').trim();
    if (!stops.join('\n').includes(words)) found.push(`${key} never comes to “${words}”`);
  }
  return found;
}

/** Walks through every stop of a page until it comes round; the focus is seen at each. */
export async function walkThrough(
  { page }: Pick<Walk, 'page'>,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  expect(await faultsOfFocus(page, key)).toEqual([]);
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
