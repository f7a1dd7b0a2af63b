import { describe, expect, test } from 'vitest';
import {
  checkStages,
  computeStages,
  type PlannedAction,
  removeGroup,
  type StageGroup,
} from '../../../../src/domain/worksheets/stages/stages';

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
  test('trains nobody who does not know why, or has not chosen', () => {
    expect(rules([group([1, 1, 1, 1])], [action({ kind: 'training' })])).toContain('W1');
    expect(rules([group([2, 1, 1, 1])], [action({ kind: 'training' })])).toContain('W1');
    expect(rules([group([2, 2, 1, 1])], [action({ kind: 'training' })])).not.toContain('W1');
    expect(rules([group([1, 1, 1, 1])], [action({ kind: 'training', isDone: true })])).not.toContain('W1');
    expect(rules([group([1, 1, 1, 1])], [action({ kind: 'training', group: 'other' })])).not.toContain('W1');
  });

  test('has the four kinds, begins early, leaves no group out, and the sponsor speaks', () => {
    expect(rules([group([1, 1, 1, 1])], [action()])).toContain('W2');
    expect(checkStages({ groups: [], actions: [action()] })).toContainEqual({
      rule: 'W2',
      values: { kinds: 'communication training presence' },
    });
    const four = (['communication', 'workshops', 'training', 'presence'] as const).map((kind, i) =>
      action({ id: `${i}`, kind }),
    );
    expect(rules([group([2, 2, 1, 1])], four)).not.toContain('W2');
    expect(rules([group([2, 2, 1, 1])], four)).toContain('W5');
    expect(rules([group([2, 2, 1, 1])], [action({ kind: 'communication', carrier: 'manager' })])).toContain(
      'W5',
    );
    expect(
      rules([group([2, 2, 1, 1])], [...four, action({ kind: 'communication', carrier: 'sponsor' })]),
    ).not.toContain('W5');
    expect(
      rules([group([2, 2, 1, 1])], [action({ phase: 'roll-out' }), action({ phase: 'follow-up' })]),
    ).toContain('W3');
    expect(rules([group([2, 2, 1, 1])], [action({ phase: 'roll-out' })])).toContain('W3');
    expect(rules([group([2, 2, 1, 1])], [action({ phase: 'training' })])).not.toContain('W3');
    expect(rules([group([2, 2, 1, 1])], [action({ phase: 'roll-out' }), action()])).not.toContain('W3');
    expect(
      rules([group([2, 2, 1, 1]), group([1, 1, 1, 1], { id: 'h' })], [action({ group: 'g' })]),
    ).toContain('W4');
    expect(rules([group([2, 2, 1, 1]), group([1, 1, 1, 1], { id: 'h' })], [action()])).not.toContain('W4');
  });

  test('evaluates nobody in a group of two, and says what it looks at', () => {
    expect(rules([group([2, 2, 2, 1], { headcount: 2 })], [action({ kind: 'presence' })])).toContain('W6');
    expect(rules([group([2, 2, 2, 1], { headcount: 3 })], [action({ kind: 'presence' })])).not.toContain(
      'W6',
    );
    expect(rules([group([2, 2, 2, 1])], [action({ kind: 'presence' })])).not.toContain('W6');
    expect(
      rules([group([2, 2, 2, 1], { headcount: 2 })], [action(), action({ id: 'b', kind: 'presence' })]),
    ).toContain('W6');
    expect(rules([group([1, 1, 1, 1])])).toEqual(['N1']);
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
