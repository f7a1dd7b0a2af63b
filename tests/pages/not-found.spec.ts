import { expect, test } from '@playwright/test';
import { content } from '../support/content';

for (const { path, lang, heading, other, back, home } of [
  {
    path: '/nulle-part/',
    lang: 'fr',
    heading: 'Cette page n’existe pas',
    other: 'There is no such page',
    back: 'Revenir à l’accueil',
    home: /:\d+\/$/,
  },
  {
    path: '/en/nowhere/',
    lang: 'en',
    heading: 'There is no such page',
    other: 'Cette page n’existe pas',
    back: 'Back to the home page',
    home: /\/en\/$/,
  },
])
  test(`a wrong address such as ${path} is answered in its language, with a way back`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByText(other)).toHaveCount(0);
    await expect(page).toHaveTitle(`${heading} – ${content.site.get('site')!.data.name}`);
    await expect(page.getByRole('link', { name: lang === 'fr' ? 'Les clés' : 'The keys' })).toBeVisible();
    await page.getByRole('link', { name: back }).click();
    await expect(page).toHaveURL(home);
  });

test('on a phone the frame of a wrong address leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  for (const [path, name] of [
    ['/en/nowhere/', 'The practices'],
    ['/nulle-part/', 'Les pratiques'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
});

test('without scripts a wrong address is answered in every language', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/nowhere/');
  await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await context.close();
});
