import { expect, PATHS, test, built } from './support';

test.use({ javaScriptEnabled: false });

test('a text reads whole, its points as plain statements', async ({ page }) => {
  await page.goto('/cles/accueillir-les-craintes/');
  const point = page.locator('.item-widget').first();
  await expect(point.getByText('Nous avons recueilli les craintes des équipes')).toBeVisible();
  await expect(point.getByText('Preuve possible')).toBeVisible();
  await expect(point.locator('input').first()).toBeHidden();
  await page.locator('.assess summary').click();
  await expect(page.locator('.assess').getByText('Une charte d’usage des données')).toBeVisible();
});

test('a list reads as a form and says what cannot be done', async ({ page }) => {
  await page.goto('/evaluer/sponsor/');
  await expect(page.getByText('Sans JavaScript, cette liste se lit et s’imprime')).toBeVisible();
  await expect(page.locator('form[data-item]')).toHaveCount(10);
  await expect(page.locator('form[data-item] .level').first()).toBeVisible();
});

test('the results say what is missing and lead to the example, which reads whole', async ({ page }) => {
  await page.goto('/bilan/');
  await expect(page.getByText('Sans JavaScript, le site ne peut pas lire')).toBeVisible();
  await page.goto('/bilan/exemple/');
  await expect(page.locator('.profile-row')).toHaveCount(11);
  await expect(page.locator('[data-step]')).toHaveCount(3);
});

test('the menu stands open on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'S’évaluer', exact: true }).first()).toBeVisible();
});

test('every page has one h1 and a title of its own in its language', () => {
  const titles = new Map<string, string>();
  for (const path of PATHS) {
    const html = built(path);
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    expect(html, path).toContain(`<html lang="${path.startsWith('/en/') ? 'en' : 'fr'}"`);
    const title = `${path.startsWith('/en/')} ${/<title>([^<]+)<\/title>/.exec(html)?.[1]}`;
    expect(titles.get(title), `${path} and ${titles.get(title)}`).toBeUndefined();
    titles.set(title, path);
  }
});
