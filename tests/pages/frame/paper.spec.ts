import type { Page } from '@playwright/test';
import { expect, give, keep, ready, test } from '../../support/built-site';
import { FULL_RUN } from '../../support/full-run';
import { missing, plain, print, solid, withoutFigures } from '../../support/pdf';

const TEXT = '/cles/accueillir-les-craintes/';
const LIST = '/evaluer/craintes/';

/** What stands in the main part of a page for everybody, folded parts included. */
async function words(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
}

/** The name of each level that stands crossed on paper. */
const crossedIn = (text: string) =>
  [...text.matchAll(/× ?(Absent|Amorcé|En place|Vécu|Je ne sais pas|Sans objet)/g)].map(([, one]) => one);

test('a text prints whole from wherever one is, also with a diagram or the search open, and nothing that only leads about', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(TEXT);
  const { text } = await print(page);
  const paragraphs = await words(
    page,
    '.prose > p, .prose > ul li, .prose > ol li, .prose .heading h2, .example p, figcaption, .guidance-notes p, .lead',
  );
  expect(missing(paragraphs, text, withoutFigures)).toEqual([]);
  expect(missing(await words(page, '.assess .item-statement'), text)).toEqual([]);
  for (const about of [
    ...['Rechercher', 'Apparence', 'Aller au contenu', 'Sur cette page', 'Dans cette page', 'Mon bilan'],
    ...['Agrandir le schéma', 'Précédent, clé', 'Suivant, clé', 'Autour du site'],
  ])
    expect(text).not.toContain(about);

  // Links are notes: a number each, the address of each page once. Nothing of it stays on the screen.
  const [, notes = ''] = text.split('Adresses');
  const origin = new URL(page.url()).origin;
  expect(solid(notes)).toMatch(new RegExp(`^${origin}${TEXT}`));
  expect(solid(notes).split(`${origin}/glossaire/`)).toHaveLength(2);
  const pages = await page
    .locator('.prose > p a[href], .prose li > a[href], .guidance-notes a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
  expect(missing(pages, notes)).toEqual([]);
  expect(text).toMatch(/CSE ?\d/);
  await expect(page.locator('.note-mark')).toHaveCount(0);
  await expect(page.locator('.link-notes')).toBeHidden();

  await page.locator('.item-widget').first().scrollIntoViewIfNeeded();
  await ready(page);
  expect((await print(page)).text).toBe(text);
  await page.locator('.figure-open').first().click();
  await expect(page.locator('dialog.figure-large')).toBeVisible();
  expect((await print(page)).text).toBe(text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog.search-dialog')).toBeVisible();
  expect((await print(page)).text).toBe(text);
});

test('a list prints as an empty form with the key to its score, on a phone from its foot as from its head', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(LIST);
  await ready(page);
  const { text } = await print(page);
  expect(missing(await words(page, '.item-statement, .evidence'), text)).toEqual([]);
  expect(crossedIn(text)).toEqual([]);
  expect(text).not.toContain('Résultat de cette liste');
  for (const part of [
    'Fonction ou groupe',
    'C’est écrit ou daté, et connu des personnes concernées',
    'Calculer le score à la main',
    'Comptez 0 pour Absent, 1 pour Amorcé, 2 pour En place, 3 pour Vécu',
    'ici 4 sur 6',
    'Point 1, critique dès l’étape Cadrage. Absent, il limite le palier à « Fragile »',
    'Fondations à poser 0–24',
    'Solide 75–100',
  ])
    expect(plain(text)).toContain(part);

  await give(page, 'fears-heard', 1);
  const begun = await print(page);
  expect(crossedIn(begun.text)).toEqual(['Amorcé']);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.panel-line').click();
  expect((await print(page)).text).toBe(begun.text);
});

test('a list and its text print with the answers that were given, the list with its result and the reasons', async ({
  page,
  context,
}) => {
  await keep(context, FULL_RUN);
  await page.goto(TEXT);
  await expect(page.locator('.assess .lip')).toHaveAttribute('data-score', '13');
  // Once beside its paragraph, once in the list.
  expect(crossedIn((await print(page)).text).filter((one) => one === 'Absent')).toHaveLength(6);
  await page.goto(LIST);
  await ready(page);
  const { text } = await print(page);
  const answers = await page
    .locator('form[data-item]')
    .evaluateAll((forms) =>
      forms.map((form) => form.querySelector('input:checked')?.nextElementSibling?.textContent),
    );
  expect(answers).not.toContain(undefined);
  expect(crossedIn(text)).toEqual(answers);
  for (const part of ['13 sur 100', 'entre 11 et 28', 'Fondations à poser', 'Étape du projet'])
    expect(text).toContain(part);
});

test('the results print as a report: whose, when, at which stage, of which lists, every answer in words, every score with its reasons', async ({
  page,
  context,
}) => {
  await keep(context, FULL_RUN);
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00'));
  await page.goto('/bilan/');
  await ready(page);
  await page.getByLabel('Étape du projet').selectOption('2');
  const { text, pages } = await print(page);
  for (const part of [
    'Mon bilan',
    'Nom de ce bilan',
    'Imprimé le 1er décembre 2026',
    'Étape du projet : Choix',
    'Version des listes : Les cinq pratiques 1, Les sept clés 1',
  ])
    expect(pages[0]).toContain(part);
  for (const part of [
    'Dernière réponse le',
    'Par où commencer',
    'Ce qui tient déjà',
    'À éclaircir',
    'Équilibre',
    'Score d’ensemble',
    'Le détail du calcul',
    'Ce que ce résultat n’est pas',
  ])
    expect(text).toContain(part);
  const said = await page
    .locator('.answers-said li')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [row.querySelector('span')!.textContent, row.querySelector('strong')!.textContent].join(' '),
      ),
    );
  expect(said).toHaveLength(76);
  expect(missing(said, text)).toEqual([]);
  expect(said.filter((one) => one.endsWith('sans réponse'))).toHaveLength(76 - Object.keys(FULL_RUN).length);
  expect(missing(await words(page, '.profile-row .profile-says'), text)).toEqual([]);
  const steps = await words(page, '.cap, .step-next, .steps dd, .result-find-out a, .result-find-out h3');
  expect(missing(steps, text, withoutFigures)).toEqual([]);
  expect(missing(await words(page, '.figures td, .figures th, .calculation li'), text)).toEqual([]);
});

test('the express check prints as a form, filled or not, and a text of practice in English @all', async ({
  page,
  context,
}) => {
  await page.goto('/en/practices/a-clear-frame/');
  const { text } = await print(page);
  const read = await words(page, '.prose .heading h2, .prose > p, figcaption');
  expect(missing(read, text, withoutFigures)).toEqual([]);
  expect(text).toContain('Addresses');

  await page.goto('/en/assess/express/');
  await ready(page);
  const empty = await print(page);
  expect(missing(await words(page, '.item-statement'), empty.text)).toEqual([]);
  expect(empty.text).toContain('The express check has no score.');
  await keep(context, FULL_RUN);
  await page.reload();
  await ready(page);
  const LEVELS = /× ?(Absent|Started|In place|Lived|I don’t know)/g;
  expect((await print(page)).text.match(LEVELS)).toHaveLength(12);
});

test('every kind of page that is printed fits the width of its paper @all', async ({ page, context }) => {
  await keep(context, FULL_RUN);
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, at 96 pixels an inch.
  await page.setViewportSize({ width: 672, height: 1000 });
  for (const path of [
    ...[LIST, '/evaluer/cadre/', '/en/assess/express/', '/bilan/', '/bilan/exemple/', TEXT],
    ...['/pratiques/un-cadre-net/', '/glossaire/', '/methode/'],
  ]) {
    await page.goto(path);
    if (path === '/bilan/') await ready(page);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.vh, svg'))
        .filter((one) => {
          const { right, left } = one.getBoundingClientRect();
          return (
            right > innerWidth + 1 ||
            left < -1 ||
            (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
          );
        })
        .map(({ className, textContent }) => `${String(className)} ${textContent?.slice(0, 30)}`),
    );
    expect(cut, path).toEqual([]);
  }
});
