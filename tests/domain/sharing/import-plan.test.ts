import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteRun } from '../../../src/domain/run/manage';
import { mergeRuns } from '../../../src/domain/run/merge';
import {
  answer,
  changedAt,
  createRun,
  nameOf,
  NO_RUNS,
  notesOf,
  type Run,
  responsesOf,
  stageOf,
  withCurrent,
} from '../../../src/domain/run/run';
import { applyImport, planImport, undoImport } from '../../../src/domain/sharing/import-plan';
import { runs } from '../run/generators';

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
  test('loses nothing: of each item the newer answer, cleared ones included, and every run of both', () => {
    fc.assert(
      fc.property(runs, runs, (here, file) => {
        const after = applyImport(here, planImport(here, file, KNOWN), NOW);
        for (const run of [...here.runs, ...file.runs]) {
          const kept = after.runs.find(({ id }) => id === run.id);
          for (const [item, said] of run.answers)
            expect(kept?.answers.get(item)?.at).toBeGreaterThanOrEqual(said.at);
        }
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(runs, runs, (here, file) => {
        const once = applyImport(here, planImport(here, file, KNOWN), NOW);
        const plan = planImport(once, file, KNOWN);
        expect(plan).toMatchObject({ added: [], changed: [] });
      }),
    );
  });

  test('can be undone, and stays undone when another tab still knows what it brought', () => {
    fc.assert(
      fc.property(runs, runs, (here, file) => {
        const imported = applyImport(here, planImport(here, file, KNOWN), NOW);
        const undone = undoImport(imported, here, NOW);
        expect(seen(undone.runs)).toEqual(seen(here.runs));
        expect(undone.current).toBe(here.current);
        expect(seen(mergeRuns(imported, undone).runs)).toEqual(seen(here.runs));
      }),
    );
  });

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
