import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAllType, setType } from '../../src/i18n/typography';
import { listed } from '../support/listed';

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
    ['à 8 h 5, puis à 9 h 1', `à 8${NB}h${NB}5, puis à 9${NB}h${NB}1`],
    ['sous 48 h au plus', `sous 48${NB}h au plus`],
    ['environ {minutes} min, puis 20 s', `environ {minutes}${NB}min, puis 20${NB}s`],
    ['12 pers. et {n} pers.', `12${NB}pers. et {n}${NB}pers.`],
    ["les 12 s'ouvrent, 3 sont minces", 'les 12 s’ouvrent, 3 sont minces'],
    ['{name} habite ici, 2 minutes', '{name} habite ici, 2 minutes'],
    ['N° {n}, (n° 354629, art. 15)', `N°${NB}{n}, (n°${NB}354629, art.${NB}15)`],
    ['une part. 5 autres', 'une part. 5 autres'],
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
    ...listed(`a " ' « » : ; ? % 12 000 {n} ... ’`),
    ...[' ', ' h ', ' min', ' s', 'n° ', 'art. '],
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
