import { itemsOf } from '../../domain/assessment/placed-item';
import type { Agenda, Warning } from '../../domain/agenda/agenda';
import type { Audience } from '../../domain/agenda/agenda-code';
import { count, fill } from '../../i18n/words';
import type { AgendaProps } from './agenda-props';
import type { AgendaSource } from './agenda-source';
import { type TopicCard, topicCard } from './topic-card';

/** One part of a meeting as it stands in the schedule. */
export interface AgendaPart {
  readonly label: string;
  readonly detail?: string;
  readonly minutes: number;
}

/** An agenda in words, the same on the page, on paper, in a text and in a calendar. */
export interface WrittenAgenda {
  readonly agenda: readonly AgendaPart[];
  readonly cards: readonly TopicCard[];
  readonly strengths: readonly string[];
  readonly invite: readonly string[];
  readonly documents: readonly string[];
  readonly warnings: readonly string[];
  /** Why there is no topic, where there is none. */
  readonly noTopics: string | undefined;
}

export function writeAgenda(
  agenda: Agenda,
  source: AgendaSource,
  audience: Audience,
  props: AgendaProps,
): WrittenAgenda {
  const { brief: b, dossiers: d } = props.words;
  const outside = source.comparison?.outside ?? 0;
  const cards = agenda.topics.map((topic) => topicCard(topic, source, props));
  const { timing } = agenda;
  return {
    agenda: [
      { label: b.welcome, minutes: timing.welcome },
      { label: b.strengthsPart, minutes: timing.strengths },
      ...cards.map(({ title }, i) => ({
        label: fill(b.topicPart, { n: i + 1 }),
        detail: title,
        minutes: timing.topics[i] ?? 0,
      })),
      ...(timing.question > 0 ? [{ label: b.questionPart, minutes: timing.question }] : []),
      { label: b.decisions, minutes: timing.decisions },
      { label: b.margin, minutes: timing.margin },
    ],
    cards,
    strengths: strengthsText(agenda, props),
    ...company(cards, audience, source, props),
    warnings: [
      ...agenda.warnings.map((warning) => warningText(warning, props)),
      ...(outside > 0 ? [count(d.outside, outside, props.locale)] : []),
    ],
    noTopics: cards.length > 0 ? undefined : isShown(source) ? b.noTopics : b.nothingShown,
  };
}

/** Whether any answer may be shown at all: of several people, some groups are too small. */
function isShown({ findings }: AgendaSource): boolean {
  return findings.items.some(({ value }) => value !== undefined);
}

/** Who comes and what they bring: for everybody, then for each topic, each once and in the order of the wording; then the worksheets. */
function company(
  cards: readonly TopicCard[],
  audience: Audience,
  { worksheets = [] }: AgendaSource,
  { meeting }: AgendaProps,
) {
  const parts = [meeting.audiences[audience], ...cards.map((card) => card.company)];
  const named = (words: Readonly<Record<string, string>>, ids: readonly string[]) =>
    Object.entries(words)
      .filter(([id]) => ids.includes(id))
      .map(([, word]) => word);
  return {
    invite: named(
      meeting.words.roles,
      parts.flatMap(({ roles }) => roles),
    ),
    documents: [
      ...named(
        meeting.words.documents,
        parts.flatMap(({ documents }) => documents),
      ),
      ...worksheets.map(({ name }) => name),
    ],
  };
}

function strengthsText({ strengths }: Agenda, { assessments }: AgendaProps): string[] {
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  if (strengths.kind === 'lists')
    return strengths.dimensions.flatMap(({ id }) => lists.find((list) => list.id === id)?.title ?? []);
  if (strengths.kind === 'none') return [];
  const items = lists.flatMap((list) => itemsOf(list));
  return strengths.items.flatMap(({ item }) => items.find(({ id }) => id === item.id)?.statement ?? []);
}

function warningText(warning: Warning, { words: { brief: b }, locale }: AgendaProps): string {
  if (warning.kind === 'one-voice') return b.oneVoice;
  if (warning.kind === 'one-group') return b.oneGroup;
  return warning.kind === 'old' ? count(b.old, warning.runs, locale) : count(b.thin, warning.lists, locale);
}
