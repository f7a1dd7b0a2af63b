import { expect, test } from 'vitest';
import { anchorOf, partsOf } from '../../src/i18n/anchors';

test.each([
  ['Pourquoi c’est décisif', 'pourquoi-c-est-decisif'],
  ['Sources, et ce qu’elles valent', 'sources-et-ce-qu-elles-valent'],
  ['Un cœur\u00a0: l’écoute\u202f?', 'un-coeur-l-ecoute'],
  ['What to do first', 'what-to-do-first'],
])('the heading “%s” is reached by #%s', (title, anchor) => {
  expect(anchorOf(title)).toBe(anchor);
});

test('the parts of a text are its headings of the second rank', () => {
  const headings = [
    { depth: 2, text: 'Où aller' },
    { depth: 3, text: 'Plus loin' },
    { depth: 2, text: 'Et après' },
  ];
  expect(partsOf(headings)).toEqual([
    { id: 'ou-aller', title: 'Où aller' },
    { id: 'et-apres', title: 'Et après' },
  ]);
});
