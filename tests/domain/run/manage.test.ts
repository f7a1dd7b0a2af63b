import { describe, expect, test } from 'vitest';
import {
  answeredAt,
  byLastChange,
  chooseGroup,
  deleteRun,
  freezeRun,
  nameRun,
  restoreRun,
} from '../../../src/domain/run/manage';
import {
  answer,
  changedAt,
  createRun,
  currentRun,
  findRun,
  groupOf,
  nameOf,
  NO_RUNS,
  noteOn,
  notesOf,
  numberOf,
  responsesOf,
  type Run,
  type Runs,
  stageOf,
  withCurrent,
  withRun,
} from '../../../src/domain/run/run';

const runsOf = (current: string | undefined, ...runs: readonly Run[]): Runs => ({
  ...NO_RUNS,
  runs,
  ...(current !== undefined && { current }),
});
const run = (id: string, at = 1) => createRun(id, at);
const ids = ({ runs }: Runs) => runs.map(({ id }) => id);

describe('what is said of a run', () => {
  test('is its name, group and notes, each taken back by nothing', () => {
    const named = nameRun(run('r'), 'Mars', 5);
    expect([nameOf(named), nameOf(nameRun(named, '', 6))]).toEqual(['Mars', undefined]);
    expect(nameRun(named, '', 6).name).toEqual({ value: null, at: 6 });
    const grouped = chooseGroup(run('r'), 'field', 5);
    expect([grouped.group, groupOf(grouped)]).toEqual([{ value: 'field', at: 5 }, 'field']);
    expect(groupOf(chooseGroup(grouped, null, 5))).toBeUndefined();
    expect(chooseGroup(grouped, null, 5).group).toEqual({ value: null, at: 6 });
    const noted = noteOn(run('r'), 'a', 'Voir Ana', 5);
    expect([...notesOf(noted)]).toEqual([['a', 'Voir Ana']]);
    const without = noteOn(noted, 'a', '', 9);
    expect([...notesOf(without)]).toEqual([]);
    expect(without.notes.get('a')).toEqual({ value: null, at: 9 });
  });

  test('is nothing of no run', () => {
    for (const read of [nameOf, groupOf, stageOf]) expect(read(undefined)).toBeUndefined();
    for (const read of [nameOf, groupOf, stageOf]) expect(read(run('r'))).toBeUndefined();
    expect([responsesOf(undefined).size, notesOf(undefined).size]).toEqual([0, 0]);
  });

  test('has the time of the last answer, and of the last change', () => {
    expect(answeredAt(run('r', 7))).toBe(7);
    const answered = nameRun(answer(answer(run('r', 7), 'a', 1, 30), 'b', 1, 20), 'Mars', 50);
    expect(answeredAt(answered)).toBe(30);
    expect(changedAt(answered)).toBe(50);
    expect(changedAt(noteOn(answered, 'a', 'x', 60))).toBe(60);
    expect(changedAt(chooseGroup(answered, 'field', 70))).toBe(70);
  });

  test('is a number from the end of its id, 0 where that holds none', () => {
    expect(numberOf('zz-abcdef')).toBe(0xabcdef);
    expect(numberOf('zzzzzz')).toBe(0);
  });
});

describe('the runs of a device', () => {
  const all = runsOf('b', run('a'), run('b'));

  test('are found by id, the current one among them', () => {
    expect(currentRun(all)?.id).toBe('b');
    expect(currentRun(runsOf(undefined, run('a')))).toBeUndefined();
    expect(findRun(all, 'a')?.id).toBe('a');
    expect(findRun(all, 'c')).toBeUndefined();
  });

  test('take a run in its place, or behind the others', () => {
    const changed = answer(run('a'), 'x', 1, 5);
    expect(withRun(all, changed)).toEqual({ ...all, runs: [changed, run('b')] });
    expect(ids(withRun(all, run('c')))).toEqual(['a', 'b', 'c']);
    expect(withCurrent(all, run('c')).current).toBe('c');
  });

  test('are listed by their last change, then by their ids', () => {
    expect(byLastChange([run('c', 5), run('a', 5), run('d', 9), run('b', 1)]).map(({ id }) => id)).toEqual([
      'd',
      'a',
      'c',
      'b',
    ]);
    const given = [run('a', 1), run('b', 2)];
    byLastChange(given);
    expect(given.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('are copied with the day, and the copy knows what it is of', () => {
    const answered = runsOf('a', answer(run('a'), 'x', 1, 5));
    expect(freezeRun(answered, 'a', 'copy', 'Avant le comité', 9)).toEqual({
      ...answered,
      runs: [
        answered.runs[0],
        {
          ...answered.runs[0],
          id: 'copy',
          name: { value: 'Avant le comité', at: 9 },
          origin: { kind: 'frozen', at: 9, of: 'a' },
        },
      ],
    });
    expect(freezeRun(answered, 'gone', 'copy', 'x', 9)).toBe(answered);
  });
});

describe('a run that is deleted', () => {
  test('is remembered by the time of its last change at least, and the others stay', () => {
    const all = runsOf('a', run('a', 3), run('b', 50));
    expect(deleteRun(all, 'b', 20)).toEqual({
      current: 'a',
      runs: [run('a', 3)],
      gone: new Map([['b', { value: true, at: 50 }]]),
    });
    expect(deleteRun(all, 'a', 20).gone.get('a')).toEqual({ value: true, at: 20 });
    expect(deleteRun(all, 'c', 20)).toBe(all);
  });

  test('leaves its place to the open one that was changed last: no copy, no answer to an invitation', () => {
    const frozen: Run = { ...run('frozen', 90), origin: { kind: 'frozen', at: 90, of: 'a' } };
    const invited: Run = { ...run('invited', 80), invitation: 'hQ' };
    const all = runsOf('a', run('a'), run('old', 5), run('new', 7), run('older', 3), frozen, invited);
    expect(deleteRun(all, 'a', 99).current).toBe('new');
    expect(deleteRun(runsOf('a', run('a'), frozen, invited), 'a', 99)).not.toHaveProperty('current');
    expect(deleteRun(runsOf(undefined, run('a'), run('b')), 'a', 99)).not.toHaveProperty('current');
  });

  test('comes back, as the current one where it was that', () => {
    const gone = deleteRun(runsOf('a', run('a'), run('b')), 'a', 20);
    expect(restoreRun(gone, run('a'), true, 20)).toMatchObject({ current: 'a' });
    const back = restoreRun(gone, run('a'), false, 20);
    expect(back.current).toBe('b');
    expect(ids(back).sort()).toEqual(['a', 'b']);
    expect(back.gone.get('a')).toEqual({ value: null, at: 21 });
  });
});
