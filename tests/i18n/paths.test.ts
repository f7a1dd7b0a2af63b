import { describe, expect, test } from 'vitest';
import { localeOfPattern, PAGE_KINDS, pathOf, patternOf } from '../../src/i18n/paths';
import { content } from '../support/content';
import { listed } from '../support/listed';

const realm = (locale: string, original = 'fr', base = '/') => ({
  locale,
  original,
  base,
  addresses: content.ui.get(locale)!.data.addresses,
});

test('pages stand where others rely on them to stand', () => {
  const paths = (locale: string) => PAGE_KINDS.map((kind) => pathOf(kind, realm(locale), 'x'));
  expect(paths('fr')).toEqual(
    listed(`/ /cles/ /cles/x/ /pratiques/ /pratiques/x/ /evaluer/ /evaluer/x/ /evaluer/express/ /bilan/ /bilan/exemple/
      /recherche/ /bilan/comparer/ /bilan/sauvegarde/ /r/ /inviter/ /invitation/ /dossiers/ /comparer/ /rendez-vous/
      /outils/ /outils/x/ /hors-connexion/ /glossaire/ /sources/ /methode/ /a-propos/ /mentions-legales/
      /confidentialite/ /accessibilite/ /licences/ /x/`),
  );
  expect(paths('en')).toEqual(
    listed(`/en/ /en/keys/ /en/keys/x/ /en/practices/ /en/practices/x/ /en/assess/ /en/assess/x/ /en/assess/express/
      /en/results/ /en/results/example/ /en/search/ /en/results/compare/ /en/results/backup/ /en/r/ /en/invite/
      /en/invitation/ /en/dossiers/ /en/compare/ /en/meeting/ /en/tools/ /en/tools/x/ /en/offline/ /en/glossary/
      /en/sources/ /en/method/ /en/about/ /en/legal/ /en/privacy/ /en/accessibility/ /en/licences/ /en/x/`),
  );
});

describe('an address', () => {
  test('has no language before it where the language is the original', () => {
    expect(pathOf('list', realm('en', 'en'), 'fears')).toBe('/assess/fears/');
  });

  test('stands under the folder the site is served from', () => {
    expect(pathOf('results', realm('fr', 'fr', '/sub/'))).toBe('/sub/bilan/');
    expect(pathOf('home', realm('en', 'fr', '/sub'))).toBe('/sub/en/');
  });

  test('tells its language by its pattern', () => {
    expect(localeOfPattern(patternOf('list', realm('en')), ['fr', 'en'])).toBe('en');
    expect(localeOfPattern(patternOf('list', realm('fr')), ['fr', 'en'])).toBe('fr');
    expect(localeOfPattern('/', ['en'])).toBe('en');
  });
});
