import { expect, test, twins } from './support';
import { TEXTS } from './texts';

test('a heading hands out its address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/cles/chaque-metier/');
  const anchor = page.getByRole('link', { name: 'Lien vers : Par où commencer' });
  await anchor.click();
  await expect(page.locator('[aria-live]').filter({ hasText: 'Lien copié' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/cles/chaque-metier/#par-ou-commencer`,
  );
  await expect(page).toHaveURL(/#par-ou-commencer$/);
});

test('where the clipboard is refused the address bar still holds the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await page.goto('/en/keys/serve-every-job/');
  await page.getByRole('link', { name: 'Link to: What to do first' }).click();
  await expect(page).toHaveURL(/#what-to-do-first$/);
  await expect(page.getByText('Link copied')).toHaveCount(0);
});

test('the parts of a text lead to its headings', async ({ page }) => {
  await page.goto('/pratiques/dire-pourquoi/');
  await page.locator('.contents summary').click();
  const headings = await page.locator('.prose > .heading h2').allTextContents();
  await expect(page.locator('.contents li')).toHaveText(headings.map((text) => text.trim()));
  await page
    .getByRole('navigation', { name: 'Dans cette page' })
    .getByRole('link', { name: 'Ce qui déraille' })
    .click();
  await expect(page.getByRole('heading', { name: 'Ce qui déraille' })).toBeInViewport();
});

test('one can read all twelve texts by following Next', async ({ page }) => {
  for (const locale of twins(['fr', 'en'])) {
    const wanted = TEXTS.filter((text) => text.locale === locale).map(({ path }) => path);
    const seen: string[] = [];
    await page.goto(locale === 'fr' ? '/cles/qui-travaille-avec-qui/' : '/en/keys/who-works-with-whom/');
    await expect(page.locator('.neighbours a[rel=prev]')).toHaveCount(0);
    for (;;) {
      seen.push(new URL(page.url()).pathname);
      const next = page.locator('.neighbours a[rel=next]');
      if ((await next.count()) === 0) break;
      const href = await next.getAttribute('href');
      await next.click();
      await page.waitForURL(`**${href}`);
      await expect(page.locator('.neighbours a[rel=prev]')).toHaveAttribute('href', seen.at(-1)!);
    }
    expect(seen).toEqual(wanted);
  }
});

test('a change of language keeps the part that is being read', async ({ page }) => {
  for (const [from, to] of [
    ['/cles/cle-en-main/#ce-qui-deraille', '/en/keys/beware-of-turnkey/#what-goes-wrong'],
    ['/methode/#les-paliers', '/en/method/#the-bands'],
    ['/glossaire/#raci', '/en/glossary/#raci'],
    ['/sources/#pmi-2014', '/en/sources/#pmi-2014'],
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

test('a word of the trade leads to its definition, and the definition back to the texts', async ({
  page,
}) => {
  await page.goto('/cles/usages-avant-l-outil/');
  await page.locator('.prose').getByRole('link', { name: 'cahier des charges' }).first().click();
  await expect(page).toHaveURL(/\/glossaire\/#specification$/);
  const term = page.locator('#specification');
  await expect(term).toBeInViewport();
  await expect(term).toContainText('expression de besoin');
  await term.getByRole('link', { name: 'Les usages avant l’outil' }).click();
  await expect(page).toHaveURL(/\/cles\/usages-avant-l-outil\/$/);
});

test('a printed text is a text', async ({ page }) => {
  await page.goto('/cles/preparer-l-apres/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of [
    '.site-nav',
    '.site-footer',
    '.guidance-side',
    '.contents',
    '.neighbours',
    '.anchor',
    '.figure-open',
  ])
    await expect(page.locator(gone).first(), gone).toBeHidden();
  for (const there of ['h1', '.lead', '.prose > p', 'figcaption', '.example', '.guidance-notes'])
    await expect(page.locator(there).first(), there).toBeVisible();
});
