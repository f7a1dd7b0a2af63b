import { expect, test } from 'vitest';
import { mayNamePerson } from '../../../src/domain/worksheets/person-names';

test('a text that may name somebody is remarked on, and ordinary words are not', () => {
  for (const text of [
    'ana@exemple.fr',
    'Appeler le 06 12 34 56 78',
    '+33 6 12 34 56 78',
    'Voir Mme Durand',
    'M. Petit',
    'Mr Smith',
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
  ])
    expect(mayNamePerson(text), text).toBe(false);
});
