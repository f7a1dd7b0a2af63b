import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/result';
import type { Response } from '../../../src/domain/assessment/response';
import { compareRuns } from '../../../src/domain/comparison/changes';
import { chooseStage, createRun, type Run, responsesOf, stageOf } from '../../../src/domain/run/run';
import { assessments, items, scale as rules, withItems } from '../../support/assessments';
import { always } from '../../support/always';

const runOf = (responses: Record<string, Response | undefined>, at = 1000): Run => ({
  ...createRun('r', at),
  answers: new Map(
    Object.entries(responses).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, { value, at }] as const],
    ),
  ),
});

const anyRun = fc
  .array(fc.constantFrom<Response | undefined>(undefined, 0, 1, 2, 3, 'dont-know', 'not-applicable'), {
    minLength: items.length,
    maxLength: items.length,
  })
  .map((given) => runOf(Object.fromEntries(items.map(({ id }, i) => [id, given[i]]))));

const ids = (changes: readonly { readonly item: { readonly id: string } }[]) =>
  changes.map(({ item }) => item.id);
const compare = (before: Run, after: Run, what = assessments) => compareRuns(what, before, after, rules);

describe('two runs compared', () => {
  always(
    'have every difference in exactly one place, and none where there is none',
    [anyRun, anyRun],
    (before, after) => {
      const { improved, worsened, answered, otherwise, revised } = compare(before, after);
      const named = [improved, worsened, answered, otherwise, revised].flatMap(ids);
      const seen = (run: Run, id: string, notApplicable: boolean) => {
        const response = responsesOf(run).get(id);
        return response === 'not-applicable' && !notApplicable ? undefined : response;
      };
      const different = items.filter(
        ({ id, notApplicable }) => seen(before, id, notApplicable) !== seen(after, id, notApplicable),
      );
      expect([...named].sort()).toEqual(different.map(({ id }) => id).sort());
    },
  );

  always(
    'have a difference of scores only where both have a score, and it is that of the results',
    [anyRun, anyRun],
    (before, after) => {
      const [was, is] = [before, after].map((run) =>
        assess(assessments, responsesOf(run), stageOf(run), rules),
      );
      for (const { id, delta } of compare(before, after).lists) {
        const [a, b] = [was, is].map((result) => result!.dimensions.find((list) => list.id === id)!.score);
        expect(delta).toBe(a!.status === 'ok' && b!.status === 'ok' ? b!.score - a!.score : undefined);
      }
    },
  );

  always('turn round with the two of them', [anyRun, anyRun], (before, after) => {
    const [there, back] = [compare(before, after), compare(after, before)];
    expect(ids(there.improved)).toEqual(ids(back.worsened));
    for (const [i, { delta }] of there.lists.entries())
      expect(back.lists[i]!.delta).toBe(delta === undefined ? undefined : 0 - delta);
  });

  test('name what improved, worsened, was newly answered, and what is gone', () => {
    const before = runOf({
      'sponsor-authority': 1,
      'fears-heard': 3,
      'no-tunnel': 'dont-know',
      'impact-mapped': 2,
    });
    const after = runOf({ 'sponsor-authority': 3, 'fears-heard': 0, 'no-tunnel': 2, 'sponsor-visible': 1 });
    const changes = compare(before, after);
    expect(ids(changes.improved)).toEqual(['sponsor-authority']);
    expect(ids(changes.worsened)).toEqual(['fears-heard']);
    expect(ids(changes.answered).sort()).toEqual(['no-tunnel', 'sponsor-visible']);
    expect(ids(changes.otherwise)).toEqual(['impact-mapped']);
    expect(ids(changes.critical).sort()).toEqual(['fears-heard', 'sponsor-visible']);
  });

  test('leave critical points aside whose stage has not come in the later run', () => {
    const run = runOf({ 'no-tunnel': 0, 'fears-heard': 'dont-know' });
    expect(ids(compare(run, run).critical).sort()).toEqual(['fears-heard', 'no-tunnel']);
    expect(ids(compare(run, chooseStage(run, 1, 2000)).critical)).toEqual(['fears-heard']);
  });

  test('do not call better or worse what means something else now', () => {
    const revised = assessments.map((one) => ({
      ...withItems(one, (item) => ({ ...item, revised: item.id === 'fears-heard' ? 2 : 1 })),
      version: 2,
      released: ['2026-11-21', '2027-02-01'],
    }));
    const [january, march] = [Date.UTC(2027, 0, 5), Date.UTC(2027, 2, 5)];
    const before = runOf({ 'fears-heard': 1, 'no-tunnel': 1 }, january);
    const after = runOf({ 'fears-heard': 3, 'no-tunnel': 3 }, march);
    const changes = compare(before, after, revised);
    expect(ids(changes.revised)).toEqual(['fears-heard']);
    expect(ids(changes.improved)).toEqual(['no-tunnel']);
    const both = runOf({ 'fears-heard': 1 }, march);
    expect(ids(compare(both, after, revised).improved)).toEqual(['fears-heard']);
  });

  test('compare each index with itself', () => {
    const everything = (response: Response) =>
      runOf(Object.fromEntries(items.map(({ id }) => [id, response])));
    const { indexes, lists } = compare(everything(1), everything(3));
    expect(indexes.map(({ id, delta }) => [id, delta])).toEqual([
      ['practices', 67],
      ['keys', 67],
    ]);
    expect(lists).toHaveLength(11);
    for (const { id, before, after } of [...indexes, ...lists])
      expect([before.id, after.id]).toEqual([id, id]);
    expect(compare(runOf({}), everything(3)).indexes.every((one) => !('delta' in one))).toBe(true);
  });

  test('take a change of meaning from the day of the version, of the item’s own assessment, on', () => {
    const [practices, keys] = assessments;
    const day = Date.parse('2027-02-01');
    const revisedIn = (id: string, revised: number) =>
      [practices!, keys!].map((one) => ({
        ...withItems(one, (item) => ({ ...item, revised: item.id === id ? revised : 1 })),
        released: ['2026-11-21', one.id === 'keys' ? '2027-02-01' : '2020-01-01'],
      }));
    const revised = (from: number, to: number, what = revisedIn('fears-heard', 2)) =>
      ids(compare(runOf({ 'fears-heard': 1 }, from), runOf({ 'fears-heard': 3 }, to), what).revised);
    expect(revised(day - 1, day)).toEqual(['fears-heard']);
    expect(revised(day, day - 1)).toEqual(['fears-heard']);
    expect(revised(day, day + 1)).toEqual([]);
    expect(revised(day - 2, day - 1)).toEqual([]);
    // A first meaning is nobody's revision, whatever a clock said; nor is one whose day is not known.
    const first = Date.parse('2026-11-21');
    expect(revised(first - 1, day, revisedIn('fears-heard', 1))).toEqual([]);
    expect(revised(day - 1, day, revisedIn('fears-heard', 3))).toEqual([]);
    // An answer that is not there has no time.
    const added = compare(runOf({}), runOf({ 'fears-heard': 3 }, day), revisedIn('fears-heard', 2));
    expect([ids(added.revised), ids(added.answered)]).toEqual([[], ['fears-heard']]);
  });
});
