import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRun, mergeRuns } from '../../../src/domain/run/merge';
import { answer, createRun, responsesOf } from '../../../src/domain/run/run';
import { runs, runWith } from './generators';

const same = runWith(fc.constant('r'));
const sorted = <T extends { answers: ReadonlyMap<string, unknown> }>(run: T) => ({
  ...run,
  answers: new Map([...run.answers].sort(([a], [b]) => a.localeCompare(b))),
});

describe('two states of a run', () => {
  test('come to the same whichever is first', () => {
    fc.assert(
      fc.property(same, same, (a, b) => {
        expect(sorted(mergeRun(a, b))).toEqual(sorted(mergeRun(b, a)));
      }),
    );
  });

  test('come to the same however three are joined', () => {
    fc.assert(
      fc.property(same, same, same, (a, b, c) => {
        expect(sorted(mergeRun(mergeRun(a, b), c))).toEqual(sorted(mergeRun(a, mergeRun(b, c))));
      }),
    );
  });

  test('change nothing when they are joined again', () => {
    fc.assert(
      fc.property(same, same, (a, b) => {
        expect(mergeRun(mergeRun(a, b), b)).toEqual(mergeRun(a, b));
      }),
    );
  });

  test('keep for each item what was said last, a taken-back answer included', () => {
    const start = answer(createRun('r', 1), 'a', 1, 10);
    const here = answer(start, 'a', null, 30);
    const there = answer(answer(start, 'a', 3, 20), 'b', 2, 20);
    expect([...responsesOf(mergeRun(here, there))]).toEqual([['b', 2]]);
  });
});

describe('runs of two tabs', () => {
  test('lose none, and keep the stored choice of the current one', () => {
    fc.assert(
      fc.property(runs, runs, (mine, stored) => {
        const merged = mergeRuns(mine, stored);
        const ids = new Set([...mine.runs, ...stored.runs].map(({ id }) => id));
        expect(new Set(merged.runs.map(({ id }) => id))).toEqual(ids);
        expect(merged.current).toBe(stored.current ?? mine.current);
      }),
    );
  });
});
