import { describe, expect, test } from 'vitest';
import { fold, singular, splitElisions, withoutHyphens, wordsOf } from '../../../src/domain/search/fold';
import { listed } from '../../support/listed';

describe('words are compared', () => {
  test('without accents, capitals and ligatures', () => {
    expect(fold('L’Équipe, au CŒUR')).toBe("l'equipe, au coeur");
    expect(fold('Curriculum vitæ')).toBe('curriculum vitae');
  });

  test('without what is elided before them', () => {
    expect(wordsOf('L’organisation qu’on a, jusqu’à l’œuvre')).toEqual(listed('organisation on a a oeuvre'));
  });

  test('with the apostrophes that are no elision', () => {
    expect(wordsOf('aujourd’hui, teams’ work, don’t')).toEqual(listed('aujourd hui teams work don t'));
    expect(splitElisions('the teams’ fears', '|')).toBe('the teams’ fears');
  });

  test('with the words that a hyphen joins as one', () => {
    expect(withoutHyphens('Un e-mail, le go\u2011live - ou 24-12 -')).toBe('Un email, le golive - ou 2412 -');
  });

  test('in the singular', () => {
    expect(listed('craintes enjeux process bus os').map(singular)).toEqual(
      listed('crainte enjeu process bus os'),
    );
  });
});
