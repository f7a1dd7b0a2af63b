import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAllType, setType } from '../../src/i18n/typography';

const NB = '\u00a0';
const NN = '\u202f';

describe('French', () => {
  test.each([
    ["l'outil", 'l’outil'],
    ['Pourquoi ?', `Pourquoi${NN}?`],
    ['Attention : deux ; trois !', `Attention${NB}: deux${NN}; trois${NN}!`],
    ['« Je ne sais pas »', `«${NB}Je ne sais pas${NB}»`],
    ['dit "oui" ici', `dit «${NB}oui${NB}» ici`],
    ['60 % et 80 €', `60${NB}% et 80${NB}€`],
    ['à {hours} h {minutes}', `à {hours}${NB}h${NB}{minutes}`],
    ['à 14 h 02', `à 14${NB}h${NB}02`],
    ['{coverage} %', `{coverage}${NB}%`],
    ['80 000 adhérents', `80${NN}000 adhérents`],
    ['à 10:30', 'à 10:30'],
    ['https://exemple.fr/a?b', 'https://exemple.fr/a?b'],
    ['et ainsi de suite...', 'et ainsi de suite…'],
  ])('%j is set as %j', (plain, set) => {
    expect(setType(plain, 'fr')).toBe(set);
  });
});

describe('English', () => {
  test.each([
    [`It's "in place".`, 'It’s “in place”.'],
    [`("why?")`, '(“why?”)'],
    [`the teams' words`, 'the teams’ words'],
    [`'half' done`, '‘half’ done'],
    ['Attention: 60%', 'Attention: 60%'],
  ])('%j is set as %j', (plain, set) => {
    expect(setType(plain, 'en')).toBe(set);
  });
});

test('a text that is set stays as it is', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '"',
    "'",
    '«',
    '»',
    ':',
    ';',
    '?',
    '%',
    '12',
    '000',
    ' h ',
    '{n}',
    '...',
    '’',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('fr', 'en', 'de'), (pieces, locale) => {
      const set = setType(pieces.join(''), locale);
      expect(setType(set, locale)).toBe(set);
    }),
  );
});

test('texts are set wherever they stand, and nothing else is touched', () => {
  const content = { title: "L'outil ?", numbers: [1, true, null], deep: [{ text: 'a : b' }] };
  expect(setAllType(content, 'fr')).toEqual({
    title: `L’outil${NN}?`,
    numbers: [1, true, null],
    deep: [{ text: `a${NB}: b` }],
  });
});
