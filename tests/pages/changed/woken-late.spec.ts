import { expect, type Page, test } from '@playwright/test';
import { extend } from './extensions';
import { original, translate, whole } from './translator';
import { kept, radio, ready } from '../../support/built-site';

// React says in the console that it draws an island anew: pages are silent here but for that.
const CHANGERS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a translator', (page) => translate(page)],
  ['a translator in place @all', (page) => translate(page, 'in place')],
  ['extensions @all', (page) => extend(page, 'after')],
];

/** Opens a page of which nothing comes to life before it may. */
async function openAsleep(page: Page, path: string): Promise<() => void> {
  let wake: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_astro/client.*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  return wake;
}

for (const [changer, change] of CHANGERS)
  test(`answers to a list and to a point that ${changer} changed before they woke are kept, and the reader stays there`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    let wake = await openAsleep(page, '/evaluer/craintes/');
    await change(page);
    const points = await page.locator('form[data-item]').count();
    await radio(page, 'fears-heard', 1).check({ force: true });
    await radio(page, 'contact-ownership-settled', 2).check({ force: true });
    await page.locator('.stage select').selectOption('3');
    await radio(page, 'contact-ownership-settled', 2).focus();
    wake();
    await ready(page);
    await expect.poll(() => kept(page)).toMatchObject({ 'fears-heard': 1, 'contact-ownership-settled': 2 });
    await expect(radio(page, 'contact-ownership-settled', 2)).toBeFocused();
    await expect(page.locator('form[data-item] input:checked')).toHaveCount(2);
    await expect(page.locator('.stage select')).toHaveValue('3');
    await expect(page.locator('form[data-item]')).toHaveCount(points);
    expect(original((await page.locator('.panel-progress').textContent())!)).toMatch(/^2 /);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => kept(page)).toMatchObject({ 'contact-ownership-settled': 3 });
    await whole(page);

    // The same with a point beside its paragraph.
    wake = await openAsleep(page, '/cles/accueillir-les-craintes/');
    await change(page);
    const point = radio(page, 'fears-heard', 2);
    await point.scrollIntoViewIfNeeded();
    await point.check({ force: true });
    await point.focus();
    wake();
    await expect.poll(() => kept(page)).toMatchObject({ 'fears-heard': 2 });
    await expect(point).toBeFocused();
    await expect(point).toBeChecked();
    await expect(page.locator('.assess .lip')).toHaveAttribute('data-status', 'insufficient');
    await whole(page);
    expect(errors.filter((message) => !message.includes('#418'))).toEqual([]);
  });
