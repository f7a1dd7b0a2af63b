import { visit } from '../../support/sharing';
import { expect, give, kept, radio, ready, test } from '../../support/built-site';

const FEARS = '/evaluer/craintes/';

test('a list is answered from nothing to a score, cleared, and follows the stage; it says what is missing, and all stays', async ({
  page,
}) => {
  await visit(page, FEARS);
  const panel = page.locator('.panel');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(panel).toHaveAttribute('data-status', 'empty');
  await give(page, 'fears-heard', 3);
  await expect(panel).toHaveAttribute('data-status', 'insufficient');
  const missing = 'Encore 3 points avant d’avoir un score : il faut un niveau à 60 % des points.';
  await expect(panel).toContainText(missing);
  await expect(panel).not.toHaveAttribute('data-score');
  await give(page, 'contact-ownership-settled', 'dont-know');
  await expect(panel).toContainText(missing);
  for (const item of ['activity-data-safeguard', 'side-files-understood', 'workshops-on-real-cases'])
    await give(page, item, 3);
  await expect(panel).toHaveAttribute('data-score', '100');
  await expect(panel).toHaveAttribute('data-low', '67');
  await expect(panel).toContainText('reste 1 point');
  await expect(panel).toContainText('Solide');

  const point = page.locator('form[data-item="workshops-on-real-cases"]');
  const clear = point.getByRole('button', { name: 'Effacer la réponse' });
  await clear.click();
  await expect(point.locator('input:checked')).toHaveCount(0);
  await expect(clear).toHaveCount(0);
  await expect(radio(page, 'workshops-on-real-cases', 0)).toBeFocused();
  await expect(panel).toHaveAttribute('data-status', 'insufficient');
  await give(page, 'charter-coauthored', 0);
  await expect(panel).toHaveAttribute('data-score', '75');
  await page.getByLabel('Étape du projet').selectOption('1');
  await expect(panel).toHaveAttribute('data-score', '75');
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('Étape du projet')).toHaveValue('1');
  await expect(page.locator('input:checked')).toHaveCount(5);
  expect(await kept(page)).toMatchObject({ 'workshops-on-real-cases': null, 'charter-coauthored': 0 });
});

test('an answer given before the script has arrived is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(FEARS, { waitUntil: 'commit' });
  await give(page, 'fears-heard', 2);
  await give(page, 'charter-coauthored', 'dont-know');
  release();
  await ready(page);
  await expect.poll(() => kept(page)).toEqual({ 'fears-heard': 2, 'charter-coauthored': 'dont-know' });
  await expect(radio(page, 'fears-heard', 2)).toBeChecked();
  await expect(page.locator('.panel')).toHaveAttribute('data-status', 'insufficient');
});

test('switching language keeps the answers and the place', async ({ page }) => {
  await visit(page, FEARS);
  await give(page, 'fears-heard', 1);
  const point = page.locator('form[data-item="workshops-on-real-cases"]');
  await point.evaluate((form) => form.scrollIntoView({ block: 'center' }));
  await page.locator('a.language').dispatchEvent('click');
  await expect(page).toHaveURL(/\/en\/assess\/fears\/#(workshops-on-real-cases|side-files-understood)$/);
  await ready(page);
  await expect(radio(page, 'fears-heard', 1)).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(point).toBeInViewport();
  await expect(page.locator('main')).not.toContainText('Amorcé');
});

test('the express check gives no score, at most three next steps, and answers into the lists', async ({
  page,
}) => {
  await visit(page, '/evaluer/express/');
  const forms = page.locator('form[data-item]');
  await expect(forms).toHaveCount(12);
  await expect(page.locator('[data-score]')).toHaveCount(0);
  await expect(page.locator('[data-step]')).toHaveCount(0);
  const items = await forms.evaluateAll((all) => all.map((form) => form.getAttribute('data-item')!));
  for (const item of items) await give(page, item, item === 'no-tunnel' ? 1 : 0);
  await expect(page.locator('[data-step]')).toHaveCount(3);
  await expect(page.locator('main [data-score]')).toHaveCount(0);
  await expect(page.getByText('12 réponses sur 12').first()).toBeVisible();
  // The same run: the list shows the same answer.
  await visit(page, '/evaluer/accompagnement/');
  await expect(radio(page, 'no-tunnel', 1)).toBeChecked();
});
