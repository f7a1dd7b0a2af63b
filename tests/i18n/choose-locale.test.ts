import { expect, test } from 'vitest';
import { chooseLocale } from '../../src/i18n/choose-locale';

test('what came from elsewhere opens in the language chosen here, else the browser’s, else the site’s', () => {
  const locales = ['fr', 'en', 'pt-br'];
  expect(chooseLocale('en', ['fr-FR'], locales)).toBe('en');
  expect(chooseLocale('de', ['en-GB', 'fr'], locales)).toBe('en');
  expect(chooseLocale(undefined, ['de-DE', 'pt-BR'], locales)).toBe('pt-br');
  expect(chooseLocale(undefined, ['de-DE'], locales)).toBe('fr');
  expect(chooseLocale(undefined, [], ['en'])).toBe('en');
});
