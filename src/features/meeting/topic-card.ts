import { itemsOf } from '../../domain/assessment/placed-item';
import { bandOf } from '../../domain/assessment/band';
import { weakestOf } from '../../domain/agenda/findings';
import { type Topic, topicId } from '../../domain/agenda/topics';
import { count, fill } from '../../i18n/words';
import type { Company } from '../../schemas/meeting';
import { labelOf } from '../../controls/label-of';
import { itemText } from '../comparison/row-text';
import type { AgendaProps } from './agenda-props';
import type { AgendaSource } from './agenda-source';

/** A topic in words: what it is, what the answers say, what to ask, who should be there, what comes next. */
export interface TopicCard {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly ask: string;
  readonly who: readonly string[];
  readonly next?: string | undefined;
  /** The roles and documents it asks for, by their ids. */
  readonly company: Company;
}

const NOBODY: Company = { roles: [], documents: [] };

export function topicCard(topic: Topic, source: AgendaSource, props: AgendaProps): TopicCard {
  const { assessments, meeting, words } = props;
  const { brief: b } = words;
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const list = listOf(topic, source, props);
  const item = 'item' in topic ? topic.item : list && weakestOf(source.findings, list);
  const view = lists.flatMap((one) => itemsOf(one)).find(({ id }) => id === item);
  const sheet =
    topic.kind === 'worksheet'
      ? source.worksheets?.find(({ worksheet }) => worksheet === topic.worksheet)
      : undefined;
  const title = {
    weak: view?.statement,
    difference: view?.statement,
    unknown: view?.statement,
    list: lists.find(({ id }) => id === list)?.title,
    balance: b.balanceTopic,
    worksheet: sheet?.name,
  }[topic.kind];
  const named = topic.kind === 'worksheet' ? meeting.worksheets[topic.worksheet] : meeting.lists[list ?? ''];
  const company = named ?? NOBODY;
  return {
    id: topicId(topic),
    title: title ?? '',
    says: saysOf(topic, source, props),
    ask: questionOf(topic, b.questions),
    who: company.roles.flatMap((role) => meeting.words.roles[role] ?? []),
    next: sheet ? fill(b.worksheetNext, { name: sheet.name }) : view?.next,
    company,
  };
}

/** The list that a topic belongs to; the balance belongs to the side that lags. */
function listOf(topic: Topic, { findings }: AgendaSource, { assessments }: AgendaProps): string | undefined {
  if (topic.kind === 'list') return topic.list;
  if (topic.kind === 'worksheet') return undefined;
  if (topic.kind !== 'balance') return findings.items.find(({ id }) => id === topic.item)?.list;
  const sides = assessments.find(({ balance }) => balance !== undefined)?.balance;
  return topic.side === 'technical-ahead' ? sides?.human : sides?.technical;
}

function questionOf(topic: Topic, questions: AgendaProps['words']['brief']['questions']): string {
  if ('difference' in topic && topic.difference) return questions[topic.difference];
  if (topic.kind === 'weak') return topic.level === 0 ? questions.absent : questions.started;
  if (topic.kind === 'balance') return questions[topic.side];
  if (topic.kind === 'worksheet') return questions.worksheet;
  return topic.kind === 'list' ? questions.list : questions.unknown;
}

/** So many sentences of a worksheet stand in its card. */
const SAID = 2;

/** Figures, no names. */
function saysOf(topic: Topic, source: AgendaSource, { scale, rules, words, locale }: AgendaProps): string {
  const { brief: b, worksheets: w } = words;
  if (topic.kind === 'worksheet') {
    const counts = [
      ...(topic.errors > 0 ? [count(w.errors, topic.errors, locale)] : []),
      ...(topic.warnings > 0 ? [count(w.warnings, topic.warnings, locale)] : []),
    ].join(', ');
    const says = source.worksheets?.find(({ worksheet }) => worksheet === topic.worksheet)?.says ?? [];
    return fill(b.saysWorksheet, { counts, text: says.slice(0, SAID).join(' ') });
  }
  if (topic.kind === 'balance')
    return fill(b.saysBalance, { gap: Math.abs(source.findings.balance?.gap ?? 0) });
  if (topic.kind === 'list')
    return fill(b.saysList, { score: topic.score, band: scale.bands[bandOf(topic.score, rules)].short });
  if (topic.kind === 'unknown') return b.saysUnknown;
  const compared = source.comparison?.lists.flatMap(({ items }) => items).find(({ id }) => id === topic.item);
  if (!compared) return topic.kind === 'weak' ? fill(b.saysWeak, { level: labelOf(topic.level, scale) }) : '';
  const text = itemText(compared, words, locale);
  return topic.kind === 'weak' ? fill(b.saysWeakMany, { text }) : text;
}
