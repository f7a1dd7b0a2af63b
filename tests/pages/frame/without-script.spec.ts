import { expect, test } from '../../support/built-site';
import { plain, print, solid } from '../../support/pdf';

test.use({ javaScriptEnabled: false });

test('without scripts a site is read: what is read stands whole, what needs a script says so or is not offered', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  // The menu stands open on a phone.
  await expect(page.getByRole('link', { name: 'S’évaluer', exact: true }).first()).toBeVisible();
  await expect(page.locator('.theme')).toBeHidden();

  await page.goto('/cles/accueillir-les-craintes/');
  const point = page.locator('.item-widget').first();
  await expect(point.getByText('Nous avons recueilli les craintes des équipes')).toBeVisible();
  await expect(point.getByText('Preuve possible')).toBeVisible();
  await expect(point.locator('input').first()).toBeHidden();
  await expect(page.getByText('Agrandir le schéma')).toBeHidden();
  await page.locator('.assess summary').click();
  await expect(page.locator('.assess').getByText('Une charte d’usage des données')).toBeVisible();

  await page.goto('/evaluer/sponsor/');
  await expect(page.getByText('Sans JavaScript, cette liste se lit et s’imprime')).toBeVisible();
  await expect(page.locator('form[data-item]')).toHaveCount(10);
  await expect(page.locator('form[data-item] .level').first()).toBeVisible();

  await page.goto('/bilan/');
  await expect(page.getByText('Sans JavaScript, le site ne peut pas lire')).toBeVisible();
  await page.goto('/bilan/exemple/');
  await expect(page.locator('.profile-row')).toHaveCount(11);
  await expect(page.locator('[data-step]')).toHaveCount(3);
});

test('without scripts a text prints with the address behind each link, a list with the key to its score, the example whole', async ({
  page,
}) => {
  await page.goto('/cles/accueillir-les-craintes/');
  const { text } = await print(page);
  expect(solid(text)).toContain('(/glossaire/#works-council)');
  expect(text).toContain('Une charte d’usage des données');
  await page.goto('/evaluer/craintes/');
  expect((await print(page)).text).toContain('Calculer le score à la main');
  await page.goto('/en/results/example/');
  const example = plain((await print(page)).text);
  expect(example).toContain('Fictional example');
  expect(example).toContain('All the answers');
  expect(await page.locator('.answers-said li').count()).toBe(76);
});
