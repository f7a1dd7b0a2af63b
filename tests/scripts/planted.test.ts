import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../planted/faults.mjs';

describe('the faults that are planted to try the tests', () => {
  test('are at least forty, each under a name of its own', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  });

  test('change what stands once in its file', () => {
    const outOfDate = FAULTS.filter(
      ({ file, from, to }) => to === from || readFileSync(file, 'utf8').split(from).length !== 2,
    );
    expect(outOfDate.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });

  test('are looked for by tests that are there', () => {
    const isThere = (one: string) => existsSync(one) || existsSync(`${one}.test.ts`);
    const wrong = FAULTS.filter(({ finds }) => {
      const { lint, types, build, unit = [], islands = [], pages = [] } = finds;
      const files = [...unit, ...islands, ...pages];
      return !(lint || types || build || files.length > 0) || !files.every(isThere);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
