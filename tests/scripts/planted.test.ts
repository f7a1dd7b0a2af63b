import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../planted/faults.mjs';

describe('the faults that are planted to try the tests', () => {
  test('are at least forty, each under a name of its own', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  });

  test.each(FAULTS)('$name: what it changes stands once in $file', ({ file, from, to }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });

  test.each(FAULTS)('$name: what ought to find it is there', ({ finds }) => {
    const { lint, types, build, unit = [], islands = [], pages = [] } = finds;
    expect(lint || types || build || [...unit, ...islands, ...pages].length > 0).toBeTruthy();
    const isThere = (one: string) => existsSync(one) || existsSync(`${one}.test.ts`);
    expect([...unit, ...islands, ...pages].filter((one) => !isThere(one))).toEqual([]);
  });
});
