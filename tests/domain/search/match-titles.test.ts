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
});
