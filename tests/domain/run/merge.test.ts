import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteRun, nameRun, restoreRun } from '../../../src/domain/run/manage';
import { mergeRun, mergeRuns } from '../../../src/domain/run/merge';
import {
  answer,
  createRun,
  currentRun,
  NO_RUNS,
  responsesOf,
  type Run,
  type Runs,
  withCurrent,
} from '../../../src/domain/run/run';
import { runs, runWith } from './generators';
import { tries } from '../../support/tries';
import { always } from '../../support/always';

const same = runWith(fc.constant('r'));
const sorted = ({ answers, notes, ...run }: Run) => ({
  ...run,
  answers: new Map([...answers].sort(([a], [b]) => a.localeCompare(b))),
  notes: new Map([...notes].sort(([a], [b]) => a.localeCompare(b))),
});

describe('two states of a run', () => {
  always('come to the same whichever is first', [same, same], (a, b) => {
    expect(sorted(mergeRun(a, b))).toEqual(sorted(mergeRun(b, a)));
  });

  always('come to the same however three are joined', [same, same, same], (a, b, c) => {
    expect(sorted(mergeRun(mergeRun(a, b), c))).toEqual(sorted(mergeRun(a, mergeRun(b, c))));
  });

  test('keep a run that one of them begins after it was deleted, whatever the other says', () => {
    const late: Runs = { runs: [createRun('r', 48)], gone: new Map([['r', { value: true, at: 36 }]]) };
    const early: Runs = { runs: [createRun('r', 0)], gone: new Map() };
    expect(mergeRuns(late, early).runs).toEqual(late.runs);
    expect(mergeRuns(late, mergeRuns(late, early)).runs).toEqual(late.runs);
  });

  always('change nothing when they are joined again', [same, same], (a, b) => {
    expect(mergeRun(mergeRun(a, b), b)).toEqual(mergeRun(a, b));
  });

  test('stay open where one of them is, and answer the invitation that one of them answers', () => {
    const open = createRun('r', 1);
    const frozen: Run = { ...open, origin: { kind: 'frozen', at: 9, of: 'q' } };
    const invited: Run = { ...open, invitation: 'hQ' };
    expect(mergeRun(open, frozen)).not.toHaveProperty('origin');
    expect(mergeRun(frozen, open)).not.toHaveProperty('origin');
    expect(mergeRun(frozen, frozen).origin).toEqual(frozen.origin);
    expect([mergeRun(open, invited).invitation, mergeRun(invited, open).invitation]).toEqual(['hQ', 'hQ']);
  });

  test('agree on a number and a beginning where a file was tampered with', () => {
    const [a, b] = [createRun('r', 1), { ...createRun('r', 9), number: 5 }];
    expect(mergeRun({ ...a, number: 7 }, b)).toMatchObject({ number: 5, created: 9 });
    expect(mergeRun(b, { ...a, number: 7 })).toMatchObject({ number: 5, created: 9 });
  });

  test('keep for each item what was said last, a taken-back answer included', () => {
    const start = answer(createRun('r', 1), 'a', 1, 10);
    const here = answer(start, 'a', null, 30);
    const there = answer(answer(start, 'a', 3, 20), 'b', 2, 20);
    expect([...responsesOf(mergeRun(here, there))]).toEqual([['b', 2]]);
  });
});

describe('runs of two tabs', () => {
  always('lose no answer, and keep the stored choice of the current one', [runs, runs], (mine, kept) => {
    const merged = mergeRuns(mine, kept);
    const there = (id: string | undefined) => merged.runs.some((run) => run.id === id);
    const choices = [kept.current, mine.current].filter((id) => id !== undefined && there(id));
    expect(merged.current).toBe(choices[0]);
    // Every answer is in a run of its own id or in the current one, or was deleted after it was given.
    for (const { id, answers } of [...mine.runs, ...kept.runs])
      for (const [item, said] of answers) {
        const gone = merged.gone.get(id);
        if (!there(id) && gone?.value === true && gone.at >= said.at) continue;
        const run = merged.runs.find((one) => one.id === id) ?? currentRun(merged);
        expect(run?.answers.get(item)?.at).toBeGreaterThanOrEqual(said.at);
      }
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

  test('that both began become one within a minute, which joins no other run', () => {
    const other = createRun('other', 1);
    const kept: Runs = { runs: [other, createRun('there', 61_000)], current: 'there', gone: new Map() };
    const mine = (at: number) => withCurrent(NO_RUNS, answer(createRun('here', at), 'a', 1, at));
    const merged = mergeRuns(mine(1000), kept);
    expect(merged.runs.map(({ id }) => id)).toEqual(['other', 'there']);
    expect(merged.runs[0]).toEqual(other);
    expect(mergeRuns(mine(999), kept).runs.map(({ id }) => id)).toEqual(['other', 'there', 'here']);
    expect(mergeRuns(mine(121_000), kept).runs).toHaveLength(2);
    expect(mergeRuns(mine(121_001), kept).runs).toHaveLength(3);
  });

  test('are not joined to one that the other side knows, though it is not its current one', () => {
    const [a, b] = [createRun('a', 1), createRun('b', 2)];
    const mine: Runs = { runs: [a, b], current: 'a', gone: new Map() };
    const kept: Runs = { runs: [a, b], current: 'b', gone: new Map() };
    expect(mergeRuns(mine, kept).runs.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('that were begun on purpose stay two', () => {
    const here = withCurrent(NO_RUNS, nameRun(createRun('here', 1), 'Mars', 5));
    const there = withCurrent(NO_RUNS, answer(createRun('there', 2), 'b', 2, 10));
    expect(mergeRuns(here, there).runs).toHaveLength(2);
    const long = withCurrent(NO_RUNS, createRun('here', 10_000_000));
    expect(mergeRuns(long, there).runs).toHaveLength(2);
  });

  test('lose a run that was deleted in the moment of its last change, and keep one changed after it', () => {
    const run = answer(createRun('r', 1), 'a', 1, 10);
    const deletedAt = (at: number): Runs => ({ runs: [], gone: new Map([['r', { value: true, at }]]) });
    const both: Runs = { runs: [run], current: 'r', gone: new Map() };
    expect([9, 10, 11].map((at) => mergeRuns(both, deletedAt(at)).runs.length)).toEqual([1, 0, 0]);
  });

  test('stay two where one of them was deleted before, for then the other knew of it', () => {
    const here = withCurrent(NO_RUNS, createRun('here', 1));
    const mine: Runs = { ...here, gone: new Map([['there', { value: true, at: 5 }]]) };
    const kept = withCurrent(NO_RUNS, createRun('there', 2));
    const merged = mergeRuns(mine, kept);
    expect(merged).toMatchObject({ current: 'here', runs: [{ id: 'here' }] });
    expect(mergeRuns(mine, merged)).toEqual(merged);
  });

  test('lose a run that was deleted in one of them, and keep one that was gone on with since', () => {
    const run = answer(createRun('r', 1), 'a', 1, 10);
    const both = withCurrent(NO_RUNS, run);
    const deleted = deleteRun(both, 'r', 20);
    expect(mergeRuns(both, deleted)).toMatchObject({ runs: [] });
    expect(mergeRuns(deleted, both)).toMatchObject({ runs: [] });
    const on = withCurrent(both, answer(run, 'b', 2, 30));
    expect(mergeRuns(on, deleted).runs).toHaveLength(1);
    const back = restoreRun(deleted, run, true, 20);
    expect(mergeRuns(back, deleted)).toMatchObject({ current: 'r', runs: [{ id: 'r' }] });
    expect(mergeRuns(deleted, back)).toMatchObject({ current: 'r', runs: [{ id: 'r' }] });
  });

  test('keep a run that one of them begins after it was deleted, whatever the other says', () => {
    const late: Runs = { runs: [createRun('r', 48)], gone: new Map([['r', { value: true, at: 36 }]]) };
    const early: Runs = { runs: [createRun('r', 0)], gone: new Map() };
    expect(mergeRuns(late, early).runs).toEqual(late.runs);
    expect(mergeRuns(late, mergeRuns(late, early)).runs).toEqual(late.runs);
  });

  always(
    'change nothing when they are joined again',
    [runs, runs],
    (mine, kept) => {
      const merged = mergeRuns(mine, kept);
      expect(mergeRuns(mine, merged)).toEqual(merged);
    },
    tries(1000),
  );
});
