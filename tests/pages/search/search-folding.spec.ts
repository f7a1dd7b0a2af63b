import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { indexedCopy } from '../../../src/domain/search/indexed-copy';
import { expect, test } from '../../support/built-site';

/** Sentences of which each can be found in one way only. */
const SENTENCES = {
  '/coeur/': 'Les équipes au cœur du projet',
  '/oeuvre/': 'Le maître d’œuvre signe le devis',
  '/organisation/': 'Quand l’organisation grandit',
  '/ecoute/': 'Rester à l’écoute jusqu’à l’été',
  '/craintes/': 'Nos craintes devant la nouveauté',
  '/chevaux/': 'Des chevaux de trait',
  '/annonce/': 'Un e-mail d’annonce',
  '/reponse/': 'Votre email de réponse',
};
const SYNONYMS = [['crainte', 'peur', 'appréhension']];

/** Has the site’s own search look into an index of these sentences alone. */
async function serveIndex(page: Page): Promise<void> {
  const { index } = await createIndex({});
  for (const [url, text] of Object.entries(SENTENCES)) {
    const html = `<html lang="fr"><body><main data-pagefind-body data-pagefind-meta="kind:page"><h1>Page</h1><p>${text}.</p></main></body></html>`;
    await index!.addHTMLFile({ url, content: indexedCopy(html, SYNONYMS) });
  }
  const { files } = await index!.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  await page.route('**/pagefind/**', (route) => {
    const path = new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? '';
    const body = contents.get(path) ?? readFileSync(`dist/pagefind/${path}`);
    return route.fulfill({
      body,
      contentType: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    });
  });
}

test('accents, ligatures, elisions, hyphens, plurals and synonyms make no difference', async ({ page }) => {
  await serveIndex(page);
  await page.goto('/recherche/');
  const field = page.locator('.site-search input');
  const found = async (query: string) => {
    await field.fill('');
    await field.fill(query);
    await expect(page.locator('.site-search .search-status'), query).toHaveText(/^\d+\s|^Rien/);
    return page
      .locator('.site-search .search-results li', { has: page.locator('.search-excerpt') })
      .evaluateAll((rows) => rows.map((row) => new URL(row.querySelector('a')!.href).pathname));
  };
  for (const [query, path] of [
    ['coeur', '/coeur/'],
    ['cœur', '/coeur/'],
    ['equipe', '/coeur/'],
    ['equipes', '/coeur/'],
    ['oeuvre', '/oeuvre/'],
    ['maitre d’œuvre', '/oeuvre/'],
    ['organisation', '/organisation/'],
    ['l’organisation', '/organisation/'],
    ["l'organisation", '/organisation/'],
    ['ecoute', '/ecoute/'],
    ['été', '/ecoute/'],
    ['peur', '/craintes/'],
    ['peurs', '/craintes/'],
    ['appréhension', '/craintes/'],
    ['crainte', '/craintes/'],
    ['cheval', '/chevaux/'],
    ['email', '/annonce/'],
    ['e-mail', '/annonce/'],
    ['e mail', '/annonce/'],
    ['e-mail', '/reponse/'],
  ] as const)
    expect(await found(query), query).toContain(path);

  // What was added to the indexed copy is never shown.
  await found('peur');
  await expect(page.locator('.search-excerpt').last()).toHaveText('Nos craintes devant la nouveauté.');
  await found('coeur');
  await expect(page.locator('.search-excerpt').last()).toHaveText('Les équipes au cœur du projet.');
  await found('organisation');
  await expect(page.locator('.search-excerpt').last()).toHaveText('Quand l’organisation grandit.');
});
