import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRun, mergeRuns } from '../../../src/domain/run/merge';
import {
  answer,
  createRun,
  currentRun,
  NO_RUNS,
  responsesOf,
  withCurrent,
} from '../../../src/domain/run/run';
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
  test('lose no answer, and keep the stored choice of the current one', () => {
    fc.assert(
      fc.property(runs, runs, (mine, kept) => {
        const merged = mergeRuns(mine, kept);
        expect(merged.current).toBe(kept.current ?? mine.current);
        // Every answer is in a run of its own id, or in the current one.
        for (const { id, answers } of [...mine.runs, ...kept.runs])
          for (const [item, said] of answers) {
            const run = merged.runs.find((one) => one.id === id) ?? currentRun(merged);
            expect(run?.answers.get(item)?.at).toBeGreaterThanOrEqual(said.at);
          }
      }),
    );
  });

  test('that both began at the same moment become one', () => {
    const mine = withCurrent(NO_RUNS, answer(createRun('here', 1), 'a', 1, 10));
    const kept = withCurrent(NO_RUNS, answer(createRun('there', 2), 'b', 2, 10));
    const merged = mergeRuns(mine, kept);
    expect(merged.runs.map(({ id }) => id)).toEqual(['there']);
    expect([...responsesOf(currentRun(merged))].sort()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('change nothing when they are joined again', () => {
    fc.assert(
      fc.property(runs, runs, (mine, kept) => {
        const merged = mergeRuns(mine, kept);
        expect(mergeRuns(mine, merged)).toEqual(merged);
      }),
    );
  });
});
