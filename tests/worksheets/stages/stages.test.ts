import { describe, expect, test } from 'vitest';
import {
  checkStages,
  computeStages,
  type PlannedAction,
  removeGroup,
  type StageGroup,
} from '../../../src/worksheets/stages/stages-rules';

type Levels = StageGroup['levels'];
const group = (levels: Levels, over: Partial<StageGroup> = {}): StageGroup => ({
  id: 'g',
  label: 'Accueil',
  levels,
  ...over,
});
const action = (over: Partial<PlannedAction> = {}): PlannedAction => ({
  id: 'a',
  what: '',
  kind: 'workshops',
  phase: 'design',
  isDone: false,
  ...over,
});
const blocking = (levels: Levels) => computeStages({ groups: [group(levels)] })[0];
const rules = (groups: readonly StageGroup[], actions: readonly PlannedAction[] = []) =>
  checkStages({ groups, actions }).map(({ rule }) => rule);

describe('the stage at which a group stands', () => {
  test('is the first that is absent, started or not known', () => {
    expect(blocking([3, 3, 3, 3])).toEqual({ group: 'g', toVerify: false, isOpen: false });
    expect(blocking([2, 1, 3, 0])).toMatchObject({ stage: 2, toVerify: false });
    expect(blocking([0, 3, 3, 3])).toMatchObject({ stage: 1 });
    expect(blocking([0, null, null, null])).toEqual({ group: 'g', stage: 1, toVerify: false, isOpen: false });
    expect(blocking([2, 2, 2, 1])).toMatchObject({ stage: 4 });
    expect(blocking([2, 'dont-know', 2, 2])).toMatchObject({ stage: 2, toVerify: true });
    expect(blocking([null, null, null, null])).toMatchObject({ isOpen: true });
  });

  test('is asked about again where a later stage is ahead of an earlier one', () => {
    expect(rules([group([2, 1, 3, 0])])).toContain('W7');
    expect(rules([group([1, null, 'dont-know', 2])])).toContain('W7');
    expect(rules([group([3, 3, 2, 1])])).not.toContain('W7');
  });
});

describe('the plan', () => {
  const told = group([2, 2, 1, 1]);
  const unsure = group([1, 1, 1, 1]);
  const other = group([1, 1, 1, 1], { id: 'h' });
  const small = (headcount: number) => group([2, 2, 2, 1], { headcount });
  const training = action({ kind: 'training' });
  const presence = action({ id: 'b', kind: 'presence' });
  const spoken = (carrier: PlannedAction['carrier']) =>
    action({ kind: 'communication', ...(carrier && { carrier }) });
  const four = (['communication', 'workshops', 'training', 'presence'] as const).map((kind, i) =>
    action({ id: `${i}`, kind }),
  );

  // A rule, whether it speaks, of which groups, with which actions.
  test.each<[string, boolean, StageGroup[], PlannedAction[]]>([
    // It trains nobody who does not know why, or has not chosen.
    ['W1', true, [unsure], [training]],
    ['W1', true, [group([2, 1, 1, 1])], [training]],
    ['W1', false, [told], [training]],
    ['W1', false, [unsure], [action({ kind: 'training', isDone: true })]],
    ['W1', false, [unsure], [action({ kind: 'training', group: 'other' })]],
    // It has the four kinds,
    ['W2', true, [unsure], [action()]],
    ['W2', false, [told], four],
    // begins early,
    ['W3', true, [told], [action({ phase: 'roll-out' }), action({ phase: 'follow-up' })]],
    ['W3', true, [told], [action({ phase: 'roll-out' })]],
    ['W3', false, [told], [action({ phase: 'training' })]],
    ['W3', false, [told], [action({ phase: 'roll-out' }), action()]],
    // leaves no group out,
    ['W4', true, [told, other], [action({ group: 'g' })]],
    ['W4', false, [told, other], [action()]],
    // and the sponsor speaks.
    ['W5', true, [told], four],
    ['W5', true, [told], [spoken('manager')]],
    ['W5', false, [told], [...four, spoken('sponsor')]],
    // It evaluates nobody in a group of two.
    ['W6', true, [small(2)], [presence]],
    ['W6', true, [small(2)], [action(), presence]],
    ['W6', false, [small(3)], [presence]],
    ['W6', false, [group([2, 2, 2, 1])], [presence]],
  ])('%s: %s', (rule, speaks, groups, actions) => {
    expect(rules(groups, actions).includes(rule)).toBe(speaks);
  });

  test('names the kinds that it lacks, and says what it looks at', () => {
    expect(checkStages({ groups: [], actions: [action()] })).toContainEqual({
      rule: 'W2',
      values: { kinds: 'communication training presence' },
    });
    expect(rules([unsure])).toEqual(['N1']);
    expect(rules([])).toEqual([]);
  });

  test('loses with a group what was for it alone', () => {
    const plan = {
      groups: [group([1, 1, 1, 1]), group([2, 2, 2, 2], { id: 'h' })],
      actions: [
        action({ id: 'own', group: 'g' }),
        action({ id: 'other', group: 'h' }),
        action({ id: 'all' }),
      ],
    };
    const left = removeGroup(plan, 'g');
    expect(left.groups.map(({ id }) => id)).toEqual(['h']);
    expect(left.actions.map(({ id }) => id)).toEqual(['other', 'all']);
    expect(removeGroup(plan, 'gone')).toEqual(plan);
  });
});
