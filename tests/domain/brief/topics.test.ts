import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeItems } from '../../../src/domain/assessment/placed-item';
import type { Response } from '../../../src/domain/assessment/response';
import { isDue } from '../../../src/domain/assessment/stage';
import { composeBrief } from '../../../src/domain/brief/brief';
import { findingsOfComparison, findingsOfRun } from '../../../src/domain/brief/findings';
import { timeTopics } from '../../../src/domain/brief/timing';
import { chooseTopics, LENGTHS, orderTopics, type Topic, topicId } from '../../../src/domain/brief/topics';
import { compareVoices, type Voice } from '../../../src/domain/comparison/compare';
import type { Stage } from '../../../src/schemas/assessment';
import type { Group } from '../../../src/schemas/group';
import { assessments, scale } from '../../support/assessments';

const items = placeItems(assessments);
const critical = items.filter((item) => item.critical);
const plain = items.filter((item) => !item.critical);
type Given = Readonly<Record<string, Response>>;

const all = (response: Response, over: Given = {}) =>
  new Map(items.map(({ id }) => [id, over[id] ?? response]));
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
    const [a, b, c] = critical as [(typeof items)[0], (typeof items)[0], (typeof items)[0]];
    const found = ofRun(all(3, { [a.id]: 1, [b.id]: 0, [c.id]: 1 }));
    expect(topics(found)).toEqual([
      { kind: 'weak', item: b.id, level: 0 },
      { kind: 'weak', item: a.id, level: 1 },
      { kind: 'weak', item: c.id, level: 1 },
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
    const field = (over: Given) => [
      voice('field', 3, over),
      voice('field', 3, over),
      voice('field', 3, over),
    ];
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
    const found = ofVoices(
      voice('direction', 3, { [item]: 2 }),
      ...Array(3).fill(voice('field', 3, { [item]: 0 })),
    );
    expect(topics(found)).toEqual([{ kind: 'weak', item, level: 1, difference: 'submerged' }]);
  });

  test('then the lowest lists that nothing touches, neither solid nor a strength', () => {
    const lists = [...new Set(items.map(({ dimension }) => dimension))];
    const low = (level: Response, ...of: string[]) =>
      Object.fromEntries(
        items.filter((i) => of.includes(i.dimension) && !i.critical).map(({ id }) => [id, level]),
      );
    const [first = '', second = '', third = ''] = lists;
    const found = ofRun(all(3, { ...low(1, first), ...low(0, second), ...low(1, third) }));
    expect(ids(topics(found))).toEqual([`list:${second}`, ...ids(topics(found)).slice(1)]);
    expect(new Set(ids(topics(found)))).toEqual(
      new Set([...[first, second, third].map((id) => `list:${id}`), 'balance']),
    );
    expect(topics(ofRun(all(3)))).toEqual([]);
    // Two strengths at 67 are no topic though they are not solid; the ten other lists at 67 are.
    expect(ids(topics(ofRun(all(2)), 90))).toEqual(lists.slice(2, 9).map((id) => `list:${id}`));
  });

  test('then what nobody knows, and the balance of the two sides', () => {
    const item = critical[0]!;
    expect(topics(ofRun(all(3, { [item.id]: 'dont-know' })))).toEqual([{ kind: 'unknown', item: item.id }]);
    const { technical, human } = assessments.find(({ balance }) => balance)!.balance!;
    const tilted = new Map(items.map(({ id, dimension }) => [id, dimension === human ? 2 : 3] as const));
    expect(topics(ofRun(tilted)).at(-1)).toEqual({ kind: 'balance', side: 'technical-ahead' });
    expect(technical).not.toBe(human);
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

  test('adds up to the length, in whole minutes', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(...LENGTHS), (given, length) => {
        const chosen = topics(ofRun(given), length);
        expect(sum(length, chosen)).toBe(length);
        for (const minutes of timeTopics(chosen, length).topics) {
          expect(Number.isInteger(minutes)).toBe(true);
          expect(minutes).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('what a brief warns of', () => {
  const warnings = (findings: ReturnType<typeof ofRun>, days: number[]) =>
    composeBrief(findings, { length: 60, order: [] }, days, 200, scale).warnings;

  test('a single voice, answers older than ninety days, lists with too few answers', () => {
    expect(warnings(ofRun(all(2)), [200])).toEqual([{ kind: 'one-voice' }]);
    expect(warnings(ofVoices(voice('direction', 2), voice('managers', 2)), [110, 109])).toEqual([
      { kind: 'old', runs: 1 },
    ]);
    const lists = new Set(items.slice(0, 30).map(({ dimension }) => dimension));
    const some = new Map(items.filter((i) => lists.has(i.dimension)).map(({ id }) => [id, 2] as const));
    const missing = new Set(items.map(({ dimension }) => dimension)).size - lists.size;
    expect(warnings(ofRun(some), [200])).toContainEqual({ kind: 'thin', lists: missing });
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
