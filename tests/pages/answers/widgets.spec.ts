import { FULL_RUN } from '../../support/full-run';
import { visit } from '../../support/sharing';
import { expect, keep, kept, ready, test } from '../../support/built-site';

const TEXT = '/cles/accueillir-les-craintes/';

test('nothing of a widget is loaded before the reader comes near it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(TEXT, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => /client|answering|run\./.test(url))).toEqual([]);
  await page.locator('.item-widget [data-item="fears-heard"]').scrollIntoViewIfNeeded();
  await ready(page);
  expect(scripts.filter((url) => /answering/.test(url))).toHaveLength(1);
  expect(scripts.filter((url) => /client/.test(url))).toEqual([]);
});

test('a widget whose script did not come is woken by the answer given to it @all', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL! });
  let refused = 0;
  await page.route('**/_astro/answering.*', (route) => {
    refused += 1;
    return refused <= 1 ? route.abort() : route.continue();
  });
  await page.goto(TEXT);
  const point = page.locator('.item-widget form[data-item="fears-heard"]');
  await point.scrollIntoViewIfNeeded();
  await expect.poll(() => refused).toBe(1);
  await expect
    .poll(async () => {
      await point.locator('input[value="1"]').check({ force: true });
      await point.locator('input[value="2"]').check({ force: true });
      return (await kept(page))['fears-heard'];
    })
    .toBe(2);
  await page.close();
});

test('a point beside its paragraph, the list at the end, its lip, the keyboard and the page of the list stay in step', async ({
  page,
}) => {
  await page.goto(TEXT);
  for (const item of [
    'fears-heard',
    'contact-ownership-settled',
    'activity-data-safeguard',
    'workshops-on-real-cases',
  ]) {
    const point = page.locator(`.item-widget form[data-item="${item}"]`);
    await point.scrollIntoViewIfNeeded();
    const body = page.locator('.item-widget-body[data-ready]');
    await expect(body.filter({ has: page.locator(`form[data-item="${item}"]`) })).toBeAttached();
    await point.locator('input[value="2"]').check({ force: true });
  }
  await expect(page.locator('.assess .lip')).toHaveAttribute('data-score', '67');
  await expect(page.locator('.keyboard [data-dimension="k5-fears"]')).toHaveAttribute('data-score', '67');

  await page.locator('.assess summary').first().click();
  const list = page.locator('.assess .assessment');
  await expect(list).toHaveAttribute('data-ready', '');
  const inList = list.locator('form[data-item="fears-heard"]');
  await expect(inList.locator('input:checked')).toHaveValue('2');
  await expect(list.locator('.panel')).toHaveAttribute('data-score', '67');
  await inList.locator('input[value="0"]').check({ force: true });
  const beside = page.locator('.item-widget form[data-item="fears-heard"]');
  await expect(beside.locator('input:checked')).toHaveValue('0');
  await expect(list.locator('.panel')).toHaveAttribute('data-capped-band', 'fragile');
  await expect(page.locator('.assess .lip')).toHaveAttribute('data-capped-band', 'fragile');
  expect(await kept(page)).toMatchObject({ 'fears-heard': 0 });

  await beside.getByRole('button', { name: 'Effacer la réponse' }).click();
  await expect(beside.locator('input:checked')).toHaveCount(0);
  await visit(page, '/evaluer/craintes/');
  await expect(page.locator('input:checked')).toHaveCount(3);
});

test('a text is switched to its twin at the same heading @all', async ({ page }) => {
  await page.goto(TEXT);
  await page
    .getByRole('heading', { name: 'Par où commencer' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.locator('a.language').dispatchEvent('click');
  await expect(page).toHaveURL(/\/en\/keys\/welcome-fears\/#what-to-do-first$/);
  await expect(page.getByRole('heading', { name: 'What to do first' })).toBeInViewport();
});

test('with a whole run the balance of a text is the reader’s own, and a text prints with every answer, also where the reader did not scroll @all', async ({
  page,
  context,
}) => {
  await page.goto('/pratiques/mener-deux-projets/');
  const widget = page.locator('.balance-widget');
  await widget.scrollIntoViewIfNeeded();
  await expect(widget).toContainText('Il faut un score pour');
  await keep(context, FULL_RUN);
  await page.reload();
  await widget.scrollIntoViewIfNeeded();
  await expect(widget.locator('[data-balance]')).toHaveAttribute('data-balance', '53');
  await expect(widget).toContainText('Le volet technique avance plus vite que le volet humain');

  await page.goto(TEXT);
  await expect(page.locator('.assess .lip')).toHaveAttribute('data-score', '13');
  // Six points beside their paragraphs, and the same six in the list, though it is folded.
  await expect(page.locator('form[data-item] input:checked')).toHaveCount(12);
});
