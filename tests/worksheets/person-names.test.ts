import { expect, test } from 'vitest';
import { mayNamePerson } from '../../src/domain/worksheets/person-names';

test('a text that may name somebody is remarked on, and ordinary words are not', () => {
  for (const text of [
    'ana@exemple.fr',
    'Appeler le 06 12 34 56 78',
    '+33 6 12 34 56 78',
    'Voir Mme Durand',
    'M. Petit',
    'Mr Smith',
    'Mr. Smith',
    'Mrs Smith',
    'Mrs. Smith',
    'Ms Smith',
    'Ms. Smith',
    'MM. Petit et Roux',
    'Mlle Roux',
    'Mmes Roux',
    'Mme\u00A0Élie',
    'écrire à a@b.fr.',
    'prenom.nom@service.exemple.org',
    '0612345678',
    '(06) 12.34.56.78',
    '06-12-34-56-78, le matin',
    '0033612345678',
    '12345678',
  ])
    expect(mayNamePerson(text), text).toBe(true);
  for (const text of [
    '',
    'La direction',
    'Budget 2027',
    '12 000 €',
    'Mme la présidente',
    'M.',
    'le 15/01/2027',
    '1234567',
    '1234567890123456789',
    'AMme Durand',
    'HMr Smith',
    'Mme durand',
    'a@b.f',
    '@b.fr',
    'a@fr',
    'a @ b.fr',
  ])
    expect(mayNamePerson(text), text).toBe(false);
});
