import { describe, expect, test } from 'vitest';
import { DIFFERENCES } from '../../src/domain/agenda/findings';
import { fill } from '../../src/i18n/words';
import { topicCard } from '../../src/features/meeting/topic-card';
import { first, items, nextOf, ofOne, ofSeveral, props, statementOf } from './agenda-fixtures';

const { brief: b, voices: v } = props.words;
const lists = props.assessments.flatMap(({ dimensions }) => dimensions);
const titleOf = (list: string) => lists.find(({ id }) => id === list)!.title;
const labelOf = (level: 0 | 1) => props.scale.levels[level]!.label;
const { id: item, dimension: list } = first;

describe('the card of a topic', () => {
  test('says how weak one voice finds a critical point, asks about it, names who is needed and what comes next', () => {
    expect(topicCard({ kind: 'weak', item, level: 0 }, ofOne(3, { [item]: 0 }), props)).toMatchObject({
      id: `item:${item}`,
      title: statementOf(item),
      says: fill(b.saysWeak, { level: labelOf(0) }),
      ask: b.questions.absent,
      who: ['A worker', 'The lead'],
      next: nextOf(item),
    });
    const started = topicCard({ kind: 'weak', item, level: 1 }, ofOne(3, { [item]: 1 }), props);
    expect(started.says).toBe(fill(b.saysWeak, { level: labelOf(1) }));
    expect(started.ask).toBe(b.questions.started);
  });

  test('says what each group of several finds, without a name', () => {
    const three = (level: 0 | 1) => ['field', 3, { [item]: level }] as const;
    const source = ofSeveral(['direction', 3], three(0), three(1), three(1));
    const text = `Direction 3.0, field 0.7: ${v.classes.disagreement}, ${v.flags.submerged}.`;
    const topic = { item, difference: 'submerged' } as const;
    expect(topicCard({ kind: 'difference', ...topic }, source, props).says).toBe(text);
    const weak = topicCard({ kind: 'weak', level: 1, ...topic }, source, props);
    expect(weak.says).toBe(fill(b.saysWeakMany, { text }));
    expect(weak.ask).toBe(b.questions.submerged);
  });

  test('asks of each way to differ in its own words', () => {
    const source = ofSeveral(['direction', 3], ['managers', 0], ['managers', 0]);
    const asked = DIFFERENCES.map(
      (difference) => topicCard({ kind: 'difference', item, difference }, source, props).ask,
    );
    expect(asked).toEqual(DIFFERENCES.map((one) => b.questions[one]));
    expect(new Set(asked).size).toBe(DIFFERENCES.length);
  });

  test('of a list says its score and band, and begins with its weakest point', () => {
    const weakest = items.filter(({ dimension }) => dimension === list)[2]!.id;
    const source = ofOne(2, { [weakest]: 1 });
    expect(topicCard({ kind: 'list', list, score: 63 }, source, props)).toMatchObject({
      id: `list:${list}`,
      title: titleOf(list),
      says: fill(b.saysList, { score: 63, band: props.scale.bands['taking-shape'].short }),
      ask: b.questions.list,
      who: ['A worker', 'The lead'],
      next: nextOf(weakest),
    });
  });

  test('of something unknown asks who could tell', () => {
    const card = topicCard({ kind: 'unknown', item }, ofOne(3, { [item]: 'dont-know' }), props);
    expect(card).toMatchObject({ title: statementOf(item), says: b.saysUnknown, ask: b.questions.unknown });
  });

  test('of the balance speaks of the side that lags, with its people and its weakest point', () => {
    const { technical, human } = props.assessments.find(({ balance }) => balance)!.balance!;
    const own = (id: string) => items.filter(({ dimension }) => dimension === id).map((one) => one.id);
    const weaker = (id: string) =>
      ofOne(3, { ...Object.fromEntries(own(id).map((one) => [one, 2])), [own(id)[1]!]: 1 });
    const needed = { [human]: { roles: ['guest'], documents: [] } };
    const people = { ...props, meeting: { ...props.meeting, lists: needed } };
    const ahead = topicCard({ kind: 'balance', side: 'technical-ahead' }, weaker(human), people);
    expect(ahead).toMatchObject({
      id: 'balance',
      title: b.balanceTopic,
      ask: b.questions['technical-ahead'],
      who: ['A guest'],
      next: nextOf(own(human)[1]!),
    });
    const behind = topicCard({ kind: 'balance', side: 'people-ahead' }, weaker(technical), people);
    expect(behind).toMatchObject({ ask: b.questions['people-ahead'], next: nextOf(own(technical)[1]!) });
    // The distance has no sign: the question says which side is ahead.
    for (const card of [ahead, behind]) expect(card.says).toBe(fill(b.saysBalance, { gap: 37 }));
  });

  test('of a worksheet counts what its rules say, and reads out two sentences of it', () => {
    const worksheet = { worksheet: 'raci', errors: 1, warnings: 2 };
    const sheet = { ...worksheet, name: 'RACI matrix', href: '', says: ['One.', 'Two.', 'Three.'] };
    const card = topicCard({ kind: 'worksheet', ...worksheet }, { ...ofOne(3), worksheets: [sheet] }, props);
    expect(card).toMatchObject({ id: 'worksheet:raci', title: 'RACI matrix', ask: b.questions.worksheet });
    expect(card.says).toMatch(/^1 \D+, 2 \D+\. One\. Two\.$/);
    expect(card.who).toEqual(['A guest']);
    expect(card.next).toBe(fill(b.worksheetNext, { name: 'RACI matrix' }));
    const warned = topicCard(
      { kind: 'worksheet', ...worksheet, errors: 0 },
      { ...ofOne(3), worksheets: [sheet] },
      props,
    );
    expect(warned.says).toMatch(/^2 \D+\. One/);
  });

  test('names nobody where the meeting knows of nobody for its list or worksheet', () => {
    const none = { ...props, meeting: { ...props.meeting, lists: {}, worksheets: {} } };
    const source = ofOne(3, { [item]: 0 });
    expect(topicCard({ kind: 'weak', item, level: 0 }, source, none).who).toEqual([]);
    const asked = { kind: 'worksheet', worksheet: 'raci', errors: 1, warnings: 0 } as const;
    expect(topicCard(asked, source, none).who).toEqual([]);
  });
});
