import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/words';
import { agendaMarkdown } from '../../src/features/meeting/agenda-markdown';
import { agendaOf, type AgendaSource } from '../../src/features/meeting/agenda-source';
import { writeAgenda } from '../../src/features/meeting/agenda-text';
import type { Audience } from '../../src/domain/agenda/agenda-code';
import { first, items, nextOf, ofOne, ofSeveral, props, second, statementOf } from './agenda-fixtures';

const { brief: b } = props.words;
const TODAY = 200;
const agendaFor = (source: AgendaSource) => agendaOf(source, 60, [], TODAY, props.rules);
const write = (source: AgendaSource, audience: Audience = 'project') =>
  writeAgenda(agendaFor(source), source, audience, props);
/** One topic, on the list whose people and documents are known. */
const ONE_TOPIC = ofOne(3, { [first.id]: 0 });

describe('an agenda in words', () => {
  test('has its parts in the order of the meeting, with a line a topic', () => {
    const { agenda, cards } = write(ONE_TOPIC);
    expect(agenda).toEqual([
      { label: b.welcome, minutes: 5 },
      { label: b.strengthsPart, minutes: 5 },
      { label: fill(b.topicPart, { n: 1 }), detail: cards[0]!.title, minutes: 35 },
      { label: b.decisions, minutes: 10 },
      { label: b.margin, minutes: 5 },
    ]);
    expect(cards.map(({ title }) => title)).toEqual([statementOf(first.id)]);
  });

  test('leaves the time to the organisation’s question where there is no topic, and says why', () => {
    const { agenda, cards, noTopics } = write(ofOne(3));
    expect(cards).toEqual([]);
    expect(agenda[2]).toEqual({ label: b.questionPart, minutes: 35 });
    expect(noTopics).toBe(b.noTopics);
    expect(write(ONE_TOPIC).noTopics).toBeUndefined();
    // Of two people of the field nothing may be shown yet.
    expect(write(ofSeveral(['field', 0], ['field', 0])).noTopics).toBe(b.nothingShown);
  });

  test('names as strengths the two strongest lists, else the strongest points, else none', () => {
    const titles = props.assessments.flatMap(({ dimensions }) => dimensions.map(({ title }) => title));
    const { strengths } = write(ofOne(3));
    expect(strengths).toHaveLength(2);
    for (const title of strengths) expect(titles).toContain(title);
    const few = ofOne('dont-know', { [items[1]!.id]: 3 });
    expect(write(few).strengths).toEqual([statementOf(items[1]!.id)]);
    expect(write(ofOne(0)).strengths).toEqual([]);
  });

  test('invites whom the audience and the topics need, each once and in the order of the words', () => {
    expect(write(ONE_TOPIC, 'direction').invite).toEqual(['The chair', 'The lead', 'A worker']);
    expect(write(ONE_TOPIC, 'project').invite).toEqual(['The lead', 'A worker']);
    expect(write(ONE_TOPIC, 'mixed').invite).toEqual(['The chair', 'The lead', 'A worker']);
    expect(write(ofOne(3), 'direction').invite).toEqual(['The chair']);
  });

  test('asks for the documents of the audience and of the topics, then for the worksheets', () => {
    const worksheets = [{ worksheet: 'raci', errors: 0, warnings: 0, name: 'RACI', href: '', says: [] }];
    const source = { ...ONE_TOPIC, worksheets };
    expect(write(source, 'direction').documents).toEqual(['The mandate', 'The plan', 'The notes', 'RACI']);
    expect(write(source, 'project').documents).toEqual(['The plan', 'The notes', 'RACI']);
    expect(write(ofOne(3), 'mixed').documents).toEqual(['The mandate', 'The plan']);
    // One that still asks for something is a topic, with people and documents of its own.
    const asking = { ...ofOne(3), worksheets: worksheets.map((one) => ({ ...one, errors: 1 })) };
    expect(write(asking).documents).toEqual(['The plan', 'The map', 'RACI']);
    expect(write(asking).invite).toEqual(['The lead', 'A guest']);
  });

  test('says every warning in a sentence, with how many it is about', () => {
    const few = Object.fromEntries(
      items.filter(({ dimension }) => dimension === first.dimension).map(({ id }) => [id, 2] as const),
    );
    const lists = new Set(items.map(({ dimension }) => dimension)).size;
    expect(write({ ...ofOne('dont-know', few), days: [TODAY - 91] }).warnings).toEqual([
      b.oneVoice,
      b.old.one,
      fill(b.thin.other, { n: lists - 1 }),
    ]);
    const two = ofSeveral(['direction', 3], ['managers', 3], ['managers', 3]);
    expect(write({ ...two, days: [1, 2, TODAY - 90] }).warnings).toEqual([fill(b.old.other, { n: 2 })]);
    const alone = ofSeveral(['direction', 3], ['direction', 2], ['field', 0], [undefined, 1]);
    expect(write(alone).warnings).toEqual([b.oneGroup, fill(props.words.dossiers.outside.one, { n: 1 })]);
  });

  test('stands as a whole in its text: what is said, asked, who comes, what comes next', () => {
    const source = ofOne(3, { [first.id]: 0, [second.id]: 1 });
    const written = write(source);
    const about = { title: 'A *bold* title', facts: ['Léman'], length: 60, question: 'Why [us]?' };
    const text = agendaMarkdown(written, about, props.words);
    expect(text).toContain('# A \\*bold\\* title');
    expect(text).toContain('Why \\[us\\]?');
    const [card] = written.cards;
    expect(text).toContain(
      [
        `## 1. ${card!.title}\n`,
        `- ${b.says}: ${card!.says}`,
        `- ${b.ask}: ${b.questions.absent}`,
        `- ${b.who}: A worker · The lead`,
        `- ${b.next}: ${nextOf(first.id)}`,
      ].join('\n'),
    );
    expect(text).toContain(`## 2. ${written.cards[1]!.title}`);
    for (const [head, all] of [
      [b.strengths, written.strengths],
      [b.invite, written.invite],
      [b.documents, written.documents],
    ] as const)
      expect(text).toContain(`## ${head}\n\n${all.map((one) => `- ${one}`).join('\n')}`);
    const nothing = agendaMarkdown(write(ofOne(0)), { ...about, question: '' }, props.words);
    expect(nothing).toContain(b.strengthsNone);
    expect(nothing).toContain(b.questionNone);
  });
});
