import { describe, expect, test } from 'vitest';
import { chooseNextSteps, chooseToPrepare } from '../../../src/domain/assessment/next-steps';
import { itemsOf, type PlacedItem } from '../../../src/domain/assessment/placed-item';
import type { Response } from '../../../src/domain/assessment/response';
import { assess } from '../../../src/domain/assessment/result';
import { findStrengths } from '../../../src/domain/assessment/strengths';
import { assessments, items as real, scale } from '../../support/assessments';

/** Items in permanent order; `!` makes one critical, the digit is its stage: `'a1'`, `'b2!'`. */
const items = (...names: readonly string[]): PlacedItem[] =>
  names.map((name, i) => ({
    id: name,
    assessment: 1,
    dimension: 'list',
    slot: i + 1,
    stage: Number(name[1]) as PlacedItem['stage'],
    critical: name.endsWith('!'),
    notApplicable: false,
    revised: 1,
  }));

const given = (...responses: readonly [string, Response][]) => new Map(responses);
const names = (steps: readonly { readonly item: PlacedItem }[]) => steps.map(({ item }) => item.id);

describe('next steps', () => {
  const all = items('a1', 'b2', 'c1', 'd1!', 'e1!', 'f1!', 'g3', 'h1');
  const said = given(
    ['a1', 1],
    ['b2', 0],
    ['c1', 0],
    ['d1!', 'dont-know'],
    ['e1!', 1],
    ['f1!', 0],
    ['h1', 'dont-know'],
  );

  test('come by criticality, then level, then stage, then slot; an unknown one counts where it is critical', () => {
    expect(names(chooseNextSteps(all, said, undefined, 9))).toEqual(['f1!', 'e1!', 'd1!', 'c1', 'b2', 'a1']);
    expect(names(chooseNextSteps(all, said, 1, 4))).toEqual(['f1!', 'e1!', 'd1!', 'c1']);
  });

  test('to prepare are those whose stage has not come, the nearest first', () => {
    const later = items('a3', 'b2', 'c3', 'd2', 'e1', 'f2', 'g2!');
    const weak = given(['a3', 0], ['b2', 1], ['c3', 1], ['d2', 0], ['e1', 0], ['g2!', 'dont-know']);
    expect(names(chooseToPrepare(later, weak, 1))).toEqual(['b2', 'd2', 'g2!', 'a3', 'c3']);
    expect(chooseToPrepare(later, weak, undefined)).toEqual([]);
  });
});

describe('strengths', () => {
  const all = items('a1', 'b1', 'c1');
  const listed = (score: number) => [{ id: 'list', score }];

  test('are lists from 50 on', () => {
    expect(findStrengths(listed(50), all, given(['a1', 3]), scale.strength)).toEqual({
      kind: 'lists',
      dimensions: listed(50),
    });
  });

  test('are single items below, those lived first', () => {
    const said = given(['a1', 2], ['b1', 3], ['c1', 2]);
    const found = findStrengths(listed(49), all, said, scale.strength);
    expect(found.kind === 'items' && names(found.items)).toEqual(['b1', 'a1']);
  });

  test('are none where nothing is in place', () => {
    expect(findStrengths(listed(10), all, given(['a1', 1]), scale.strength)).toEqual({ kind: 'none' });
  });
});

describe('a result', () => {
  const ids = real.map(({ id }) => id);
  const everything = new Map<string, Response>(ids.map((id) => [id, 3]));

  test('lists what nobody knows yet, in permanent order, and counts what was said', () => {
    const said = given([ids[5]!, 'dont-know'], [ids[2]!, 'dont-know'], [ids[3]!, 2]);
    const { toFindOut, answered, items: all } = assess(assessments, said, undefined, scale);
    expect(toFindOut.map(({ id }) => id).sort()).toEqual([ids[2]!, ids[5]!].sort());
    expect(answered).toBe(3);
    expect(all).toBe(ids.length);
  });

  test('keeps what is open of the indexes that count, so that a band is known to be provisional', () => {
    const withOne = new Map(everything);
    withOne.delete('no-tunnel');
    const { indexes, overall } = assess(assessments, withOne, undefined, scale);
    expect(indexes.map(({ open }) => open)).toEqual([[], ['no-tunnel']]);
    expect(overall).toMatchObject({ open: ['no-tunnel'], cappedBand: 'solid' });
  });

  test('leaves an index without a score out of the overall figure, with its caps', () => {
    const [practices, keys] = assessments;
    const ofPractices = practices!.dimensions.flatMap(itemsOf).map(({ id }) => [id, 3] as const);
    const said = new Map<string, Response>([...ofPractices, ['no-tunnel', 0]]);
    const { indexes, overall } = assess(assessments, said, undefined, scale);
    expect(indexes[1]).toMatchObject({ id: keys!.id, index: { status: 'insufficient' } });
    expect(indexes[1]).not.toHaveProperty('band');
    expect(overall).toEqual({
      score: 100,
      band: 'solid',
      cappedBand: 'solid',
      caps: [],
      open: [],
      of: [practices!.id],
    });
  });

  test('of nothing has no overall figure, no balance and no band', () => {
    const result = assess(assessments, new Map(), undefined, scale);
    expect(result).not.toHaveProperty('overall');
    expect(result).not.toHaveProperty('balance');
    expect(result.dimensions.filter((list) => 'cappedBand' in list)).toEqual([]);
  });

  test('of assessments without technical and human sides has no balance', () => {
    const [practices, keys] = assessments;
    const oneSided = [{ ...practices!, balance: undefined }, keys!];
    expect(assess(assessments, everything, undefined, scale).balance).toEqual({ gap: 0, side: 'balanced' });
    expect(assess(oneSided, everything, undefined, scale)).not.toHaveProperty('balance');
    expect(assess([keys!], everything, undefined, scale)).not.toHaveProperty('balance');
    const behind = { ...practices!, number: keys!.number + 1 };
    expect(assess([keys!, behind], everything, undefined, scale).balance).toEqual({
      gap: 0,
      side: 'balanced',
    });
  });

  test('names among what is no longer asked only what was answered', () => {
    const retired = [
      { id: 'gone-item', slot: 98 },
      { id: 'gone-too', slot: 99 },
    ];
    const [practices, ...others] = assessments;
    const result = assess([{ ...practices!, retired }, ...others], given(['gone-too', 1]), undefined, scale);
    expect(result.retired).toEqual(['gone-too']);
  });

  test('counts as open only what is critical, due and unanswered', () => {
    const { dimensions } = assess(assessments, new Map(), 1, scale);
    const due = real.filter(({ critical, stage }) => critical && stage === 1).map(({ id }) => id);
    expect(due.length).toBeGreaterThan(0);
    expect(dimensions.flatMap(({ open }) => open)).toEqual(due);
  });
});
