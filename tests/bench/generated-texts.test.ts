import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { multiplyTexts, readTexts } from '../../bench/builds/generated-texts.mjs';
import { CHANGES } from '../../bench/builds/our-site.mjs';

const texts = readTexts(process.cwd());

test('the fewest are the real texts', () => {
  expect(multiplyTexts(texts, texts.length)).toHaveLength(texts.length);
  expect(new Set(multiplyTexts(texts, texts.length))).toEqual(new Set(texts));
});

test('copies have ids and addresses of their own in every language', () => {
  const many = multiplyTexts(texts, 500);
  expect(many).toHaveLength(500);
  expect(new Set(many.map(({ locale, id }) => `${locale}/${id}`)).size).toBe(500);
  const slugs = many.map(({ locale, text }) => `${locale}/${/^slug: (.*)$/m.exec(text)?.[1]}`);
  expect(new Set(slugs).size).toBe(500);
});

test('a number that leaves a text without its translation is refused', () => {
  expect(() => multiplyTexts(texts, 501)).toThrow('cannot be made');
});

test('the site still holds what the copy changes to take more texts than keys', () => {
  for (const { file, from } of CHANGES) expect(readFileSync(file, 'utf8'), file).toContain(from);
});
