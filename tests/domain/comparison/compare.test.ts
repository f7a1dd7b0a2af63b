import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeItems } from '../../../src/domain/assessment/placed-item';
import { isLevel, type Response } from '../../../src/domain/assessment/response';
import { compareVoices, type Comparison, type Voice } from '../../../src/domain/comparison/compare';
import { type ComparedItem, isShown } from '../../../src/domain/comparison/compared-item';
import { atLeast, atMost } from '../../../src/domain/comparison/fraction';
import type { View } from '../../../src/domain/comparison/iceberg';
import { MINIMUM } from '../../../src/domain/comparison/shown-groups';
import { GROUPS } from '../../../src/domain/run/group';
import type { Group } from '../../../src/schemas/group';
import { assessments, scale } from '../../support/assessments';
import { always } from '../../support/always';

const items = placeItems(assessments);
const lists = assessments.flatMap(({ dimensions }) => dimensions);
const first = lists[0]!;
const idsOf = (list: typeof first) => list.sections.flatMap((section) => section.items.map(({ id }) => id));

const response = fc.constantFrom<Response>(0, 1, 2, 3, 'dont-know', 'not-applicable');
const level = fc.constantFrom<Response>(0, 1, 2, 3);
const responsesOf = (given: fc.Arbitrary<Response>) =>
  fc
    .array(fc.option(given, { nil: undefined, freq: 6 }), {
      minLength: items.length,
      maxLength: items.length,
    })
    .map(
      (all) =>
        new Map(
          items.flatMap(({ id }, i): [string, Response][] => (all[i] === undefined ? [] : [[id, all[i]]])),
        ),
    );
const voice = (group: fc.Arbitrary<Group | undefined>, given = responsesOf(response)) =>
  fc.record({ group, responses: given });
const voices = fc.array(voice(fc.constantFrom(undefined, ...GROUPS)), { maxLength: 12 });
/** So few that of some items nothing is known. */
const fewVoices = fc.array(voice(fc.constantFrom(undefined, ...GROUPS)), { maxLength: 3 });
const compare = (all: readonly Voice[]) => compareVoices(assessments, all, undefined, scale);

/** A voice that says the same to every item of the lists. */
const saying = (group: Group | undefined, given: Response, ids = items.map(({ id }) => id)): Voice => ({
  group,
  responses: new Map(ids.map((id) => [id, given])),
});
const listOf = (comparison: Comparison, id: string) => comparison.lists.find((list) => list.id === id)!;

always(
  'the order of arrival changes nothing',
  [voices.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))],
  ([all, shuffled]) => {
    expect(compare(shuffled)).toEqual(compare(all));
  },
  40,
);

always(
  'a consolidated value lies between the means of the groups',
  [voices],
  (all) => {
    for (const { consolidated, readings } of compare(all).lists.flatMap((list) => list.items)) {
      const means = readings
        .filter(isShown)
        .flatMap(({ group, mean }) => (group === 'project-team' || group === 'external' ? [] : [mean]));
      expect(consolidated === undefined).toBe(means.length === 0);
      if (!consolidated) continue;
      expect(means.some((mean) => atMost(mean, consolidated))).toBe(true);
      expect(means.some((mean) => atLeast(mean, consolidated))).toBe(true);
    }
  },
  40,
);

/** What is said of one item that a reader could work backwards from. */
const figuresOf = (item: ComparedItem) => ({
  means: item.readings.filter(isShown),
  spread: item.spread,
  class: item.spreadClass,
  vertical: item.vertical,
  flags: item.flags,
  consolidated: item.consolidated,
  applies: item.applies,
});

const iceOf = ({ pieces, unanswered, ...rest }: View) => ({
  ...rest,
  pieces: pieces.map(({ item, opposite }) => [item.id, opposite]),
  unanswered: unanswered.map(({ id }) => id),
});

/** All that a reader could work backwards from. */
const figures = (
  { lists: compared, indexes, overall, balance, iceberg }: Comparison,
  without: Group | undefined,
) => {
  const others = <T extends { readonly group: Group }>(all: readonly T[]) =>
    all.filter(({ group }) => group !== without);
  return {
    items: compared.flatMap((list) => list.items.map(figuresOf)),
    lists: compared.map((list) => ({ ...list, items: undefined, groups: others(list.groups) })),
    indexes: indexes.map((index) => ({ ...index, groups: others(index.groups) })),
    overall,
    balance,
    iceberg: [iceOf(iceberg.field), iceOf(iceberg.mirror)],
  };
};

const hideable = GROUPS.filter((group) => MINIMUM[group] > 1);
/** What somebody may say who is not shown. A don’t-know is said: it is counted, and may cap what nobody rated. */
const hiddenResponse = fc.oneof(level, fc.constant<Response>('not-applicable'));

always(
  'a respondent added to a group that stays hidden changes no figure',
  [
    voices,
    fc.constantFrom(...hideable),
    fc.array(responsesOf(hiddenResponse), { minLength: 1, maxLength: 2 }),
  ],
  (others, group, given) => {
    const without = others.filter((one) => one.group !== group);
    const few = given.slice(0, MINIMUM[group] - 1).map((responses) => ({ group, responses }));
    expect(figures(compare([...without, ...few]), group)).toEqual(figures(compare(without), group));
  },
  60,
);

always(
  'a respondent added to a full group changes no figure of an item that stays hidden',
  [
    fewVoices,
    fc.constantFrom(...hideable),
    fc.constantFrom(...items.filter((item) => item.critical || item.notApplicable).map(({ id }) => id)),
    fc.array(responsesOf(hiddenResponse), { minLength: 6, maxLength: 6 }),
  ],
  (others, group, id, given) => {
    const without = others.filter((one) => one.group !== group);
    // Blank for most: with the last one still fewer answer it than the group needs.
    const full = given.map((all, i): Voice => {
      const answers = i === 5 || i < MINIMUM[group] - 2;
      return { group, responses: new Map([...all].filter(([item]) => answers || item !== id)) };
    });
    const said = (all: readonly Voice[]) => {
      const { lists: compared, iceberg } = compare(all);
      const item = compared.flatMap((list) => list.items).find((one) => one.id === id)!;
      const pieces = [iceberg.field, iceberg.mirror].map((view) =>
        view.pieces.filter((piece) => piece.item.id === id).map(({ opposite }) => opposite),
      );
      const caps = compared.flatMap((list) => list.caps).filter((cap) => cap.item === id);
      return { ...figuresOf(item), caps, pieces };
    };
    expect(said([...without, ...full])).toEqual(said([...without, ...full.slice(0, -1)]));
  },
  60,
);

/** Figures without what a don’t-know may say of an item that nobody rated: a cap, and that it is not open. */
const uncapped = ({ lists: compared, indexes, overall, ...rest }: ReturnType<typeof figures>) => {
  const none = { caps: undefined, open: undefined, cappedBand: undefined };
  return {
    ...rest,
    lists: compared.map((list) => {
      const { status } = list.consolidated;
      const known = { ...list.consolidated, status: status === 'unknown' ? 'empty' : status };
      return { ...list, ...none, consolidated: known };
    }),
    indexes: indexes.map((index) => ({ ...index, ...none })),
    overall: overall?.score,
  };
};

always(
  'what a hidden group does not know changes no mean, class or score',
  [voices, fc.constantFrom(...hideable), fc.array(responsesOf(response), { minLength: 1, maxLength: 2 })],
  (others, group, given) => {
    const without = others.filter((one) => one.group !== group);
    const few = given.slice(0, MINIMUM[group] - 1).map((responses) => ({ group, responses }));
    expect(uncapped(figures(compare([...without, ...few]), group))).toEqual(
      uncapped(figures(compare(without), group)),
    );
  },
  40,
);

always(
  'which levels stand behind a reading that is not shown changes nothing at all',
  [voices, fc.array(level, { minLength: 20, maxLength: 20 })],
  (all, instead) => {
    const hidden = new Set(
      compare(all)
        .lists.flatMap((list) => list.items)
        .flatMap(({ id, readings }) =>
          readings.filter((one) => !isShown(one)).map(({ group }) => `${group} ${id}`),
        ),
    );
    const others = all.map(({ group, responses }, i) => ({
      group,
      responses: new Map(
        [...responses].map(([id, given], k) => [
          id,
          isLevel(given) && hidden.has(`${group} ${id}`) ? instead[(i + k) % instead.length]! : given,
        ]),
      ),
    }));
    expect(compare(others)).toEqual(compare(all));
  },
  40,
);

describe('the scores', () => {
  test('a group is scored over the items that may be shown, under the coverage of one person', () => {
    const ids = idsOf(first);
    const few = ids.slice(0, Math.ceil(ids.length / 2) - 1);
    const half = compare([saying('direction', 3, few)]);
    expect(listOf(half, first.id).groups[0]?.score.status).toBe('insufficient');
    const whole = compare([saying('direction', 3), saying('field', 0), saying('field', 0)]);
    expect(listOf(whole, first.id).groups).toMatchObject([
      { group: 'direction', score: { status: 'ok', score: 100, band: 'solid' } },
      { group: 'field', score: { status: 'empty' } },
    ]);
  });

  test('a level of view has one voice, however many people stand behind it', () => {
    const field = Array.from({ length: 30 }, () => saying('field', 0));
    const list = listOf(compare([saying('direction', 3), ...field]), first.id);
    expect(list.consolidated).toMatchObject({ status: 'ok', score: 50 });
    expect(list.spread).toBe(100);
    expect(list.spreadClass).toBe('disagreement');
    expect(list.gap).toEqual({
      pairs: idsOf(first).length,
      direction: 100,
      field: 0,
      signed: 100,
      absolute: 100,
    });
  });

  test('the project team and people from outside stand beside', () => {
    const views = [saying('direction', 2), saying('managers', 2), saying('managers', 2)];
    const beside = Array.from({ length: 3 }, () => [saying('project-team', 0), saying('external', 0)]).flat();
    const [with_, without] = [compare([...views, ...beside]), compare(views)];
    const list = listOf(with_, first.id);
    expect(list.groups.map(({ group, score }) => [group, score.status === 'ok' && score.score])).toEqual([
      ['direction', 67],
      ['managers', 67],
      ['project-team', 0],
      ['external', 0],
    ]);
    expect(list.consolidated).toEqual(listOf(without, first.id).consolidated);
    expect(list.spread).toBe(0);
    expect(list.caps).toEqual(listOf(without, first.id).caps);
  });

  test('an item that does not apply to anyone of a group leaves that group’s list', () => {
    const free = items.find(({ notApplicable, dimension }) => notApplicable && dimension === first.id);
    const list = free
      ? first
      : lists.find(({ sections }) => sections.some((s) => s.items.some((i) => i.notApplicable)))!;
    const id = free?.id ?? list.sections.flatMap((s) => s.items).find((item) => item.notApplicable)!.id;
    const direction = saying('direction', 2);
    const voice = {
      ...direction,
      responses: new Map([...direction.responses, [id, 'not-applicable' as const]]),
    };
    const found = listOf(compare([voice, saying('managers', 1), saying('managers', 1)]), list.id);
    expect(found.groups[0]?.score).toMatchObject({ applicable: idsOf(list).length - 1, score: 67 });
    expect(found.consolidated).toMatchObject({ applicable: idsOf(list).length });
    expect(listOf(compare([voice]), list.id).consolidated).toMatchObject({
      applicable: idsOf(list).length - 1,
    });
  });

  test('someone without a group stays outside until they are given one', () => {
    const asked = compare([saying('direction', 2), saying(undefined, 0)]);
    expect(asked.outside).toBe(1);
    expect(compare([saying('direction', 2), saying('field', 0)]).outside).toBe(0);
    expect(asked.groups).toEqual([{ group: 'direction', people: 1 }]);
    expect(figures(asked, 'field')).toEqual(figures(compare([saying('direction', 2)]), 'field'));
  });
});

describe('the caps', () => {
  const critical = items.find((item) => item.critical)!;
  const capsOf = (all: readonly Voice[]) =>
    listOf(compare(all), critical.dimension).caps.filter(({ item }) => item === critical.id);
  test('a high value on which the groups disagree is contested', () => {
    expect(capsOf([saying('direction', 3), saying('managers', 3), saying('managers', 3)])).toEqual([]);
    const apart = ['field', 'field', 'field'] as const;
    const given = [
      saying('direction', 3),
      saying('managers', 3),
      saying('managers', 3),
      ...apart.map((g) => saying(g, 1)),
    ];
    expect(capsOf(given)).toEqual([{ item: critical.id, band: 'taking-shape', because: 'contested' }]);
  });
  test('a critical item that nobody rated and somebody does not know', () => {
    expect(capsOf([saying('direction', 'dont-know')])).toEqual([
      { item: critical.id, band: 'taking-shape', because: 'unknown' },
    ]);
    expect(capsOf([saying('external', 'dont-know')])).toEqual([]);
    // Somebody is one person, and what others of the group say and is not shown neither makes nor takes the cap.
    for (const others of [[], [saying('managers', 3)], [saying('field', 0), saying('field', 0)]])
      expect(capsOf([saying('managers', 'dont-know'), ...others])).toMatchObject([{ because: 'unknown' }]);
    expect(listOf(compare([saying('external', 3)]), critical.dimension).open).toContain(critical.id);
  });
  test('hold only once the item is due', () => {
    const late = items.find((item) => item.critical && item.stage > 1);
    if (!late) return;
    const at = (stage: 1 | 5) =>
      compareVoices(assessments, [saying('direction', 0)], stage, scale)
        .lists.find(({ id }) => id === late.dimension)!
        .caps.map(({ item }) => item);
    expect(at(1)).not.toContain(late.id);
    expect(at(5)).toContain(late.id);
  });
});

describe('the indexes', () => {
  const [practices, keys] = assessments;
  const idsIn = (...of: readonly (typeof practices)[]) => of.flatMap((one) => one!.dimensions.flatMap(idsOf));
  const field = (given: Response, ids?: string[]) =>
    Array.from({ length: 3 }, () => saying('field', given, ids));

  test('are of each group and of all, each over its own lists', () => {
    const { indexes } = compare([
      saying('direction', 3),
      ...field(0, idsIn(practices)),
      ...field(2, idsIn(keys)),
    ]);
    const scores = indexes.map(({ id, groups }) => [
      id,
      groups.map(({ group, index }) => [group, index.status === 'ok' && index.score]),
    ]);
    const missing = { status: 'insufficient' };
    expect(scores).toEqual([
      [
        practices!.id,
        [
          ['direction', 100],
          ['field', 0],
        ],
      ],
      [
        keys!.id,
        [
          ['direction', 100],
          ['field', 67],
        ],
      ],
    ]);
    const alone = compare([saying('direction', 3, idsIn(keys)), saying('external', 1)]).indexes;
    expect(alone[0]).toMatchObject({
      groups: [
        { group: 'direction', index: missing },
        { group: 'external', index: missing },
      ],
      consolidated: missing,
    });
    expect(alone[0]).not.toHaveProperty('band');
    expect(alone[0]).not.toHaveProperty('cappedBand');
  });

  test('stand in the order of the assessments’ numbers, however they come', () => {
    const turned = compareVoices([keys!, practices!], [saying('direction', 3)], undefined, scale);
    expect(turned.indexes.map(({ id }) => id)).toEqual([practices!.id, keys!.id]);
    expect(turned).toEqual(compare([saying('direction', 3)]));
  });

  test('carry the caps of their lists, and the overall figure those of both', () => {
    const critical = items.find((item) => item.critical && item.assessment === keys!.number)!;
    const but = new Map(saying('direction', 3).responses).set(critical.id, 0);
    const { indexes, overall, lists: compared } = compare([{ group: 'direction', responses: but }]);
    expect(indexes.map(({ band, cappedBand }) => [band, cappedBand])).toEqual([
      ['solid', 'solid'],
      ['solid', 'fragile'],
    ]);
    expect(indexes.map(({ caps }) => caps.map(({ item }) => item))).toEqual([[], [critical.id]]);
    expect(overall).toMatchObject({ band: 'solid', cappedBand: 'fragile' });
    const list = compared.find(({ id }) => id === critical.dimension);
    expect(list).toMatchObject({ consolidated: { band: 'solid' }, cappedBand: 'fragile' });
  });

  test('make the overall figure: of those that are known and count', () => {
    const apart = compare([saying('direction', 3, idsIn(practices)), ...field(2, idsIn(practices))]);
    expect(apart.overall).toEqual({ score: 83, band: 'solid', cappedBand: 'solid' });
    expect(compare([saying('direction', 3, idsIn(practices).slice(0, 3))])).not.toHaveProperty('overall');
    const own = { ...keys!, overall: false };
    const of = compareVoices(
      [practices!, own],
      [saying('direction', 0, idsIn(keys)), saying('direction', 3, idsIn(practices))],
      undefined,
      scale,
    );
    expect(of.indexes[1]).toMatchObject({ consolidated: { status: 'ok', score: 0 } });
    expect(of.overall?.score).toBe(100);
  });

  test('say what critical items nobody answered: those alone', () => {
    const open = ({ indexes, lists: compared }: Comparison) => {
      const [ofIndexes, ofLists] = [indexes, compared].map((all) => all.flatMap((one) => one.open));
      expect(ofIndexes).toEqual(ofLists);
      return ofLists!;
    };
    const critical = items.filter((item) => item.critical).map(({ id }) => id);
    expect(open(compare([])).sort()).toEqual([...critical].sort());
    expect(open(compare([saying('direction', 2)]))).toEqual([]);
    expect(open(compare([saying('direction', 'dont-know')]))).toEqual([]);
    const [one, ...others] = critical;
    expect(open(compare([saying('direction', 2, others)]))).toEqual([one]);
  });

  test('the balance is of the consolidated technical and human sides, where both are known', () => {
    const { technical, human } = assessments.find(({ balance }) => balance)!.balance!;
    const idsOfList = (id: string) => idsOf(lists.find((list) => list.id === id)!);
    const sides = [saying('direction', 3, idsOfList(technical)), saying('direction', 1, idsOfList(human))];
    expect(compare(sides).balance).toEqual({ gap: 67, side: 'technical-ahead' });
    expect(compare(sides.slice(1))).not.toHaveProperty('balance');
    expect(compareVoices([keys!], sides, undefined, scale)).not.toHaveProperty('balance');
    const behind = { ...practices!, number: keys!.number + 1 };
    expect(compareVoices([keys!, behind], sides, undefined, scale).balance).toEqual(compare(sides).balance);
  });
});

describe('the spread of a list', () => {
  const people = (group: Group, n: number, given: Response) =>
    Array.from({ length: n }, () => saying(group, given));
  const spreadOf = (direction: Response, ...others: Voice[]) => {
    const list = listOf(compare([saying('direction', direction), ...others]), first.id);
    return [list.spread, list.spreadClass];
  };
  // Managers who give 1 and 2 in turn stand at 50, those who give 1 once and 2 three times at 58.
  const managers = (...given: Response[]) => given.map((one) => saying('managers', one));

  test('is in points of the printed scores: from 25 on to discuss, from 50 on seen differently', () => {
    expect(spreadOf(2, ...people('field', 3, 2))).toEqual([0, 'aligned']);
    expect(spreadOf(2, ...managers(1, 2, 2, 1))).toEqual([17, 'aligned']);
    expect(spreadOf(3, ...managers(3, 2, 2, 2))).toEqual([25, 'to-discuss']);
    expect(spreadOf(0, ...managers(1, 2, 2, 1))).toEqual([50, 'disagreement']);
    expect(spreadOf(2, ...people('field', 3, 1))).toEqual([34, 'to-discuss']);
  });

  test('needs two groups that may be shown', () => {
    const alone = listOf(compare([saying('direction', 2), saying('external', 0)]), first.id);
    expect(alone).not.toHaveProperty('spread');
    expect(alone.spreadClass).toBe('not-comparable');
    expect(alone).not.toHaveProperty('gap');
  });

  test('a group of which somebody does not know is unknown, not empty', () => {
    const { groups } = listOf(compare([saying('direction', 'dont-know'), saying('field', 2)]), first.id);
    expect(groups.map(({ score }) => score.status)).toEqual(['unknown', 'empty']);
  });
});

describe('the iceberg', () => {
  const three = (given: Response) => Array.from({ length: 3 }, () => saying('field', given));
  test('without a weak point of the field there is no share', () => {
    const { field, mirror } = compare([saying('direction', 1), ...three(2)]).iceberg;
    expect([field.pieces.length, field.submerged, field.shown]).toEqual([0, undefined, items.length]);
    expect([mirror.pieces.length, mirror.seen, mirror.submerged]).toEqual([items.length, 0, 100]);
  });
  test('a field of which too few answered is not shown, which is something else', () => {
    const { field } = compare([saying('direction', 1), ...three(0).slice(1)]).iceberg;
    expect([field.pieces.length, field.shown]).toEqual([0, 0]);
  });
  test('what nobody of the direction answered is on neither side of the water', () => {
    const id = items[0]!.id;
    const { field } = compare([saying('direction', 0, [id]), ...three(0)]).iceberg;
    expect([field.pieces.length, field.seen, field.submerged, field.unanswered.length]).toEqual([
      1,
      1,
      0,
      items.length - 1,
    ]);
  });
});

test('two thousand voices are compared whole', () => {
  const many = Array.from({ length: 2000 }, (_, i) => saying(GROUPS[i % GROUPS.length], (i % 4) as Response));
  const all = compare(many);
  expect(all.groups.reduce((sum, { people }) => sum + people, 0)).toBe(2000);
  expect(all.lists.every((list) => list.consolidated.status === 'ok')).toBe(true);
});
