import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runsOf } from '../../scripts/wording.mjs';
import { files } from '../support/content';

const taken = new Set(readFileSync('tests/content/source-wording.txt', 'utf8').trim().split('\n'));

test.each(files.map(({ path }) => path))('%s takes no eight words in a row from the sources', (path) => {
  const found = runsOf(readFileSync(path, 'utf8')).filter(({ hash }) => taken.has(hash));
  expect(found.map(({ line, words }) => `${path}:${line}  ${words}`)).toEqual([]);
});

test('a sentence taken over would be found, in whatever type it is set', () => {
  const [one] = runsOf('L’outil s’ouvre : tout commence, et rien n’est fini encore.');
  const [other] = runsOf('l outil s ouvre tout commence et rien n est fini encore');
  expect(one).toBeDefined();
  expect(one?.hash).toBe(other?.hash);
  expect(taken.size).toBeGreaterThan(3000);
  for (const hash of taken) expect(hash).toMatch(/^[0-9a-f]{10}$/);
});
