import { itemsOf } from '../../src/domain/assessment/placed-item';
import { assessments, scale } from '../support/assessments';
import { content } from '../support/content';
import { expect, test } from './support';

const lists = assessments.flatMap(({ dimensions }) => dimensions);
const items = lists.flatMap(itemsOf);

test('every page leads to the pages around the texts, in its language', async ({ page }) => {
  for (const [path, name, names] of [
    [
      '/',
      'Autour du site',
      [
        'Inviter à répondre',
        'Dossiers',
        'Glossaire',
        'Sources',
        'Méthode',
        'À propos',
        'Mentions légales',
        'Confidentialité',
        'Accessibilité',
        'Licences',
      ],
    ],
    [
      '/en/assess/fears/',
      'About the site',
      [
        'Invite someone to answer',
        'Dossiers',
        'Glossary',
        'Sources',
        'Method',
        'About',
        'Legal notice',
        'Privacy',
        'Accessibility',
        'Licences',
      ],
    ],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('navigation', { name }).getByRole('link')).toHaveText([...names]);
  }
});

test('the glossary holds every term once, in the order of its language', async ({ page }) => {
  for (const [path, locale] of [
    ['/glossaire/', 'fr'],
    ['/en/glossary/', 'en'],
  ] as const) {
    await page.goto(path);
    const terms = (await page.locator('.letter dt').allTextContents()).map((term) => term.trim());
    expect(terms).toHaveLength(Object.keys(content.glossary.get(locale)!.data).length);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, locale)));
    const letters = (await page.locator('.letters a').allTextContents()).map((letter) => letter.trim());
    expect(new Set(letters).size).toBe(letters.length);
    for (const letter of letters) {
      const section = page.locator(`.letter:has(#letter-${letter.toLowerCase()})`);
      for (const term of await section.locator('dt').allTextContents())
        expect(term.trim().normalize('NFD').charAt(0).toUpperCase(), term).toBe(letter);
    }
  }
});

test('the sources say how sure we are of each', async ({ page }) => {
  await page.goto('/sources/');
  const sources = Object.entries(content.sources.get('sources')!.data);
  await expect(page.locator('.sources > li')).toHaveCount(sources.length);
  const { confidence } = content.ui.get('fr')!.data.sources;
  for (const [id, source] of sources)
    await expect(page.locator(`#${id} .confidence`), id).toHaveText(confidence[source.confidence].mark);
});

test('the method prints the numbers that the scoring reads', async ({ page }) => {
  await page.goto('/methode/');
  const text = (await page.locator('.prose').innerText()).replace(/\s/g, ' ');
  expect(text).toContain(`${scale.coverage.score} % des points`);
  expect(text).toContain(`À partir de ${scale.coverage.good} %`);
  expect(text).toContain(`À partir de ${scale.balance} points d’écart`);
  expect(text).toContain(`L’évaluation compte ${items.length} points, répartis en ${lists.length} listes.`);
  const bands = page.locator('table', { hasText: 'Comment le lire' }).locator('tbody tr');
  await expect(bands).toHaveCount(4);
  for (const [i, { from }] of scale.bands.entries()) await expect(bands.nth(i)).toContainText(`${from}–`);
  await expect(page.locator('table', { hasText: 'Point critique' }).last().locator('tbody tr')).toHaveCount(
    9,
  );
});

test('its worked example is the one of the example results', async ({ page }) => {
  await page.goto('/methode/');
  const line = await page.locator('.worked li').first().innerText();
  const [, sum, most, score] = /(\d+) sur (\d+), soit .* = (\d+)/.exec(line.replace(/\s/g, ' '))!;
  expect(Math.floor((2 * 100 * Number(sum) + Number(most)) / (2 * Number(most)))).toBe(Number(score));
  await expect(page.locator('.worked')).toContainText('En construction');
  await page.goto('/bilan/exemple/');
  await expect(page.locator('[data-dimension=sponsor]').first()).toHaveAttribute('data-score', score!);
});

test('while the publisher is unknown the legal pages say so', async ({ page }) => {
  await page.goto('/mentions-legales/');
  await expect(page.getByText('Cette page est incomplète').first()).toBeVisible();
  const { publisher, host } = content.site.get('site')!.data;
  const empty = [...Object.values(publisher), ...Object.values(host)].filter((line) => line === '');
  await expect(page.locator('.details .open')).toHaveCount(empty.length);
  for (const path of ['/confidentialite/', '/accessibilite/']) {
    await page.goto(path);
    await expect(page.getByText('n’a pas encore été donnée')).toBeVisible();
  }
});

test('overviews hold every text, in playing order', async ({ page }) => {
  for (const [path, count] of [
    ['/cles/', 7],
    ['/pratiques/', 5],
    ['/en/keys/', 7],
    ['/en/practices/', 5],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('.rows-texts .row'), path).toHaveCount(count);
    await expect(page.getByText(/en cours d’écriture|being written/), path).toHaveCount(0);
  }
});

test('what the glossary says in another language is to be read aloud as such', async ({ page }) => {
  await page.goto('/glossaire/');
  const names = page.locator('#accountable .hint').first();
  await expect(names).toHaveText('On dit aussi : responsable final, accountable.');
  await expect(names.locator('[lang=en]')).toHaveText('accountable');
});
