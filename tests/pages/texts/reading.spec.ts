import { expect as say, test as reading } from './read-built';
import { expect, test } from '../../support/built-site';
import { TEXTS } from '../../support/texts';

test('the parts of a text lead to its headings, which hand out their address', async ({
  page,
  context,
  baseURL,
}) => {
  const path = '/cles/chaque-metier/';
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await page.locator('.contents summary').click();
  const headings = await page.locator('.prose > .heading h2').allTextContents();
  await expect(page.locator('.contents li')).toHaveText(headings.map((text) => text.trim()));
  await page
    .getByRole('navigation', { name: 'Dans cette page' })
    .getByRole('link', { name: 'Ce qui déraille' })
    .click();
  await expect(page.getByRole('heading', { name: 'Ce qui déraille' })).toBeInViewport();

  // Where the clipboard is refused the address bar still holds the link.
  await page.evaluate(() => {
    const writeText = () => Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  const copied = page.locator('[aria-live]').filter({ hasText: 'Lien copié' });
  await page.getByRole('link', { name: 'Lien vers : Pourquoi c’est décisif' }).click();
  await expect(page).toHaveURL(/#pourquoi-cest-decisif$/);
  await expect(copied).toHaveCount(0);
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  await page.getByRole('link', { name: 'Lien vers : Par où commencer' }).click();
  await expect(copied).toHaveCount(1);
  const address = `${baseURL}${path}#par-ou-commencer`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(page.url()).toBe(address);
});

test('a change of language keeps the part that is being read', async ({ page }) => {
  for (const [from, to] of [
    ['/cles/cle-en-main/#ce-qui-deraille', '/en/keys/beware-of-turnkey/#what-goes-wrong'],
    ['/methode/#les-paliers', '/en/method/#the-bands'],
    ['/glossaire/#raci', '/en/glossary/#raci'],
  ] as const) {
    await page.goto(from);
    await expect(page.locator('main :target')).toBeInViewport();
    await page.getByRole('link', { name: /^EN/ }).click();
    await expect(page).toHaveURL(new RegExp(`${to}$`));
    await expect(page.locator('main :target'), to).toHaveCount(1);
  }
  await page.goto('/cles/cle-en-main/#main');
  await page.getByRole('link', { name: /^EN/ }).click();
  await expect(page).toHaveURL(/\/en\/keys\/beware-of-turnkey\/$/);
});

reading('one can read all twelve texts of a language by following Next, and come back', async ({ read }) => {
  const ways = new Map<string, readonly (string | null)[]>();
  for (const { path } of TEXTS)
    ways.set(
      path,
      await read(path, (page) =>
        ['prev', 'next'].map(
          (rel) => page.querySelector(`.neighbours a[rel=${rel}]`)?.getAttribute('href') ?? null,
        ),
      ),
    );
  for (const locale of ['fr', 'en']) {
    const paths = TEXTS.filter((text) => text.locale === locale).map(({ path }) => path);
    say(paths).toHaveLength(12);
    for (const [i, path] of paths.entries())
      say(ways.get(path), path).toEqual([paths[i - 1] ?? null, paths[i + 1] ?? null]);
  }
});

reading(
  'a word of the trade leads to its definition, and the definition back to the texts',
  async ({ read }) => {
    const text = '/cles/usages-avant-l-outil/';
    const term = await read(
      text,
      (page) =>
        [...page.querySelectorAll('.prose a')]
          .find(({ textContent }) => textContent.trim() === 'cahier des charges')
          ?.getAttribute('href') ?? '',
    );
    say(term).toBe('/glossaire/#specification');
    const { words, uses } = await read('/glossaire/', (page) => {
      const there = page.getElementById('specification');
      return {
        words: there?.textContent,
        uses: [...(there?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
      };
    });
    say(words).toContain('expression de besoin');
    say(uses).toContain(text);
  },
);
