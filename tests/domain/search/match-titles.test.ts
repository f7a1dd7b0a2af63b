import { describe, expect, test } from 'vitest';
import type { SearchEntry, TitleList } from '../../../src/domain/search/entry';
import { matchTitles } from '../../../src/domain/search/match-titles';

const entry = (kind: SearchEntry['kind'], title: string, names?: string[]): SearchEntry => ({
  kind,
  title,
  href: `/${title}/`,
  names,
});

const LIST: TitleList = {
  entries: [
    entry('page', 'Sources'),
    entry('list', 'Accueillir les craintes'),
    entry('glossary', 'Charte CRM', ['règles d’usage']),
    entry('glossary', 'Comité de la charte'),
    entry('tool', 'Registre des craintes'),
    entry('key', 'Accueillir les craintes', ['Clé 5']),
    entry('key', 'Mettre le CRM au service de chaque métier', ['Clé 4']),
  ],
  synonyms: [
    ['crainte', 'peur', 'appréhension'],
    ['Charte CRM', 'règles d’usage'],
  ],
  smallWords: ['de', 'la', 'les', 'le', 'des', 'du', 'au'],
};
const found = (query: string) => matchTitles(query, LIST, 10).map(({ kind, title }) => `${kind} ${title}`);

describe('a list of titles answers', () => {
  test('a word in any form, without its accent, before it is typed to its end', () => {
    for (const query of ['metier', 'Métiers', 'méti', 'le métier'])
      expect(found(query), query).toEqual(['key Mettre le CRM au service de chaque métier']);
  });

  test('the same title first, then what begins with it, then what holds it', () => {
    expect(found('charte crm')).toEqual(['glossary Charte CRM']);
    expect(found('charte')).toEqual(['glossary Charte CRM', 'glossary Comité de la charte']);
  });

  test('by kind where titles are equally good', () => {
    expect(found('craintes')).toEqual([
      'key Accueillir les craintes',
      'tool Registre des craintes',
      'list Accueillir les craintes',
    ]);
  });

  test('a word that means the same', () => {
    expect(found('peurs')[0]).toBe('key Accueillir les craintes');
    expect(found('règles d’usage')).toEqual(['glossary Charte CRM']);
  });

  test('a word with a hyphen, without it, and in two', () => {
    const titles = ['E-mail d’annonce', 'Plan de go‑live', 'Le golive', 'Suivi-évaluation'];
    const list: TitleList = {
      entries: [...titles.map((one) => entry('page', one)), entry('page', 'Autre', ['Porte-parole'])],
      synonyms: [['suivi-évaluation', 'bilan']],
      smallWords: LIST.smallWords,
    };
    const answers = (query: string) => matchTitles(query, list, 9).map(({ title }) => title);
    for (const query of ['email', 'e-mail', 'e mail', 'l’email', 'e-mail annonce', 'email annonce'])
      expect(answers(query), query).toEqual(['E-mail d’annonce']);
    for (const query of ['golive', 'go-live', 'go live'])
      expect(answers(query).sort(), query).toEqual(['Le golive', 'Plan de go‑live']);
    for (const query of ['suivi-evaluation', 'suivievaluation', 'suivi evaluation', 'bilans'])
      expect(answers(query), query).toEqual(['Suivi-évaluation']);
    expect(answers('porteparole')).toEqual(['Autre']);
    expect(answers('mail live')).toEqual([]);
  });

  test('the number of a key', () => {
    expect(found('clé 4')).toEqual(['key Mettre le CRM au service de chaque métier']);
  });

  test('nothing where a word is missing, and nothing to an empty question', () => {
    expect(found('charte budget')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('…')).toEqual([]);
  });

  test('at most as many as asked for', () => {
    expect(matchTitles('c', LIST, 1).length).toBeLessThanOrEqual(1);
    expect(matchTitles('cra', LIST, 2)).toHaveLength(2);
  });

  test('from the same title to a word that means the same, whatever the kind', () => {
    const list: TitleList = {
      entries: [
        entry('key', 'Tout est peur'),
        entry('key', 'Nos soucis', ['craintes']),
        entry('key', 'Nos craintes'),
        entry('key', 'Craintes et réponses'),
        entry('page', 'Crainte'),
        entry('page', 'Les craintes !'),
        entry('key', 'Autre chose'),
      ],
      synonyms: LIST.synonyms,
      smallWords: [...LIST.smallWords, 'nos'],
    };
    expect(matchTitles('nos craintes', list, 10).map(({ title }) => title)).toEqual([
      'Nos craintes',
      'Crainte',
      'Les craintes !',
      'Craintes et réponses',
      'Nos soucis',
      'Tout est peur',
    ]);
  });

  test('in the order of the site where kind and quality are equal', () => {
    const titles = ['Zone de craintes', 'Ardeur et craintes', 'Mille craintes', 'Bien des craintes'];
    const list = { ...LIST, entries: titles.map((one) => entry('key', one)) };
    expect(matchTitles('craintes', list, 9).map(({ title }) => title)).toEqual(titles);
  });

  test('a single letter by itself alone, and small words where there is nothing else', () => {
    const list = { ...LIST, entries: ['La', 'Rôle A', 'Avis', 'Les uns'].map((one) => entry('page', one)) };
    const titles = (query: string) => matchTitles(query, list, 9).map(({ title }) => title);
    expect(titles('a')).toEqual(['Rôle A']);
    expect(titles('la')).toEqual(['La']);
    expect(titles('  avis ')).toEqual(['Avis']);
  });

  test('no title that only begins like the question, and nothing by a synonym without a word', () => {
    expect(found('sources externes')).toEqual([]);
    const list = { ...LIST, synonyms: [['sources', '…', '?']] };
    expect(matchTitles('sources', list, 9).map(({ title }) => title)).toEqual(['Sources']);
  });

  test('a synonym of many words, and not half of one', () => {
    expect(found('règles')).toEqual(['glossary Charte CRM']);
    const without = { ...LIST, entries: LIST.entries.map(({ names: _, ...one }) => one) };
    const titles = (query: string) => matchTitles(query, without, 9).map(({ title }) => title);
    expect(titles('règles d’usage')).toEqual(['Charte CRM']);
    expect(titles('règles')).toEqual([]);
    expect(titles('usage')).toEqual([]);
  });
});
