import { itemsOf } from '../../../src/domain/assessment/placed-item';
import { assessments, scale } from '../../support/assessments';
import { content } from '../../support/content';
import { expect, plain, test } from './read-built';

const lists = assessments.flatMap(({ dimensions }) => dimensions);
const items = lists.flatMap(itemsOf);

test('every page leads to the pages around the texts, in its language', async ({ read }) => {
  for (const [path, name, names] of [
    [
      '/',
      'Autour du site',
      'Inviter à répondre · Dossiers · Glossaire · Sources · Méthode · À propos · Mentions légales · Confidentialité · Accessibilité · Licences',
    ],
    [
      '/en/assess/fears/',
      'About the site',
      'Invite someone to answer · Dossiers · Glossary · Sources · Method · About · Legal notice · Privacy · Accessibility · Licences',
    ],
  ] as const) {
    const links = await read(
      path,
      (page, label) =>
        [...page.querySelectorAll(`nav[aria-label="${label}"] a`)].map(({ textContent }) =>
          textContent.trim(),
        ),
      name,
    );
    expect(links.join(' · ')).toBe(names);
  }
});

test('the glossary holds every term once, in the order of its language, and says which words are of another', async ({
  read,
}) => {
  for (const [path, locale] of [
    ['/glossaire/', 'fr'],
    ['/en/glossary/', 'en'],
  ] as const) {
    const { links, letters } = await read(path, (page) => ({
      links: [...page.querySelectorAll('.letters a')].map(({ textContent }) => textContent.trim()),
      letters: [...page.querySelectorAll('.letter')].map((section) => ({
        letter: section.querySelector('h2')?.textContent.trim() ?? '',
        terms: [...section.querySelectorAll('dt')].map(({ textContent }) => textContent.trim()),
      })),
    }));
    const terms = letters.flatMap((one) => one.terms);
    expect(terms).toHaveLength(Object.keys(content.glossary.get(locale)!.data).length);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, locale)));
    expect(new Set(links).size).toBe(links.length);
    expect(letters.map(({ letter }) => letter)).toEqual(links);
    for (const { letter, terms: begun } of letters)
      for (const term of begun) expect(term.normalize('NFD').charAt(0).toUpperCase(), term).toBe(letter);
  }
  const [names, foreign] = await read('/glossaire/', (page) =>
    ['#accountable .hint', '#accountable .hint [lang=en]'].map(
      (one) => page.querySelector(one)?.textContent ?? '',
    ),
  );
  expect(plain(names!)).toBe('On dit aussi : responsable final, accountable.');
  expect(foreign).toBe('accountable');
});

test('the sources say how sure we are of each', async ({ read }) => {
  const marks = await read('/sources/', (page) =>
    [...page.querySelectorAll('.sources > li')].map((one) => [
      one.id,
      one.querySelector('.confidence')?.textContent.trim(),
    ]),
  );
  const { confidence } = content.ui.get('fr')!.data.sources;
  const sources = Object.entries(content.sources.get('sources')!.data);
  expect(Object.fromEntries(marks)).toEqual(
    Object.fromEntries(sources.map(([id, source]) => [id, confidence[source.confidence].mark])),
  );
});

test('the method prints the numbers that the scoring reads, and the example those of its results', async ({
  read,
}) => {
  const { text, bands, worked, tables } = await read('/methode/', (page) => {
    const rows = (table: Element | undefined) =>
      [...(table?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) => textContent);
    const all = [...page.querySelectorAll('table')];
    const about = (words: string) => all.filter(({ textContent }) => textContent.includes(words));
    return {
      text: page.querySelector('.prose')!.textContent,
      bands: rows(about('Comment le lire')[0]),
      tables: rows(about('Point critique').at(-1)).length,
      worked: page.querySelector('.worked')!.textContent,
    };
  });
  for (const said of [
    `${scale.coverage.score} % des points`,
    `À partir de ${scale.coverage.good} %`,
    `À partir de ${scale.balance} points d’écart`,
    `L’évaluation compte ${items.length} points, répartis en ${lists.length} listes.`,
  ])
    expect(plain(text)).toContain(said);
  expect(bands).toHaveLength(4);
  for (const [i, { from }] of scale.bands.entries()) expect(bands[i]).toContain(`${from}–`);
  expect(tables).toBe(9);

  const [, sum, most, score] = /(\d+) sur (\d+), soit .* = (\d+)\./.exec(plain(worked))!;
  expect(Math.floor((2 * 100 * Number(sum) + Number(most)) / (2 * Number(most)))).toBe(Number(score));
  expect(worked).toContain('En construction');
  const shown = await read('/bilan/exemple/', (page) =>
    page.querySelector('[data-dimension=sponsor]')?.getAttribute('data-score'),
  );
  expect(shown).toBe(score);
});

test('while the publisher is unknown the legal pages say so', async ({ read }) => {
  const { publisher, host } = content.site.get('site')!.data;
  const empty = [...Object.values(publisher), ...Object.values(host)].filter((line) => line === '');
  const { text, open } = await read('/mentions-legales/', (page) => ({
    text: page.querySelector('main')!.textContent,
    open: page.querySelectorAll('.details .open').length,
  }));
  expect(text).toContain('Cette page est incomplète');
  expect(open).toBe(empty.length);
  for (const path of ['/confidentialite/', '/accessibilite/'])
    expect(await read(path, (page) => page.querySelector('main')!.textContent)).toContain(
      'n’a pas encore été donnée',
    );
});

test('overviews hold every text, in playing order', async ({ read }) => {
  for (const [path, row, locale] of [
    ['/cles/', 'keys', 'fr'],
    ['/pratiques/', 'practices', 'fr'],
    ['/en/keys/', 'keys', 'en'],
    ['/en/practices/', 'practices', 'en'],
  ] as const) {
    const { links, text } = await read(path, (page) => ({
      links: [...page.querySelectorAll('.rows-texts .row a')].map((link) => link.getAttribute('href')),
      text: page.querySelector('main')!.textContent,
    }));
    const slugs = content.octave
      .get('octave')!
      .data[row].map(({ id }) => `${path}${content.guidance.get(`${id}/${locale}`)!.data.slug}/`);
    expect(links, path).toEqual(slugs);
    expect(text, path).not.toMatch(/en cours d’écriture|being written/);
  }
});
