import { describe, expect, test } from 'vitest';
import { isAnswered, questionFor } from '../../../src/domain/search/question';

const SMALL = ['le', 'la', 'les', 'de', 'qui', 'à'].map((word) => word.replace('à', 'a'));

describe('a question to the index', () => {
  test('leaves out small words and keeps accents', () => {
    expect(questionFor('Qui décide de l’équipe', SMALL)).toBe('décide équipe');
  });

  test('is asked whole where it holds nothing else', () => {
    expect(questionFor('à la', SMALL)).toBe('à la');
    expect(questionFor('??', SMALL)).toBe('??');
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
    expect(questionFor('l’équipe,  « projet »', SMALL)).toBe('équipe projet');
  });
});
