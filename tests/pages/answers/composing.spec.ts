import type { Page } from '@playwright/test';
import { expect, keep, ready, test } from '../../support/built-site';

/** Has the browser compose a word in the field with the focus, as a keyboard for Japanese does; what is returned ends it. */
async function compose(page: Page, text: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  return () => session.send('Input.insertText', { text });
}

/** A key that has just ended a word, as Safari tells it. */
async function pressEnding(page: Page, key: string): Promise<void> {
  await page.evaluate((name) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'keyCode', { value: 229 });
    document.activeElement!.dispatchEvent(event);
  }, key);
}

test('a word being composed keeps its keys: the search stays open, and its results are not walked through', async ({
  page,
}) => {
  await page.goto('/cles/accueillir-les-craintes/');
  await page.keyboard.press('/');
  const dialog = page.locator('dialog.search-dialog');
  const field = dialog.locator('input');
  await expect(field).toBeFocused();
  const end = await compose(page, 'charte');
  await expect(dialog.locator('.search-results li').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(field).toBeFocused();
  for (const press of [() => page.keyboard.press('Escape'), () => pressEnding(page, 'Escape')]) {
    await press();
    await expect(dialog).toBeVisible();
  }
  await end();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await pressEnding(page, '/');
  await expect(dialog).toBeHidden();
});

test('a name being composed is not lost by Escape @all', async ({ page, context }) => {
  await keep(context, { 'sponsor-authority': 2 });
  await page.goto('/bilan/');
  await ready(page);
  await page.locator('.run-list > summary').click();
  await page
    .getByRole('button', { name: /Renommer/ })
    .first()
    .click();
  const field = page.locator('.name-form input');
  await field.fill('');
  const end = await compose(page, '東京');
  await page.keyboard.press('Escape');
  await pressEnding(page, 'Escape');
  await expect(field).toBeVisible();
  await end();
  await expect(field).toHaveValue('東京');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});
