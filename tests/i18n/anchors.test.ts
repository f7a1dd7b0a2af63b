import { expect, test } from 'vitest';
import { anchorOf, partsOf, twinsOf } from '../../src/i18n/anchors';

test.each([
  ['par-où-commencer', 'par-ou-commencer'],
  ['un-cœur-à-l’œuvre', 'un-coeur-a-l’oeuvre'],
  ['what-to-do-first', 'what-to-do-first'],
  ['πού-αρχίζω', 'που-αρχιζω'],
])('the heading %s is reached by #%s', (slug, anchor) => {
  expect(anchorOf(slug)).toBe(anchor);
});

const headings = [
  { depth: 2, slug: 'où-aller', text: 'Où aller' },
  { depth: 3, slug: 'plus-loin', text: 'Plus loin' },
  { depth: 2, slug: 'et-après', text: 'Et après' },
];

test('the parts of a text are its headings of the second rank', () => {
  expect(partsOf(headings)).toEqual([
    { id: 'ou-aller', title: 'Où aller' },
    { id: 'et-apres', title: 'Et après' },
  ]);
});

test('a part finds its twin by its place', () => {
  const others = [{ id: 'where-to-go', title: 'Where to go' }];
  expect(twinsOf(partsOf(headings), others)).toEqual({ 'ou-aller': 'where-to-go' });
});
