import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeItems } from '../../../src/domain/assessment/placed-item';
import type { Response } from '../../../src/domain/assessment/response';
import { isDue } from '../../../src/domain/assessment/stage';
import { composeAgenda } from '../../../src/domain/agenda/agenda';
import { findingsOfComparison, findingsOfRun, weakestOf } from '../../../src/domain/agenda/findings';
import { timeTopics } from '../../../src/domain/agenda/timing';
import {
  chooseTopics,
  LENGTHS,
  orderTopics,
  type Topic,
  topicId,
  weightOf,
} from '../../../src/domain/agenda/topics';
import { compareVoices, type Voice } from '../../../src/domain/comparison/compare';
import type { Stage } from '../../../src/schemas/assessment';
import type { Group } from '../../../src/schemas/group';
import { assessments, scale, withItems } from '../../support/assessments';
import { always } from '../../support/always';

const items = placeItems(assessments);
const critical = items.filter((item) => item.critical);
const plain = items.filter((item) => !item.critical);
type Given = Readonly<Record<string, Response>>;

const LISTS = [...new Set(items.map(({ dimension }) => dimension))];
const [A, B, C] = critical as [Item, Item, Item];
type Item = (typeof items)[number];

/** What is answered to each item. */
const each = (say: (item: Item) => Response) =>
  new Map(items.map((item): [string, Response] => [item.id, say(item)]));
const all = (response: Response, over: Given = {}) => each(({ id }) => over[id] ?? response);
/** The same to each of some items. */
const same = (response: Response, some: readonly Item[]): Given =>
  Object.fromEntries(some.map(({ id }) => [id, response]));
const three = (group: Group, response: Response, over?: Given) => Array(3).fill(voice(group, response, over));
const ofRun = (responses: ReadonlyMap<string, Response>, stage?: Stage) =>
  findingsOfRun(assessments, responses, stage, scale);
const voice = (group: Group, response: Response, over: Given = {}): Voice => ({
  group,
  responses: all(response, over),
});
const ofVoices = (...voices: Voice[]) =>
  findingsOfComparison(assessments, compareVoices(assessments, voices, undefined, scale), undefined, scale);
const topics = (findings: ReturnType<typeof ofRun>, length: 45 | 60 | 90 = 60) =>
  chooseTopics(findings, length, scale);
const ids = (all: readonly Topic[]) => all.map(topicId);

const response = fc.constantFrom<Response>(0, 1, 2, 3, 'dont-know', 'not-applicable');
const responses = fc
  .array(fc.option(response, { nil: undefined }), { minLength: items.length, maxLength: items.length })
  .map(
    (given) =>
      new Map(items.flatMap(({ id }, i) => (given[i] === undefined ? [] : [[id, given[i]] as const]))),
  );

describe('the topics of a first meeting', () => {
  test('are due critical points first, absent before started, in permanent order', () => {
    const found = ofRun(all(3, { [A.id]: 1, [B.id]: 0, [C.id]: 1 }));
    expect(topics(found)).toEqual([
      { kind: 'weak', item: B.id, level: 0 },
      { kind: 'weak', item: A.id, level: 1 },
      { kind: 'weak', item: C.id, level: 1 },
    ]);
    expect(ids(topics(ofRun(all(0)), 45))).toEqual(critical.slice(0, 3).map(({ id }) => `item:${id}`));
    expect(topics(ofRun(all(0)), 90)).toHaveLength(7);
  });

  test('leave out critical points whose stage has not come', () => {
    const found = topics(ofRun(all(0), 1), 90).filter(({ kind }) => kind === 'weak');
    expect(found.length).toBeGreaterThan(0);
    for (const topic of found)
      expect(isDue(items.find(({ id }) => `item:${id}` === topicId(topic))!.stage, 1)).toBe(true);
  });

  test('then what is seen differently, the widest first', () => {
    const [a, b, c] = [plain[0]!.id, plain[5]!.id, plain[9]!.id];
    const field = (over: Given) => three('field', 3, over);
    const found = ofVoices(voice('direction', 3, { [c]: 'dont-know' }), ...field({ [a]: 1, [b]: 0, [c]: 1 }));
    expect(topics(found)).toEqual([
      { kind: 'difference', item: b, difference: 'submerged' },
      { kind: 'difference', item: a, difference: 'submerged' },
      { kind: 'difference', item: c, difference: 'blind-spot-dont-know' },
    ]);
    // Where the field has more of it, nothing lies under water, and it is talked about all the same.
    expect(topics(ofVoices(voice('direction', 3, { [a]: 0 }), ...field({})))).toEqual([
      { kind: 'difference', item: a, difference: 'disagreement' },
    ]);
  });

  test('count a critical point on which views differ as a difference', () => {
    const item = critical[0]!.id;
    const found = ofVoices(voice('direction', 3, { [item]: 2 }), ...three('field', 3, { [item]: 0 }));
    expect(topics(found)).toEqual([{ kind: 'weak', item, level: 1, difference: 'submerged' }]);
  });

  test('then the lowest lists that nothing touches, neither solid nor a strength', () => {
    const low = (level: Response, ...of: string[]) =>
      same(
        level,
        items.filter((item) => of.includes(item.dimension) && !item.critical),
      );
    const [first = '', second = '', third = ''] = LISTS;
    const found = ofRun(all(3, { ...low(1, first), ...low(0, second), ...low(1, third) }));
    expect(ids(topics(found))).toEqual([`list:${second}`, ...ids(topics(found)).slice(1)]);
    expect(new Set(ids(topics(found)))).toEqual(
      new Set([...[first, second, third].map((id) => `list:${id}`), 'balance']),
    );
    expect(topics(ofRun(all(3)))).toEqual([]);
    // Two strengths at 67 are no topic though they are not solid; the ten other lists at 67 are.
    expect(ids(topics(ofRun(all(2)), 90))).toEqual(LISTS.slice(2, 9).map((id) => `list:${id}`));
  });

  test('then what nobody knows, and the balance of the two sides', () => {
    const item = critical[0]!;
    expect(topics(ofRun(all(3, { [item.id]: 'dont-know' })))).toEqual([{ kind: 'unknown', item: item.id }]);
    const { technical, human } = assessments.find(({ balance }) => balance)!.balance!;
    const tilted = each(({ dimension }) => (dimension === human ? 2 : 3));
    expect(topics(ofRun(tilted)).at(-1)).toEqual({ kind: 'balance', side: 'technical-ahead' });
    expect(technical).not.toBe(human);
  });

  test('low lists that are not the lowest do not push out what nobody knows', () => {
    const [lowest = '', ...others] = LISTS;
    const item = critical.find(({ dimension }) => dimension === others.at(-1))!;
    const given = each(({ id, dimension, critical: holds }) =>
      id === item.id ? 'dont-know' : dimension === lowest && !holds ? 1 : 2,
    );
    const chosen = ids(topics(ofRun(given)));
    expect(chosen.slice(0, 2)).toEqual([`list:${lowest}`, `item:${item.id}`]);
    expect(chosen).toHaveLength(5);
    for (const id of chosen.slice(2)) expect(id).toMatch(/^(list:|balance$)/);
  });

  test('a list on which the groups do not see the same is no strength', () => {
    const [high = '', ...others] = LISTS;
    const by = (group: Group, at: Response): Voice => ({
      group,
      responses: each(({ dimension }) => (dimension === high ? at : others.indexOf(dimension) < 2 ? 2 : 1)),
    });
    const strengths = (field: Response) =>
      ofVoices(by('direction', 3), by('field', field), by('field', field), by('field', field)).strengths;
    expect(strengths(3)).toMatchObject({ dimensions: [{ id: high }, { id: others[0] }] });
    expect(strengths(1)).toMatchObject({ dimensions: [{ id: others[0] }, { id: others[1] }] });
  });

  test('are none where nothing was answered, and never more than there is room for', () => {
    expect(topics(ofRun(new Map()))).toEqual([]);
    fc.assert(
      fc.property(responses, fc.constantFrom(...LENGTHS), (given, length) => {
        const chosen = topics(ofRun(given), length);
        expect(chosen.length).toBeLessThanOrEqual({ 45: 3, 60: 5, 90: 7 }[length]);
        expect(new Set(ids(chosen)).size).toBe(chosen.length);
      }),
    );
  });

  test('of many do not depend on who came first', () => {
    const group = fc.constantFrom<Group>('direction', 'managers', 'field');
    fc.assert(
      fc.property(fc.array(fc.record({ group, responses }), { maxLength: 8 }), (voices) => {
        expect(ofVoices(...voices)).toEqual(ofVoices(...[...voices].reverse()));
      }),
      { numRuns: 20 },
    );
  });

  test('a list that something pressing touches is no topic of its own', () => {
    const others = items.filter((i) => i.dimension === A.dimension && i.id !== A.id && !i.critical);
    const found = ofRun(all(3, same(0, [A, ...others])));
    expect(found.lists.find(({ id }) => id === A.dimension)!.score).toBeLessThan(50);
    expect(ids(topics(found)).filter((id) => id.startsWith('list:'))).toEqual([]);
    // Touched only by what the meeting has no room for, it would be one.
    const elsewhere = critical.filter((i) => i.dimension !== A.dimension).slice(0, 3);
    const full = ofRun(all(3, same(0, [...elsewhere, ...others])));
    expect(ids(topics(full, 45))).toEqual(elsewhere.map(({ id }) => `item:${id}`));
    expect(ids(topics(full, 90))).toContain(`list:${A.dimension}`);
  });

  test('an unknown point on which something else is known is said once', () => {
    const item = critical[0]!;
    const found = ofVoices(
      voice('direction', 3, { [item.id]: 'dont-know' }),
      ...three('field', 3, { [item.id]: 1 }),
    );
    expect(topics(found)).toEqual([
      { kind: 'weak', item: item.id, level: 1, difference: 'blind-spot-dont-know' },
    ]);
    const nobody = ofVoices(voice('direction', 3, { [item.id]: 'dont-know' }), voice('managers', 3));
    expect(topics(nobody)).toEqual([{ kind: 'unknown', item: item.id }]);
    // What is not critical is not a topic for being unknown.
    expect(topics(ofVoices(voice('direction', 3, { [plain[0]!.id]: 'dont-know' })))).toEqual([]);
  });

  test('end with worksheets that still ask for something, those with errors first', () => {
    const open = [
      { worksheet: 'raci', errors: 0, warnings: 2 },
      { worksheet: 'charter', errors: 0, warnings: 0 },
      { worksheet: 'fears', errors: 1, warnings: 0 },
      { worksheet: 'budget', errors: 3, warnings: 1 },
    ];
    const item = critical[0]!.id;
    const chosen = chooseTopics(ofRun(all(3, { [item]: 0 })), 60, scale, open);
    expect(chosen.slice(1)).toEqual(
      [open[2], open[3], open[0]].map((one) => ({ kind: 'worksheet', ...one })),
    );
    expect(ids(chosen)).toEqual([`item:${item}`, 'worksheet:fears', 'worksheet:budget', 'worksheet:raci']);
    const brief = composeAgenda(
      ofRun(all(3, { [item]: 0 })),
      { length: 60, order: ['worksheet:raci'] },
      [],
      0,
      scale,
      open,
    );
    expect(ids(brief.topics)).toEqual([
      'worksheet:raci',
      `item:${item}`,
      'worksheet:fears',
      'worksheet:budget',
    ]);
  });

  test('weigh 3 where views differ, 2 where something is weak, 1 for the rest', () => {
    const weights = (
      [
        { kind: 'weak', item: 'a', level: 0, difference: 'submerged' },
        { kind: 'difference', item: 'a', difference: 'disagreement' },
        { kind: 'weak', item: 'a', level: 1 },
        { kind: 'list', list: 'a', score: 10 },
        { kind: 'unknown', item: 'a' },
        { kind: 'balance', side: 'technical-ahead' },
        { kind: 'worksheet', worksheet: 'raci', errors: 1, warnings: 0 },
      ] as const
    ).map((topic) => weightOf(topic));
    expect(weights).toEqual([3, 3, 2, 2, 1, 1, 1]);
  });

  test('can be put in another order, and new ones follow', () => {
    const chosen = topics(ofRun(all(0)));
    const by = ids(chosen);
    expect(ids(orderTopics(chosen, [...by].reverse()))).toEqual([...by].reverse());
    expect(ids(orderTopics(chosen, [by[2]!, 'item:gone']))).toEqual([
      by[2],
      ...by.filter((id) => id !== by[2]),
    ]);
  });
});

describe('what answers say', () => {
  const list = items[0]!.dimension;
  const own = items.filter(({ dimension }) => dimension === list).map(({ id }) => id);

  test('the weakest point of a list is the first of the lowest that anything is known of', () => {
    const over = { [own[0]!]: 'dont-know', [own[1]!]: 2, [own[2]!]: 1, [own[3]!]: 1 } as const;
    expect(weakestOf(ofRun(all(3, over)), list)).toBe(own[2]);
    expect(weakestOf(ofVoices(voice('direction', 3, over)), list)).toBe(own[2]);
    expect(weakestOf(ofRun(all(0, Object.fromEntries(own.map((id) => [id, 3])))), list)).toBe(own[0]);
    expect(weakestOf(ofRun(new Map()), list)).toBeUndefined();
  });

  test('how many people are heard: one who answered anything, or all of a comparison', () => {
    expect(ofRun(new Map()).people).toBe(0);
    expect(ofRun(new Map([['gone-item', 2]])).people).toBe(0);
    expect(ofRun(new Map([[own[0]!, 2]])).people).toBe(1);
    expect(ofVoices(voice('direction', 2), voice('field', 2), voice('field', 1)).people).toBe(3);
  });

  test('a critical point counts as the caps do: below a half absent, below one and a half started', () => {
    const id = critical[0]!.id;
    const weakAt = (...given: Response[]) =>
      ofVoices(...given.map((one) => voice('direction', 3, { [id]: one }))).items.find(
        (item) => item.id === id,
      )?.weak;
    expect([weakAt(0, 0, 1), weakAt(0, 1), weakAt(1, 1, 2), weakAt(1, 2), weakAt(3)]).toEqual([
      0,
      1,
      1,
      undefined,
      undefined,
    ]);
    const ofOne = (given: Response) => ofRun(all(3, { [id]: given })).items.find((item) => item.id === id);
    expect(ofOne(0)).toMatchObject({ weak: 0, value: 0, spread: 0, unknown: false });
    expect(ofOne(2)).not.toHaveProperty('weak');
    expect(ofOne('dont-know')).toMatchObject({ unknown: true });
    expect(ofOne('dont-know')).not.toHaveProperty('value');
    expect(ofOne('dont-know')).not.toHaveProperty('weak');
  });

  test('the balance of several is that of their comparison', () => {
    const { human } = assessments.find(({ balance }) => balance)!.balance!;
    const low = same(
      2,
      items.filter((item) => item.dimension === human),
    );
    expect(ofVoices(voice('direction', 3, low)).balance).toEqual({ gap: 33, side: 'technical-ahead' });
    expect(ofVoices()).not.toHaveProperty('balance');
  });

  test('points on which the groups disagree are no strength of several', () => {
    const [a, b] = [items[0]!.id, items[1]!.id];
    const few = (group: Group, first: Response) => ({
      group,
      responses: new Map([
        [a, first],
        [b, 2],
      ] as const),
    });
    const { strengths } = ofVoices(few('direction', 3), ...Array(3).fill(few('field', 1)));
    expect(strengths.kind === 'items' && strengths.items.map(({ item }) => item.id)).toEqual([b]);
  });

  test('a list without a score is thin, one that does not apply is not', () => {
    const thin = (findings: ReturnType<typeof ofRun>) => findings.lists.filter((one) => one.thin).length;
    expect(thin(ofRun(new Map()))).toBe(LISTS.length);
    expect(thin(ofRun(all(2)))).toBe(0);
    const free = withItems(assessments[0]!, (item) => ({ ...item, notApplicable: true }));
    expect(thin(findingsOfRun([free], all('not-applicable'), undefined, scale))).toBe(0);
  });
});

describe('the time of a first meeting', () => {
  const sum = (length: 45 | 60 | 90, chosen: readonly Topic[]) => {
    const { topics: minutes, ...parts } = timeTopics(chosen, length);
    return [...minutes, ...Object.values(parts)].reduce((a, b) => a + b, 0);
  };

  test('is shared 3 to 2 to 1 in whole minutes, the rest to the first', () => {
    const chosen: Topic[] = [
      { kind: 'weak', item: 'a', level: 0 },
      { kind: 'difference', item: 'b', difference: 'submerged' },
      { kind: 'unknown', item: 'c' },
    ];
    expect(timeTopics(chosen, 60)).toEqual({
      welcome: 5,
      strengths: 5,
      topics: [13, 17, 5],
      question: 0,
      decisions: 10,
      margin: 5,
    });
  });

  test('goes to the question of the organisation where there is no topic', () => {
    expect(timeTopics([], 45)).toMatchObject({ topics: [], question: 25 });
  });

  always(
    'adds up to the length, in whole minutes',
    [responses, fc.constantFrom(...LENGTHS)],
    (given, length) => {
      const chosen = topics(ofRun(given), length);
      expect(sum(length, chosen)).toBe(length);
      for (const minutes of timeTopics(chosen, length).topics) {
        expect(Number.isInteger(minutes)).toBe(true);
        expect(minutes).toBeGreaterThan(0);
      }
    },
  );
});

describe('what a brief warns of', () => {
  const warnings = (findings: ReturnType<typeof ofRun>, days: number[]) =>
    composeAgenda(findings, { length: 60, order: [] }, days, 200, scale).warnings;

  test('a single voice, answers older than ninety days, lists with too few answers', () => {
    expect(warnings(ofRun(all(2)), [200])).toEqual([{ kind: 'one-voice' }]);
    const several = ofVoices(voice('direction', 2), voice('managers', 2), voice('managers', 2));
    expect(warnings(several, [110, 109])).toEqual([{ kind: 'old', runs: 1 }]);
    expect(warnings(ofVoices(voice('direction', 2), voice('managers', 2)), [200])).toEqual([
      { kind: 'one-group' },
    ]);
    // Nobody is shown: that is said instead of it.
    expect(warnings(ofVoices(voice('managers', 2), voice('field', 2)), [200])).toEqual([
      { kind: 'thin', lists: LISTS.length },
    ]);
    const lists = new Set(items.slice(0, 30).map(({ dimension }) => dimension));
    const some = new Map(items.filter((i) => lists.has(i.dimension)).map(({ id }) => [id, 2] as const));
    const missing = LISTS.length - lists.size;
    expect(warnings(ofRun(some), [200])).toContainEqual({ kind: 'thin', lists: missing });
    const but = (n: number) => {
      const unheard = LISTS.slice(0, n);
      const rest = items.filter((i) => !unheard.includes(i.dimension)).map(({ id }) => [id, 2] as const);
      return warnings(ofRun(new Map(rest)), [200]).filter(({ kind }) => kind === 'thin');
    };
    expect([but(2), but(3)]).toEqual([[], [{ kind: 'thin', lists: 3 }]]);
    expect(warnings(ofRun(all('not-applicable')), [200]).some(({ kind }) => kind === 'old')).toBe(false);
  });

  test('two strengths at most, of the means of several where they agree', () => {
    const { strengths } = ofVoices(voice('direction', 3), voice('managers', 3), voice('managers', 3));
    expect(strengths).toMatchObject({ kind: 'lists' });
    const one = critical[0]!.id;
    const few = ofVoices({ group: 'direction', responses: new Map([[one, 3]]) });
    expect(few.strengths).toMatchObject({ kind: 'items', items: [{ item: { id: one }, level: 3 }] });
  });
});
