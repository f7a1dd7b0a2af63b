import { expect, test } from '@playwright/test';
import { content } from '../../support/content';

test('a wrong address is answered in its language, with a frame that leads on from a phone, and a way back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  for (const { path, lang, heading, other, keys, back, home } of [
    {
      path: '/nulle-part/',
      lang: 'fr',
      heading: 'Cette page n’existe pas',
      other: 'There is no such page',
      keys: 'Les clés',
      back: 'Revenir à l’accueil',
      home: /:\d+\/$/,
    },
    {
      path: '/en/nowhere/',
      lang: 'en',
      heading: 'There is no such page',
      other: 'Cette page n’existe pas',
      keys: 'The keys',
      back: 'Back to the home page',
      home: /\/en\/$/,
    },
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByText(other)).toHaveCount(0);
    await expect(page).toHaveTitle(`${heading} – ${content.site.get('site')!.data.name}`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('link', { name: keys })).toBeVisible();
    await page.getByRole('link', { name: back }).click();
    await expect(page).toHaveURL(home);
  }
  // The page that a host of its own language answers with lives without the script that chooses.
  await page.goto('/en/404.html');
  await expect(page).toHaveTitle(/^There is no such page/);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('link', { name: 'The practices' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a wrong address is answered in every language', async ({ page }) => {
    await page.goto('/en/nowhere/');
    await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  });
});
