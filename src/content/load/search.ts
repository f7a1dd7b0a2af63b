import { itemsOf } from '../../domain/assessment/placed-item';
import type { IndexSource, SearchEntry, SearchRecord, TitleList } from '../../domain/search/entry';
import type { SearchData } from '../../domain/search/search-data';
import { setType } from '../../i18n/typography';
import { fill } from '../../i18n/words';
import { loadAssessmentViews } from './assessments';
import { loadGlossary } from './glossary';
import { loadOctave } from './octave';
import { loadPageLinks } from './pages';
import { loadPaths, loadSite, loadUi, loadWays } from './site';
import { loadWorksheetLinks } from './worksheet-links';

/** Every place that can be found by its title, and the words that mean the same, in one language. */
export async function loadTitles(locale: string): Promise<TitleList> {
  const [{ search }, terms, ...entries] = await Promise.all([
    loadUi(locale),
    loadTerms(locale),
    octaveEntries(locale),
    worksheetRecords(locale),
    termRecords(locale),
    listRecords(locale),
    pageEntries(locale),
  ]);
  return {
    entries: entries.flat().map(({ kind, title, href, names }) => ({ kind, title, href, names })),
    synonyms: [
      ...terms
        .filter(({ names }) => names.length > 0)
        .map(({ term, names }) => [term, ...names.map(({ words }) => words)]),
      ...search.alike.map((group) => group.split(/\s*,\s*/)),
    ],
    smallWords: search.smallWords.split(' '),
  };
}

/** The titles with the words a search is shown in, for the browser. */
export async function loadSearchData(locale: string): Promise<SearchData> {
  const [titles, { search }] = await Promise.all([loadTitles(locale), loadUi(locale)]);
  const { count, first, kinds, loading, none, titlesOnly } = search;
  return { ...titles, locale, words: { count, first, kinds, loading, none, titlesOnly } };
}

/** What the index of the texts is made of: pages as they are published, and what stands within pages. */
export async function loadIndexSource(locale: string): Promise<IndexSource> {
  const [{ synonyms }, texts, pages, ...records] = await Promise.all([
    loadTitles(locale),
    octaveEntries(locale),
    pageEntries(locale),
    worksheetRecords(locale),
    termRecords(locale),
    listRecords(locale),
    itemRecords(locale),
  ]);
  return { pages: [...texts, ...pages], records: records.flat(), synonyms };
}

/** The word before the number of a key or a practice. */
const SAID = { keys: 'key', practices: 'practice' } as const;

async function octaveEntries(locale: string): Promise<SearchEntry[]> {
  const [octave, { keyboard }] = await Promise.all([loadOctave(locale), loadUi(locale)]);
  return octave
    .filter(({ written }) => written)
    .map(({ row, place, number, title, short, href }) => ({
      kind: SAID[row],
      title,
      href,
      // As it is said, and as it is drawn.
      names: [
        short,
        ...new Set([`${place}`, number].map((one) => fill(keyboard[SAID[row]], { number: one }))),
      ],
    }));
}

async function loadTerms(locale: string) {
  return (await loadGlossary(locale)).flatMap(({ terms }) => terms);
}

async function termRecords(locale: string): Promise<SearchRecord[]> {
  const [terms, path] = await Promise.all([loadTerms(locale), loadPaths(locale)]);
  return terms.map(({ id, term, definition, names }) => ({
    kind: 'glossary',
    title: term,
    href: `${path('glossary')}#${id}`,
    names: names.map(({ words }) => words),
    text: [definition, names.map(({ words }) => words).join(', ')],
  }));
}

async function listRecords(locale: string): Promise<SearchRecord[]> {
  const [views, { assessment }] = await Promise.all([loadAssessmentViews(locale), loadUi(locale)]);
  return views.flatMap((view) =>
    view.dimensions.map(({ title, short, href, sections }) => ({
      kind: 'list',
      title,
      href,
      names: [short, fill(assessment.pageTitle, { name: short })],
      text: sections.flatMap(({ heading }) => heading ?? []),
    })),
  );
}

async function itemRecords(locale: string): Promise<SearchRecord[]> {
  const views = await loadAssessmentViews(locale);
  return views.flatMap((view) =>
    view.dimensions.flatMap((list) =>
      list.sections.flatMap(({ items }) =>
        items.map(({ id, statement, evidence, next }) => ({
          kind: 'item',
          title: statement,
          href: `${list.href}#${id}`,
          under: list.title,
          text: [evidence, next],
        })),
      ),
    ),
  );
}

/** A tool is found by its name, by what it produces, and by the advice that names it. */
async function worksheetRecords(locale: string): Promise<SearchRecord[]> {
  const [tools, views, { worksheets }] = await Promise.all([
    loadWorksheetLinks(locale),
    loadAssessmentViews(locale),
    loadUi(locale),
  ]);
  const items = views.flatMap(({ dimensions }) => dimensions).flatMap((list) => itemsOf(list));
  return [...tools.values()].map(({ id, name, description, href }) => ({
    kind: 'tool',
    title: name,
    href,
    under: worksheets.title,
    text: [description, ...items.filter(({ worksheet }) => worksheet === id).map(({ next }) => next)],
  }));
}

async function pageEntries(locale: string): Promise<SearchEntry[]> {
  const [ui, { tagline }, links, way] = await Promise.all([
    loadUi(locale),
    loadSite(),
    loadPageLinks(locale),
    loadWays(locale),
  ]);
  const {
    guidance,
    assessment,
    express,
    results,
    home,
    changes,
    backup,
    compose,
    dossiers,
    brief,
    worksheets,
    licences,
  } = ui;
  const titles = [
    ['home', home.title.replaceAll('*', '')],
    ['keys', guidance.keysTitle],
    ['practices', guidance.practicesTitle],
    ['assess', assessment.title],
    ['express', express.title],
    ['results', results.title],
    ['example', results.exampleTitle],
    ['changes', changes.title],
    ['backup', backup.title],
    ['invite', compose.title],
    ['dossiers', dossiers.title],
    ['meeting', brief.title],
    ['tools', worksheets.title],
    ['licences', licences.title],
  ] as const;
  return [
    ...titles.flatMap(([kind, title]) => {
      const href = way(kind);
      if (href === undefined) return [];
      const names = kind === 'home' ? [setType(tagline[locale] ?? '', locale)] : undefined;
      return [{ kind: 'page' as const, title, href, names }];
    }),
    ...links.map(({ name, href }) => ({ kind: 'page' as const, title: name, href })),
  ];
}
