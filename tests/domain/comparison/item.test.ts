import { describe, expect, test } from 'vitest';
import type { Response } from '../../../src/domain/assessment/response';
import { compareItem } from '../../../src/domain/comparison/compared-item';
import { sharedCapOf } from '../../../src/domain/comparison/contested-cap';
import { fraction } from '../../../src/domain/comparison/fraction';
import { iceberg } from '../../../src/domain/comparison/iceberg';
import { scoreMeans, type Value } from '../../../src/domain/comparison/mean-score';
import { pairedGap } from '../../../src/domain/comparison/paired-gap';
import { isSplit, mostlyUnknown, tally } from '../../../src/domain/comparison/tally';
import type { Group } from '../../../src/schemas/group';
import { scale } from '../../support/assessments';

type Answers = Partial<Record<Group, readonly (Response | undefined)[]>>;

const itemOf = (answers: Answers, id = 'item') =>
  compareItem(id, new Map((Object.keys(answers) as Group[]).map((group) => [group, tally(answers[group]!)])));
const flags = (answers: Answers) => itemOf(answers).flags;

describe('the flags of an item', () => {
  test('not cascaded: in place for the direction, while half of the field does not know', () => {
    expect(flags({ direction: [2], field: [2, 'dont-know', 'dont-know'] })).toEqual(['not-cascaded']);
    expect(flags({ direction: [2], field: [2, 2, 'dont-know', 'dont-know'] })).toEqual(['not-cascaded']);
    // Fewer than half, fewer than three people, or not in place above.
    expect(flags({ direction: [2], field: [2, 2, 'dont-know'] })).toEqual([]);
    expect(flags({ direction: [2], field: ['dont-know', 'dont-know'] })).toEqual([]);
    expect(flags({ direction: [1], field: [2, 'dont-know', 'dont-know'] })).toEqual([]);
    expect(flags({ direction: [2], managers: ['dont-know', 'dont-know', 'dont-know'] })).toEqual([]);
  });

  test('hidden strength: the field has a level and a half more than the direction believes, or beyond', () => {
    expect(flags({ direction: [0], field: [1, 2, 1, 2] })).toEqual(['hidden-strength']);
    expect(flags({ direction: [0], field: [1, 1, 2, 1] })).toEqual([]);
    expect(flags({ direction: [3], field: [2, 1, 2, 1] })).toEqual([]);
  });

  test('submerged: at most started for the field and at least in place for the direction', () => {
    expect(flags({ direction: [2], field: [1, 1, 1] })).toEqual(['submerged']);
    expect(flags({ direction: [2, 2, 1], field: [1, 1, 1] })).toEqual([]);
    expect(flags({ direction: [2], field: [1, 1, 2] })).toEqual([]);
  });

  test('blind spot: half of the direction or more does not know what the field finds weak', () => {
    expect(flags({ direction: [1, 'dont-know'], field: [1, 1, 1] })).toEqual(['blind-spot-dont-know']);
    expect(flags({ direction: [1, 1, 'dont-know'], field: [1, 1, 1] })).toEqual([]);
    expect(flags({ field: [1, 1, 1] })).toEqual([]);
  });

  test('of two minds: three ratings or more, further than two thirds of a level from the middle', () => {
    expect(flags({ direction: [0, 0, 3, 3] })).toEqual(['split-direction']);
    // Two thirds sharp: 0, 1, 2 lie 1 + 0 + 1 from their middle, over three.
    expect(flags({ direction: [0, 1, 2] })).toEqual([]);
    expect(flags({ direction: [0, 1, 3] })).toEqual(['split-direction']);
    expect(flags({ direction: [0, 3] })).toEqual([]);
    // Too few of the field to be shown: nothing is said of them.
    expect(flags({ field: [0, 3] })).toEqual([]);
    expect(flags({ external: [0, 0, 3, 3] })).toEqual(['split-external']);
  });
});

describe('what stands behind a group', () => {
  test('its middle is between two ratings where they are even', () => {
    expect(isSplit(tally([0, 0, 1, 3]))).toBe(true);
    expect(isSplit(tally([1, 1, 2, 2]))).toBe(false);
    expect(isSplit(tally([0, 0, 2, 2]))).toBe(true);
    expect(isSplit(tally([0, 2, 2, 2]))).toBe(false);
    expect(isSplit(tally([]))).toBe(false);
  });

  test('it mostly does not know from half on, and not where nobody answered', () => {
    expect(mostlyUnknown(tally([2, 'dont-know']))).toBe(true);
    expect(mostlyUnknown(tally([2, 2, 'dont-know']))).toBe(false);
    expect(mostlyUnknown(tally([undefined, 'not-applicable']))).toBe(false);
  });

  test('a reading says why it is not shown', () => {
    const status = (answers: Answers) => itemOf(answers).readings.map((one) => one.status);
    expect(status({ field: [2, 2] })).toEqual(['too-few']);
    expect(status({ field: ['dont-know', 'not-applicable'] })).toEqual(['no-rating']);
    expect(status({ field: Array<Response>(3).fill('not-applicable') })).toEqual(['left']);
    // What one person put aside is that person’s answer.
    expect(status({ field: Array<Response>(2).fill('not-applicable') })).toEqual(['no-rating']);
    expect(status({ field: [undefined] })).toEqual(['no-rating']);
  });

  test('somebody of the direction answered: with a level or don’t know, and nobody else for them', () => {
    const answered = (answers: Answers) => itemOf(answers).directionAnswered;
    expect(answered({ direction: [0], managers: [1] })).toBe(true);
    expect(answered({ direction: ['dont-know'], field: [undefined] })).toBe(true);
    expect(answered({ direction: ['not-applicable'], field: [1, 1, 1] })).toBe(false);
    expect(answered({ field: [1, 1, 1] })).toBe(false);
  });

  test('an item leaves where all of a group said that it does not apply, as many as may be shown', () => {
    const na = 'not-applicable' as const;
    expect(itemOf({ field: [na, na, na] }).applies).toBe(false);
    expect(itemOf({ field: [na, na] }).applies).toBe(true);
    expect(itemOf({ field: [na, na, na, 'dont-know'] }).applies).toBe(true);
    expect(itemOf({ field: [na, na, na], direction: [1] }).applies).toBe(true);
    expect(itemOf({ external: [na, na, na] }).applies).toBe(true);
  });
});

describe('the cap of a critical item', () => {
  const cap = (answers: Answers) => sharedCapOf(itemOf(answers), scale);
  test('is absent below a half, started below one and a half, and not there from there on', () => {
    expect(cap({ direction: [0, 0, 1] })).toEqual({ item: 'item', band: 'fragile', because: 'absent' });
    expect(cap({ direction: [0, 1] })).toEqual({ item: 'item', band: 'taking-shape', because: 'started' });
    expect(cap({ direction: [1, 1, 2] })).toMatchObject({ because: 'started' });
    expect(cap({ direction: [1, 2] })).toBeUndefined();
    expect(cap({})).toBeUndefined();
  });
});

describe('a list of mean values', () => {
  const value = (mean?: number, over: Partial<Value> = {}): Value => ({
    mean: mean === undefined ? undefined : fraction(mean),
    applies: true,
    unknown: false,
    ...over,
  });
  const score = (...values: Value[]) => scoreMeans(values, scale);

  test('has no score without anything that applies, or without anything known', () => {
    expect(score(value(undefined, { applies: false }))).toEqual({
      applicable: 0,
      rated: 0,
      status: 'not-applicable',
    });
    expect(score(value(), value(undefined, { unknown: true })).status).toBe('unknown');
    expect(score(value(), value()).status).toBe('empty');
  });

  test('needs 60 % of its items, exactly', () => {
    expect(score(value(2), value(2), value(2), value(), value())).toMatchObject({
      status: 'ok',
      score: 67,
      coverage: 60,
    });
    expect(score(value(2), value(), value(), value(), value())).toMatchObject({
      status: 'insufficient',
      coverage: 20,
      missing: 2,
    });
  });
});

describe('the iceberg', () => {
  const field = [0, 1, 1] as const;
  const opposite = (direction: readonly Response[]) =>
    iceberg([itemOf({ direction, field })]).field.pieces.map((piece) => piece.opposite);

  test('says how the direction reads what the field finds weak', () => {
    expect(opposite([1])).toEqual(['seen']);
    expect(opposite([2])).toEqual(['stronger']);
    expect(opposite(['dont-know'])).toEqual(['unknown']);
    expect(opposite(['not-applicable'])).toEqual([]);
  });

  test('turned round, says nothing of a field that too few make up', () => {
    const mirror = (answers: readonly Response[]) =>
      iceberg([itemOf({ direction: [0], field: answers })]).mirror;
    expect(mirror([0, 1, 1])).toMatchObject({ seen: 1, submerged: 0 });
    expect(mirror([2, 2, 2]).pieces.map((piece) => piece.opposite)).toEqual(['stronger']);
    expect(mirror(['dont-know', 'dont-know', 'dont-know']).pieces.map((piece) => piece.opposite)).toEqual([
      'unknown',
    ]);
    // Three of them answered, and two gave a level: what those two said counts on neither side.
    expect(mirror([0, 0, 'dont-know'])).toMatchObject({ pieces: [], seen: 0 });
    expect(mirror([0, 0, 'dont-know']).unanswered).toHaveLength(1);
    expect(mirror([0, 0])).toMatchObject({ pieces: [], seen: 0, shown: 1 });
    expect(mirror([0, 0]).unanswered).toHaveLength(1);
    expect(mirror([0, 0])).not.toHaveProperty('submerged');
  });

  test('counts a weak point from started down', () => {
    const weak = (answers: readonly Response[]) =>
      iceberg([itemOf({ direction: [0], field: answers })]).field.pieces.length;
    expect([weak([1, 1, 1]), weak([1, 1, 2])]).toEqual([1, 0]);
  });
});

test('there is no gap of direction and field where they have no item in common', () => {
  const items = [
    itemOf({ direction: [2], field: [1, 1] }),
    itemOf({ field: [1, 1, 1] }),
    itemOf({ direction: [3] }),
  ];
  expect(pairedGap(items)).toBeUndefined();
});
