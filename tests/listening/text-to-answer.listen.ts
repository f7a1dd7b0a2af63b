import { expect } from '@playwright/test';
import { test } from './listening';

test('a text is read by its headings, and a point in it answered', async ({ reader }) => {
  const { path, locale } = reader.walk;
  await reader.open(path('key', locale === 'fr' ? 'accueillir-les-craintes' : 'welcome-fears'));
  reader.note('what the text is about, by its headings');
  await reader.press('h', 8);
  reader.note('back, and line by line from the title');
  await reader.press('1');
  await reader.press('Down', 10);
  reader.note('to the first point in the text');
  await reader.press('r');
  reader.note('where am I?');
  await reader.press('KP_Enter');
  reader.note('and what is asked?');
  await reader.press('Up', 4);
  reader.note('the third answer');
  await reader.press('r', 3);
  await reader.change('space');
  reader.note('and what comes after it');
  await reader.press('Down', 6);
  expect(reader.transcript()).toMatchSnapshot('text-to-answer.txt');
});
