import { describe, expect, test } from 'vitest';
import {
  chooseDossierStage,
  createDossier,
  type Dossier,
  labelRun,
  openRun,
  removeInvitation,
  removeRun,
  sheetOf,
  statedStage,
  withSheet,
} from '../../../src/domain/dossier/dossier';
import { arrivalsOf, planReception, planSheets, receive } from '../../../src/domain/dossier/receive';
import type { KeptSheet } from '../../../src/domain/worksheets/kept-sheet';
import { assessments } from '../../support/assessments';
import { codeOf, sharedOf } from './codes';

const code = codeOf(sharedOf(1));
const dossier: Dossier = {
  ...createDossier('d', 'Fédération', 1),
  invitations: [
    { code: 'one', added: 1 },
    { code: 'two', added: 2 },
  ],
  runs: [
    { id: 'a', code, received: 1, label: 'Direction' },
    { id: 'b', code: codeOf(sharedOf(2)), received: 2 },
  ],
};
const sheet = (text: string, changed = 1): KeptSheet => ({ schema: 1, changed, sheet: { text } });

describe('a dossier that is altered', () => {
  test('begins empty', () => {
    expect(createDossier('d', 'Nom', 7)).toEqual({
      id: 'd',
      name: 'Nom',
      created: 7,
      changed: 7,
      invitations: [],
      runs: [],
    });
  });

  test('names one run, or takes its name away', () => {
    expect(labelRun(dossier, 'b', 'Terrain').runs).toEqual([
      dossier.runs[0],
      { ...dossier.runs[1], label: 'Terrain' },
    ]);
    expect(labelRun(dossier, 'a', '').runs[0]).toEqual({ id: 'a', code, received: 1 });
  });

  test('loses one run, one invitation, and nothing else', () => {
    expect(removeRun(dossier, 'a')).toEqual({ ...dossier, runs: [dossier.runs[1]] });
    expect(removeInvitation(dossier, 'two')).toEqual({ ...dossier, invitations: [dossier.invitations[0]] });
  });

  test('takes a stage, none, or leaves it to its runs', () => {
    expect(chooseDossierStage(dossier, 3)).toEqual({ ...dossier, stage: 3 });
    expect(chooseDossierStage(chooseDossierStage(dossier, 3), null)).toEqual({ ...dossier, stage: null });
    expect(chooseDossierStage(chooseDossierStage(dossier, 3), undefined)).toEqual(dossier);
  });

  test('keeps one sheet a worksheet, and no empty list of them', () => {
    const both = withSheet(withSheet(dossier, 'raci', sheet('a')), 'fears', sheet('b'));
    expect(both.worksheets).toEqual({ raci: sheet('a'), fears: sheet('b') });
    expect(sheetOf(both, 'fears')).toEqual(sheet('b'));
    expect(sheetOf(both, 'charter')).toBeUndefined();
    expect(sheetOf(dossier, 'raci')).toBeUndefined();
    expect(sheetOf(both, 'constructor')).toBeUndefined();
    expect(withSheet(both, 'raci', sheet('c')).worksheets).toEqual({ raci: sheet('c'), fears: sheet('b') });
    const one = withSheet(both, 'raci', undefined);
    expect(one.worksheets).toEqual({ fears: sheet('b') });
    expect(withSheet(one, 'fears', undefined)).toEqual(dossier);
  });

  test('passes over a run that cannot be read where the stage is asked', () => {
    const broken = openRun({ id: 'x', code: 'AAAA', received: 1 }, assessments);
    const at = openRun(
      { id: 'y', code: codeOf(sharedOf(3, { stage: 2, group: 'field' })), received: 1 },
      assessments,
    );
    expect(statedStage([broken, at])).toBe(2);
    const outside = openRun({ id: 'z', code: codeOf(sharedOf(4, { stage: 3 })), received: 1 }, assessments);
    expect(statedStage([outside, at])).toBe(2);
  });
});

describe('a dossier that meets another', () => {
  const there: Dossier = {
    ...dossier,
    runs: [
      { id: 'q', code, received: 9, label: 'Mars', group: 'managers' },
      { id: 'r', code: codeOf(sharedOf(5)), received: 9, group: null },
      { id: 's', code: codeOf(sharedOf(6)), received: 9 },
      { id: 't', code: 'AAAA', received: 9, label: 'Illisible' },
    ],
  };
  const arrivals = arrivalsOf(there.runs.map((run) => openRun(run, assessments)));

  test('brings what can be read of it, with what was written beside it', () => {
    expect(arrivals.map(({ shared: _, ...written }) => written)).toEqual([
      { code, label: 'Mars', group: 'managers' },
      { code: there.runs[1]!.code, group: null },
      { code: there.runs[2]!.code },
    ]);
    const empty = createDossier('e', 'Autre', 1);
    const plan = planReception(empty, arrivals, [], assessments);
    expect(receive(empty, plan, new Map(), () => 'n', 4).runs).toEqual([
      { id: 'n', code, received: 4, label: 'Mars', group: 'managers' },
      { id: 'n', code: there.runs[1]!.code, received: 4, group: null },
      { id: 'n', code: there.runs[2]!.code, received: 4 },
    ]);
  });

  test('keeps the order in which things came, whatever their days', () => {
    const [old, late] = [sharedOf(8, { day: 20 }), sharedOf(9, { day: 200 })].map((shared) => ({
      code: codeOf(shared),
      shared,
    }));
    const { added } = planReception(createDossier('e', 'E', 1), [old!, late!], [], assessments);
    expect(added).toEqual([old, late]);
  });

  test('takes the sheets that are missing, and names those that differ', () => {
    const here = { raci: sheet('a'), fears: sheet('b', 5) };
    const plan = planSheets(
      { ...dossier, worksheets: here },
      { raci: sheet('z'), fears: sheet('b', 9), charter: sheet('c') },
    );
    expect(plan).toEqual({ added: { charter: sheet('c') }, differing: ['raci'] });
    expect(planSheets(dossier, { raci: sheet('z') })).toEqual({ added: { raci: sheet('z') }, differing: [] });
    expect(planSheets({ ...dossier, worksheets: here })).toEqual({ added: {}, differing: [] });
  });

  test('adds an invitation once, where another tab added it meanwhile', () => {
    const plan = planReception(dossier, [], ['two', 'three', 'three'], assessments);
    expect(plan.invitations).toEqual(['three']);
    const meanwhile = { ...dossier, invitations: [...dossier.invitations, { code: 'three', added: 3 }] };
    expect(receive(meanwhile, plan, new Map(), () => 'n', 4).invitations).toEqual(meanwhile.invitations);
    expect(receive(dossier, plan, new Map(), () => 'n', 4).invitations.at(-1)).toEqual({
      code: 'three',
      added: 4,
    });
  });
});

describe('a state of a run is another one', () => {
  const kept = (shared = sharedOf(7, { stage: 1, group: 'field' })) => ({
    ...createDossier('d', 'D', 1),
    runs: [{ id: 'a', code: codeOf(shared), received: 1 }],
  });
  const [item = ''] = [...sharedOf(7).responses.keys()];
  const fewer = new Map(sharedOf(7).responses);
  fewer.delete(item);
  const changed = new Map(sharedOf(7).responses).set(item, 3).set([...fewer.keys()][0]!, 3);

  test.each([
    ['where its stage differs', { stage: 2 as const, group: 'field' as const }],
    ['where its group differs', { stage: 1 as const, group: 'managers' as const }],
    ['where an answer is gone', { stage: 1 as const, group: 'field' as const, responses: fewer }],
    ['where an answer differs', { stage: 1 as const, group: 'field' as const, responses: changed }],
  ])('%s', (_, over) => {
    const shared = sharedOf(7, over);
    const plan = planReception(kept(), [{ code: codeOf(shared), shared }], [], assessments);
    expect(plan.states).toHaveLength(1);
    expect(plan.known).toEqual([]);
  });

  test('and not of another run that says the same', () => {
    const shared = { ...sharedOf(7, { stage: 1, group: 'field' }), number: 70 };
    const plan = planReception(kept(), [{ code: codeOf(shared), shared }], [], assessments);
    expect(plan.added).toHaveLength(1);
  });
});
