import { describe, expect, test } from 'vitest';
import { deleteRun, nameRun } from '../../../src/domain/run/manage';
import { mergeRuns } from '../../../src/domain/run/merge';
import {
  answer,
  changedAt,
  chooseStage,
  createRun,
  nameOf,
  NO_RUNS,
  noteOn,
  notesOf,
  type Run,
  responsesOf,
  type Runs,
  stageOf,
  withCurrent,
} from '../../../src/domain/run/run';
import { applyImport, planImport, undoImport } from '../../../src/domain/sharing/import-plan';
import { runs } from '../run/generators';
import { always } from '../../support/always';

const KNOWN = new Set(['a', 'b', 'c']);
const NOW = 100;

/** What a reader sees of runs. */
const seen = (all: readonly Run[]) =>
  all
    .map((run) => ({
      id: run.id,
      name: nameOf(run),
      stage: stageOf(run),
      responses: [...responsesOf(run)].sort(),
      notes: [...notesOf(run)].sort(),
    }))
    .sort((a, b) => a.id.localeCompare(b.id));

describe('opening a file', () => {
  always(
    'loses nothing: of each item the newer answer, cleared ones included, and every run of both',
    [runs, runs],
    (here, file) => {
      const after = applyImport(here, planImport(here, file, KNOWN), NOW);
      for (const run of [...here.runs, ...file.runs]) {
        const kept = after.runs.find(({ id }) => id === run.id);
        for (const [item, said] of run.answers)
          expect(kept?.answers.get(item)?.at).toBeGreaterThanOrEqual(said.at);
      }
    },
  );

  always('twice is the same as once', [runs, runs], (here, file) => {
    const once = applyImport(here, planImport(here, file, KNOWN), NOW);
    const plan = planImport(once, file, KNOWN);
    expect(plan).toMatchObject({ added: [], changed: [] });
  });

  always(
    'can be undone, and stays undone when another tab still knows what it brought',
    [runs, runs],
    (here, file) => {
      const imported = applyImport(here, planImport(here, file, KNOWN), NOW);
      const undone = undoImport(imported, here, NOW);
      expect(seen(undone.runs)).toEqual(seen(here.runs));
      expect(undone.current).toBe(here.current);
      expect(seen(mergeRuns(imported, undone).runs)).toEqual(seen(here.runs));
    },
  );

  test('says beforehand what is new, what the file knows better, and what stays', () => {
    const run = answer(answer(createRun('r', 1), 'a', 1, 10), 'b', 1, 30);
    const here = withCurrent(NO_RUNS, run);
    const there = answer(answer(createRun('r', 1), 'a', null, 20), 'b', 3, 20);
    const other = answer(createRun('s', 1), 'item-to-come', 2, 5);
    const plan = planImport(here, { ...NO_RUNS, runs: [there, other] }, KNOWN);
    expect(plan.added.map(({ id }) => id)).toEqual(['s']);
    expect(plan.changed).toMatchObject([{ taken: ['a'], left: ['b'], others: 0 }]);
    expect(plan.unknown).toEqual(['item-to-come']);
    expect([...responsesOf(applyImport(here, plan, NOW).runs[0])]).toEqual([['b', 1]]);
    // Nothing has been touched by planning.
    expect([...responsesOf(here.runs[0])]).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('never makes a copy the run that is answered', () => {
    const copy = { ...createRun('c', 1), origin: { kind: 'received', at: 1 } as const };
    const file = withCurrent(NO_RUNS, copy);
    expect(applyImport(NO_RUNS, planImport(NO_RUNS, file, KNOWN), NOW).current).toBeUndefined();
  });

  test('brings back a run that had been deleted here', () => {
    const run = answer(createRun('r', 1), 'a', 1, 10);
    const here = deleteRun(withCurrent(NO_RUNS, run), 'r', 20);
    const file = withCurrent(NO_RUNS, run);
    const after = applyImport(here, planImport(here, file, KNOWN), 15);
    expect(after).toMatchObject({ current: 'r', runs: [{ id: 'r' }] });
    expect(mergeRuns(after, here).runs).toHaveLength(1);
    expect(after.gone.get('r')?.at).toBeGreaterThan(changedAt(run));
  });
});

describe('what a file would do to a run', () => {
  const base = noteOn(answer(answer(createRun('r', 1), 'a', 1, 10), 'b', 1, 10), 'a', 'Note', 10);
  const here = withCurrent(NO_RUNS, base);
  const file = (run: Run) => ({ ...NO_RUNS, runs: [run] });

  test('is told item by item, and how much else changes', () => {
    const there = nameRun(
      noteOn(
        noteOn(answer(answer(answer(base, 'a', 3, 20), 'b', 0, 5), 'd', 2, 7), 'a', 'Autre', 20),
        'b',
        'Neuve',
        8,
      ),
      'Mars',
      9,
    );
    const mine = withCurrent(NO_RUNS, answer(base, 'b', 2, 30));
    const { changed, unchanged, unknown } = planImport(mine, file(there), KNOWN);
    expect(changed).toMatchObject([{ taken: ['a', 'd'], left: ['b'], others: 3 }]);
    expect([unchanged, unknown]).toEqual([[], ['d']]);
    expect(changed[0]!.merged.answers.get('b')?.value).toBe(2);
  });

  test('is nothing where the file says the same, or what is older', () => {
    expect(planImport(here, file(base), KNOWN)).toMatchObject({
      changed: [],
      unchanged: [{ taken: [], left: [], others: 0 }],
    });
    const newer = withCurrent(NO_RUNS, nameRun(answer(base, 'a', 2, 40), 'Avril', 40));
    const plan = planImport(newer, file(nameRun(base, 'Mars', 3)), KNOWN);
    expect(plan).toMatchObject({ changed: [], unchanged: [{ taken: [], left: ['a'], others: 0 }] });
    // The same value said at another time is another word.
    expect(planImport(here, file(answer(base, 'a', 1, 50)), KNOWN).changed).toMatchObject([{ taken: ['a'] }]);
  });

  test('makes the run of the file the current one only where none is, and it can be answered', () => {
    const current = (run: Run, mine: Runs = NO_RUNS) =>
      planImport(mine, withCurrent(NO_RUNS, run), KNOWN).current;
    expect(current(base)).toBe('r');
    expect(current(base, withCurrent(NO_RUNS, createRun('q', 1)))).toBeUndefined();
    expect(current({ ...base, invitation: 'hQ' })).toBeUndefined();
    expect(current({ ...base, origin: { kind: 'frozen', at: 1, of: 'q' } })).toBeUndefined();
    expect(planImport(NO_RUNS, file(base), KNOWN)).not.toHaveProperty('current');
    expect(applyImport(NO_RUNS, planImport(NO_RUNS, withCurrent(NO_RUNS, base), KNOWN), NOW).current).toBe(
      'r',
    );
    expect(applyImport(NO_RUNS, planImport(NO_RUNS, file(base), KNOWN), NOW)).not.toHaveProperty('current');
  });

  test('touches no memory of runs that were never deleted here', () => {
    const deleted = deleteRun(here, 'r', 20);
    const back = applyImport(deleted, planImport(deleted, file(base), KNOWN), NOW);
    expect(back.gone.get('r')).toEqual({ value: null, at: NOW });
    expect(applyImport(here, planImport(here, file(createRun('s', 1)), KNOWN), NOW).gone.size).toBe(0);
  });

  test('is taken back by saying again what was said, where it had changed', () => {
    const there = answer(chooseStage(answer(base, 'a', 3, 20), 2, 20), 'd', 2, 20);
    const after = applyImport(here, planImport(here, file(there), KNOWN), NOW);
    const [undone] = undoImport(after, here, NOW).runs;
    expect(undone!.answers.get('a')).toEqual({ value: 1, at: NOW });
    expect(undone!.answers.get('b')).toEqual({ value: 1, at: 10 });
    expect(undone!.answers.get('d')).toEqual({ value: null, at: NOW });
    expect(undone!.stage).toEqual({ value: null, at: NOW });
    expect(undone).not.toHaveProperty('group');
    expect(undone!.notes.get('a')).toEqual({ value: 'Note', at: 10 });
  });
});
