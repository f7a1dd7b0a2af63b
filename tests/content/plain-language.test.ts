import { describe, expect, test } from 'vitest';
import { content, files } from '../support/content';
import { blocksOf, sentencesOf, wordsIn } from '../support/sentences';
import { stringsIn } from '../support/strings-in';

/**
 * Guides to plain language ask for fifteen to twenty words a sentence on average, in French and in English. A text
 * keeps to the short end, since much of it is read in a hurry; and no sentence is so long that it is read twice.
 */
const AVERAGE = 16;
const LONGEST = 35;

/** Every text in one language: words of the interface, points, worksheets, texts of the octave, pages. */
const texts = files.flatMap(({ path, data, body }) => {
  const locale = content.site.get('site')!.data.locales.find((one) => path.split(/[/.]/).includes(one));
  const blocks = [...stringsIn(data), body].flatMap(blocksOf);
  const sentences = blocks.flatMap((block) => sentencesOf(block, locale ?? 'fr')).filter(isWhole);
  return locale && sentences.length > 1 ? [{ path, sentences }] : [];
});

/** A sentence has an end and more than a word or two; a label or a heading has not. */
function isWhole(sentence: string): boolean {
  return /[.!?…][»”’")]*$/.test(sentence) && wordsIn(sentence) > 2;
}

test('every kind of text is measured, in both languages', () => {
  for (const part of [
    'guidance/fr',
    'guidance/en',
    'pages/fr',
    'pages/en',
    'ui/',
    'assessments/',
    'worksheets/',
  ])
    expect(texts.filter(({ path }) => path.includes(part)).length, part).toBeGreaterThan(1);
});

describe.each(texts)('$path', ({ sentences }) => {
  test(`has sentences of ${AVERAGE} words on average or fewer, and none above ${LONGEST}`, () => {
    const lengths = sentences.map(wordsIn);
    expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThanOrEqual(AVERAGE);
    expect(sentences.filter((sentence) => wordsIn(sentence) > LONGEST)).toEqual([]);
  });
});

describe('a text is cut into sentences', () => {
  test('not after an abbreviation, within a number, or where a quotation goes on', () => {
    expect(sentencesOf('Voir l’art. 5 du contrat. Il coûte 1.5 million.', 'fr')).toHaveLength(2);
    expect(sentencesOf('« Qui décide ? » demande-t-elle. Personne ne sait.', 'fr')).toHaveLength(2);
    expect(sentencesOf('“Both of us!” means no one. See no. 12.', 'en')).toHaveLength(2);
  });

  test('each point of a list and each heading by itself, links by their words', () => {
    expect(blocksOf('## Why\n\nAsk [them](text:k1).\n\n- One.\n- Two.\n\n<Item id="x" />')).toEqual([
      'Why',
      'Ask them.',
      'One.',
      'Two.',
    ]);
  });
});
