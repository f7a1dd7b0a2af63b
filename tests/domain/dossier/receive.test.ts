import { describe, expect, test } from 'vitest';
import {
  correctGroup,
  createDossier,
  openRun,
  stageOfDossier,
  voicesOf,
} from '../../../src/domain/dossier/dossier';
import { type Arrival, planReception, receive } from '../../../src/domain/dossier/receive';
import type { SharedRun } from '../../../src/domain/sharing/share-code';
import { assessments } from '../../support/assessments';
import { codeOf, invitation, sharedOf } from './codes';

const arrival = (shared: SharedRun): Arrival => ({ code: codeOf(shared), shared });
const empty = createDossier('d', 'Fédération', 1);
let ids = 0;
const newId = () => `r${(ids += 1)}`;
const plan = (dossier = empty, ...arrivals: Arrival[]) =>
  planReception(dossier, arrivals, [invitation], assessments);
const take = (dossier = empty, ...arrivals: Arrival[]) =>
  receive(dossier, plan(dossier, ...arrivals), new Map(), newId, 5);

const march = arrival(sharedOf(7, { day: 60 }));
const april = arrival(sharedOf(7, { day: 90 }, 1));
const other = arrival(sharedOf(8, { day: 10, group: 'field' }));
const codes = (dossier = empty) => dossier.runs.map(({ code }) => code);

describe('what arrives in a dossier', () => {
  test('is added in the order in which it was found', () => {
    const dossier = take(empty, march, other);
    expect(dossier.runs).toMatchObject([
      { code: march.code, received: 5 },
      { code: other.code, received: 5 },
    ]);
    expect(dossier.invitations).toEqual([{ code: invitation, added: 5 }]);
  });

  test('is recognised where it came before, also under another signature', () => {
    const dossier = take(empty, march);
    const signed = arrival(sharedOf(7, { day: 60, sender: 'Ana' }));
    expect(plan(dossier, march, signed)).toMatchObject({
      added: [],
      known: [march, signed],
      states: [],
      invitations: [],
    });
    expect(plan(empty, march, signed)).toMatchObject({ added: [march], known: [signed], states: [] });
  });

  test('replaces an earlier state only on a yes', () => {
    const dossier = take(empty, march, other);
    const reception = plan(dossier, april);
    expect(reception).toMatchObject({ added: [], states: [{ here: march, there: april, order: 'later' }] });
    const after = (choice?: 'replace' | 'both' | 'leave') =>
      codes(receive(dossier, reception, new Map(choice && [[april.code, choice]]), newId, 9));
    expect(after()).toEqual([march.code, other.code]);
    expect(after('leave')).toEqual([march.code, other.code]);
    expect(after('replace')).toEqual([april.code, other.code]);
    expect(after('both')).toEqual([march.code, other.code, april.code]);
  });

  test('keeps its label and its corrected group when it is replaced', () => {
    const dossier = take(empty, march);
    const named = {
      ...dossier,
      runs: dossier.runs.map((run) => ({ ...run, label: 'Atelier', group: null })),
    };
    const after = receive(named, plan(named, april), new Map([[april.code, 'replace']]), newId, 9);
    expect(after.runs).toMatchObject([{ code: april.code, label: 'Atelier', group: null, received: 9 }]);
  });

  test('is added in its newest state where several come at once', () => {
    expect(plan(empty, march, april)).toMatchObject({
      added: [april],
      states: [{ here: april, there: march, order: 'earlier' }],
    });
    const may = arrival(sharedOf(7, { day: 120 }, 2));
    const states = plan(take(empty, march), april, may).states;
    expect(states).toMatchObject([
      { here: { code: march.code }, there: may, order: 'later' },
      { here: { code: march.code }, there: april, order: 'earlier' },
    ]);
    const sameDay = arrival(sharedOf(7, { day: 60 }, 2));
    expect(plan(take(empty, march), sameDay).states).toMatchObject([{ order: 'same-day' }]);
  });

  test('is measured against the newest state that is here', () => {
    const may = arrival(sharedOf(7, { day: 120 }, 2));
    const both = take(empty, march);
    const dossier = receive(both, plan(both, may), new Map([[may.code, 'both']]), newId, 9);
    expect(plan(dossier, april).states).toMatchObject([{ here: may, order: 'earlier' }]);
  });

  test('is taken in once where two tabs planned the same, and is not lost where its place is gone', () => {
    const reception = plan(empty, march, other);
    const twice = receive(receive(empty, reception, new Map(), newId, 5), reception, new Map(), newId, 6);
    expect(codes(twice)).toEqual([march.code, other.code]);
    expect(twice.invitations).toHaveLength(1);
    const later = plan(take(empty, march), april);
    const after = receive(empty, later, new Map([[april.code, 'replace']]), newId, 9);
    expect(codes(after)).toEqual([april.code]);
    expect(codes(receive(after, later, new Map([[april.code, 'both']]), newId, 9))).toEqual([april.code]);
  });

  test('replaces one run once where two states of it are taken', () => {
    const dossier = take(empty, march);
    const may = arrival(sharedOf(7, { day: 120 }, 2));
    const reception = plan(dossier, april, may);
    const yes = new Map([april, may].map(({ code }) => [code, 'replace'] as const));
    expect(receive(dossier, reception, yes, newId, 9).runs).toHaveLength(1);
  });
});

describe('the runs of a dossier', () => {
  test('count as their sender said, or as was corrected here', () => {
    const dossier = take(empty, march, other);
    const groups = (of = dossier) =>
      voicesOf(of.runs.map((run) => openRun(run, assessments))).map((v) => v.group);
    expect(groups()).toEqual([undefined, 'field']);
    const [first = '', second = ''] = dossier.runs.map(({ id }) => id);
    expect(groups(correctGroup(dossier, first, 'direction'))).toEqual(['direction', 'field']);
    expect(groups(correctGroup(dossier, second, null))).toEqual([undefined, undefined]);
    expect(groups(correctGroup(correctGroup(dossier, second, null), second, undefined))).toEqual([
      undefined,
      'field',
    ]);
  });

  test('stay where this build cannot read them, with the reason', () => {
    const kept = { id: 'r', code: 'AAAA', received: 1 };
    expect(openRun(kept, assessments)).toEqual({
      kept,
      group: undefined,
      shared: undefined,
      problem: 'damaged',
    });
    expect(voicesOf([openRun(kept, assessments)])).toEqual([]);
  });

  test('give the stage that all of them name, unless one was chosen', () => {
    const at = (...stages: (1 | 2 | undefined)[]) =>
      stages.map((stage, i) =>
        openRun(
          { id: `${i}`, code: codeOf(sharedOf(i, { stage, group: 'field' })), received: 1 },
          assessments,
        ),
      );
    expect(stageOfDossier(empty, at(2, undefined, 2))).toBe(2);
    expect(stageOfDossier(empty, at(1, 2))).toBeUndefined();
    expect(stageOfDossier(empty, [])).toBeUndefined();
    expect(stageOfDossier({ ...empty, stage: 4 }, at(1, 2))).toBe(4);
    expect(stageOfDossier({ ...empty, stage: null }, at(2, 2))).toBeUndefined();
  });
});
