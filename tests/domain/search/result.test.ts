import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/domain/search/entry';
import { type FoundText, mergeResults } from '../../../src/domain/search/result';

const KEY: SearchEntry = { kind: 'key', title: 'Accueillir les craintes', href: '/cles/craintes/' };
const TOOL: SearchEntry = { kind: 'tool', title: 'Registre des craintes', href: '/cles/craintes/' };
const text = (kind: FoundText['kind'], place: string): FoundText => ({
  kind,
  title: place,
  place,
  href: `${place}#part`,
  part: 'Par où commencer',
  excerpt: 'les <mark>craintes</mark>',
});

describe('titles and texts', () => {
  test('stand one below the other, the titles where they stood before', () => {
    const rows = mergeResults([KEY, TOOL], [text('item', '/evaluer/x/'), text('key', '/cles/craintes/')], 10);
    expect(rows.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'key /cles/craintes/',
      'tool /cles/craintes/',
      'item /evaluer/x/#part',
    ]);
  });

  test('share a row where they are the same place: the title gains the words that were found', () => {
    const [key, tool] = mergeResults([KEY, TOOL], [text('key', '/cles/craintes/')], 10);
    expect(key?.excerpt).toBe('les <mark>craintes</mark>');
    expect(tool?.excerpt).toBeUndefined();
  });

  test('share no row where only the address or only the kind is the same', () => {
    const rows = mergeResults([KEY], [text('item', KEY.href), text('key', '/autre/')], 10);
    expect(rows.map(({ kind, excerpt }) => [kind, excerpt === undefined])).toEqual([
      ['key', true],
      ['item', false],
      ['key', false],
    ]);
  });

  test('of two tools that one text explains stay two', () => {
    const charter: SearchEntry = { ...TOOL, title: 'Charte CRM' };
    const found = [TOOL, charter].map((tool) => ({
      ...text('tool', tool.href),
      title: tool.title,
      excerpt: tool.title,
    }));
    const rows = mergeResults([TOOL, charter], found, 10);
    expect(rows.map(({ title, excerpt }) => [title, excerpt])).toEqual([
      ['Registre des craintes', 'Registre des craintes'],
      ['Charte CRM', 'Charte CRM'],
    ]);
  });

  test('are as many as there is room for', () => {
    expect(mergeResults([KEY], [text('item', '/a/'), text('item', '/b/')], 2)).toHaveLength(2);
  });
});
