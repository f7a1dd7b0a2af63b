import { describe, expect, test } from 'vitest';
import { isAnswered, questionsFor } from '../../../src/domain/search/question';

const SMALL = ['le', 'la', 'les', 'de', 'qui', 'à'].map((word) => word.replace('à', 'a'));

describe('a question to the index', () => {
  test('leaves out small words and keeps accents', () => {
    expect(questionsFor('Qui décide de l’équipe', SMALL)).toEqual(['décide équipe']);
  });

  test('is asked whole where it holds nothing else', () => {
    expect(questionsFor('à la', SMALL)).toEqual(['à la']);
    expect(questionsFor('??', SMALL)).toEqual(['??']);
  });

  test('is asked in both ways where a hyphen joins words', () => {
    expect(questionsFor('l’e-mail de suivi\u2011évaluation', SMALL)).toEqual([
      'email suiviévaluation',
      'e mail suivi évaluation',
    ]);
  });

  test('is answered by the same word with a hyphen, without it, and in two', () => {
    const ways = ['e-mail', 'email', 'e mail', 'e\u2011mail'];
    for (const query of ways)
      for (const found of ['e-mail', 'email'])
        expect(isAnswered(query, SMALL, `un <mark>${found}</mark>`), `${query}: ${found}`).toBe(true);
    expect(isAnswered('email', SMALL, 'un <mark>mail</mark>')).toBe(false);
  });

  test('is answered by a word of the same beginning, not by what shortening found', () => {
    expect(isAnswered('décider', SMALL, 'ce que <mark>décident</mark> les')).toBe(true);
    expect(isAnswered('décider', SMALL, 'beaucoup <mark>de</mark> temps')).toBe(false);
    expect(isAnswered('charte budget', SMALL, 'le <mark>budget</mark> de')).toBe(true);
    expect(isAnswered('cle', SMALL, 'la <mark>clé</mark>')).toBe(true);
    expect(isAnswered('budget', SMALL, 'sans marque')).toBe(false);
  });

  test('of a word and a letter is answered by the word; of letters alone, by them', () => {
    expect(isAnswered('charte r', SMALL, '<mark>roue</mark>')).toBe(false);
    expect(isAnswered('charte r', SMALL, '<mark>charte</mark>')).toBe(true);
    expect(isAnswered('r', SMALL, '<mark>R</mark>')).toBe(true);
    expect(isAnswered('r', SMALL, '<mark>avis</mark>')).toBe(false);
  });

  test('is answered where all but the ending is the same, four letters at least', () => {
    expect(isAnswered('accompagnement', SMALL, '<mark>accompagner</mark>')).toBe(true);
    expect(isAnswered('accompagnement', SMALL, '<mark>accord</mark>')).toBe(false);
    expect(isAnswered('peurs', SMALL, '<mark>peur</mark>')).toBe(true);
    expect(isAnswered('peurs', SMALL, '<mark>peu</mark>')).toBe(false);
  });

  test('parts what is elided and drops the signs between words', () => {
    expect(questionsFor('l’équipe,  « projet »', SMALL)).toEqual(['équipe projet']);
  });
});
