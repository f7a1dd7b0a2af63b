import { expect, test } from '@playwright/test';

test('a wrong address is answered in every language, with a way back', async ({ page }) => {
  const answer = await page.goto('/nulle-part/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  await expect(page.locator('section[lang="en"]').getByRole('heading')).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
});
