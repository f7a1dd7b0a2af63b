import { expect } from '@playwright/test';
import { test } from './listening';

test('a list, from its heading through its ten answers to its result', async ({ reader }) => {
  await reader.open(reader.walk.path('list', 'sponsor'));
  reader.note('from the title to the first point, line by line');
  await reader.press('h');
  await reader.seek('Down', /Ce que veulent dire|What the answers mean/);
  await reader.press('h');
  await reader.press('Down', 5);
  reader.note('the first point is answered where it stands');
  await reader.press('r');
  await reader.change('space');
  reader.note('the second in focus mode, by arrows');
  await reader.seek('Tab', /radio/);
  await reader.press('Insert+a');
  await reader.press('Right');
  await reader.change('Right');
  await reader.press('Insert+a');
  reader.note('the others: by Tab to the point, by r to its third answer');
  for (let point = 3; point <= 10; point += 1) {
    await reader.seek('Tab', /radio/);
    await reader.press('r', 2);
    await reader.change('space');
  }
  reader.note('to the result');
  await reader.seek('h', /Résultat|Result/);
  await reader.press('Down', 16);
  expect(reader.transcript()).toMatchSnapshot('list-to-result.txt');
});
