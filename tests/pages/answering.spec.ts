import { expect, give, kept, radio, ready, test } from './support';

const FEARS = '/evaluer/craintes/';

test('nothing is preselected, and every point offers every answer it may have', async ({ page }) => {
  await page.goto('/evaluer/sponsor/');
  await ready(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.locator('form[data-item]')).toHaveCount(10);
  for (const form of await page.locator('form[data-item]').all()) {
    const offersNotApplicable = (await form.getAttribute('data-item')) === 'sponsor-coalition';
    const values = await form
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(values).toEqual([
      '0',
      '1',
      '2',
      '3',
      'dont-know',
      ...(offersNotApplicable ? ['not-applicable'] : []),
    ]);
    await expect(form.getByRole('group')).toHaveAccessibleDescription(/Preuve possible/);
  }
});

test('before sixty percent the panel says what is missing, then gives the score', async ({ page }) => {
  await page.goto(FEARS);
  await ready(page);
  const panel = page.locator('.panel');
  await expect(panel).toHaveAttribute('data-status', 'empty');
  await give(page, 'fears-heard', 3);
  await expect(panel).toHaveAttribute('data-status', 'insufficient');
  await expect(panel).toContainText(
    'Encore 3 points avant d’avoir un score : il faut un niveau à 60 % des points.',
  );
  await expect(panel).not.toHaveAttribute('data-score');
  await give(page, 'contact-ownership-settled', 'dont-know');
  await expect(panel).toContainText('Encore 3 points avant');
  for (const item of ['activity-data-safeguard', 'side-files-understood', 'workshops-on-real-cases'])
    await give(page, item, 3);
  await expect(panel).toHaveAttribute('data-score', '100');
  await expect(panel).toHaveAttribute('data-low', '67');
  await expect(panel).toContainText('reste 1 point');
  await expect(panel).toContainText('Solide');
});

test('an answer can be cleared, and the focus stays with its point', async ({ page }) => {
  await page.goto(FEARS);
  await ready(page);
  await give(page, 'fears-heard', 2);
  const point = page.locator('form[data-item="fears-heard"]');
  await point.getByRole('button', { name: 'Effacer la réponse' }).click();
  await expect(point.locator('input:checked')).toHaveCount(0);
  await expect(point.getByRole('button', { name: 'Effacer la réponse' })).toHaveCount(0);
  await expect(radio(page, 'fears-heard', 0)).toBeFocused();
  expect(await kept(page)).toEqual({ 'fears-heard': null });
  await page.reload();
  await ready(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
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
  await page.goto(FEARS);
  await ready(page);
  await give(page, 'fears-heard', 1);
  await page
    .locator('form[data-item="workshops-on-real-cases"]')
    .evaluate((form) => form.scrollIntoView({ block: 'center' }));
  await page.locator('a.language').dispatchEvent('click');
  await expect(page).toHaveURL(/\/en\/assess\/fears\/#(workshops-on-real-cases|side-files-understood)$/);
  await ready(page);
  await expect(radio(page, 'fears-heard', 1)).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('form[data-item="workshops-on-real-cases"]')).toBeInViewport();
  await expect(page.locator('main')).not.toContainText('Amorcé');
});

test('a change is announced once a pause, in words', async ({ page }) => {
  await page.goto(FEARS);
  await ready(page);
  const live = page.locator('.panel .vh[aria-live]');
  await expect(live).toBeEmpty();
  for (const item of [
    'fears-heard',
    'contact-ownership-settled',
    'activity-data-safeguard',
    'side-files-understood',
  ])
    await give(page, item, 2);
  await expect(live).toHaveText('67 sur 100, en construction, restent 2 points.');
});

test('the chosen stage decides what is due, and never the score', async ({ page }) => {
  await page.goto('/evaluer/apres/');
  await ready(page);
  const items = await page
    .locator('form[data-item]')
    .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-item')!));
  for (const item of items) await give(page, item, item === 'vendor-followup-agreed' ? 0 : 3);
  const panel = page.locator('.panel');
  await expect(panel).toHaveAttribute('data-score', '83');
  await expect(panel).toHaveAttribute('data-capped-band', 'fragile');
  await page.getByLabel('Étape du projet').selectOption('1');
  await expect(panel).toHaveAttribute('data-capped-band', 'solid');
  await expect(panel).toHaveAttribute('data-score', '83');
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('Étape du projet')).toHaveValue('1');
});

test('the express check gives no score, and at most three next steps', async ({ page }) => {
  await page.goto('/evaluer/express/');
  await ready(page);
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
  await page.goto('/evaluer/accompagnement/');
  await ready(page);
  await expect(radio(page, 'no-tunnel', 1)).toBeChecked();
});
