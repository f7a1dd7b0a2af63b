import type { Scale } from '../../schemas/scale';
import type { Strengths } from '../assessment/strengths';
import type { Findings } from './findings';
import { type Timing, timeTopics } from './timing';
import { chooseTopics, type Length, type OpenWorksheet, orderTopics, type Topic } from './topics';

/** What whoever prepares the meeting should know of the answers it is drawn from. */
export type Warning =
  /** One voice cannot disagree with itself. */
  | { readonly kind: 'one-voice' }
  /** Several people, and a single group that may be shown: it has nobody to disagree with. */
  | { readonly kind: 'one-group' }
  | { readonly kind: 'old'; readonly runs: number }
  | { readonly kind: 'thin'; readonly lists: number };

/** The agenda of a first meeting. Never stored: it is drawn anew from what it came from. */
export interface Agenda {
  readonly length: Length;
  /** In their order. */
  readonly topics: readonly Topic[];
  readonly timing: Timing;
  readonly strengths: Strengths;
  readonly warnings: readonly Warning[];
}

/** From this many days on, answers may no longer say how things stand. A convention. */
const OLD = 90;
/** So many lists without enough answers, and the choice of topics is a guess. */
const THIN_LISTS = 3;

export interface AgendaChoices {
  readonly length: Length;
  /** The ids of topics in the order made by hand; empty for the order of their weight. */
  readonly order: readonly string[];
}

/**
 * @param days the day of each run, counted as `dayNumber` does
 * @param today counted alike
 */
export function composeAgenda(
  findings: Findings,
  { length, order }: AgendaChoices,
  days: readonly number[],
  today: number,
  scale: Scale,
  worksheets: readonly OpenWorksheet[] = [],
): Agenda {
  const topics = orderTopics(chooseTopics(findings, length, scale, worksheets), order);
  const old = days.filter((day) => today - day > OLD).length;
  const thin = findings.lists.filter((list) => list.thin).length;
  return {
    length,
    topics,
    timing: timeTopics(topics, length),
    strengths: findings.strengths,
    warnings: [
      ...soleView(findings),
      ...(old > 0 ? [{ kind: 'old', runs: old } as const] : []),
      ...(thin >= THIN_LISTS ? [{ kind: 'thin', lists: thin } as const] : []),
    ],
  };
}

function soleView({ people, items, comparable }: Findings): Warning[] {
  if (people === 1) return [{ kind: 'one-voice' }];
  const isSomethingShown = items.some(({ value }) => value !== undefined);
  return isSomethingShown && !comparable ? [{ kind: 'one-group' }] : [];
}
