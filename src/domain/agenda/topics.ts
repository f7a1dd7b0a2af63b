import type { Scale } from '../../schemas/scale';
import { bandOf } from '../assessment/band';
import type { Difference, Findings, ItemFinding } from './findings';

/** How long a first meeting can be, in minutes. */
export const LENGTHS = [45, 60, 90] as const;
export type Length = (typeof LENGTHS)[number];

/** Something to talk about, and why. */
export type Topic =
  | { readonly kind: 'weak'; readonly item: string; readonly level: 0 | 1; readonly difference?: Difference }
  | { readonly kind: 'difference'; readonly item: string; readonly difference: Difference }
  | { readonly kind: 'list'; readonly list: string; readonly score: number }
  | { readonly kind: 'unknown'; readonly item: string }
  | { readonly kind: 'balance'; readonly side: 'technical-ahead' | 'people-ahead' }
  /** What a worksheet of the dossier still asks for: how many of its rules that are errors, and warnings. */
  | {
      readonly kind: 'worksheet';
      readonly worksheet: string;
      readonly errors: number;
      readonly warnings: number;
    };

/** How much a worksheet still asks for. */
export interface OpenWorksheet {
  readonly worksheet: string;
  readonly errors: number;
  readonly warnings: number;
}

const MOST: Readonly<Record<Length, number>> = { 45: 3, 60: 5, 90: 7 };

/**
 * What a first meeting should be about, the most pressing first, and never more than it can hold:
 * due critical items that are absent, then started; what is seen differently, the widest first; the
 * lowest list that none of these touches, and those that are as low; what nobody knows; the balance of the
 * two sides; what the worksheets of the dossier still ask for, those with errors first. Where there is room
 * left, the other lists, the lowest first.
 * Ties go by list, then by item. A list that is solid or named as a strength is no topic.
 */
export function chooseTopics(
  findings: Findings,
  length: Length,
  scale: Scale,
  worksheets: readonly OpenWorksheet[] = [],
): Topic[] {
  const { items, lists, balance, strengths } = findings;
  const weak = ([0, 1] as const).flatMap((level) =>
    items.filter((item) => item.weak === level).map(weakTopic),
  );
  const differing = items
    .filter(({ weak: level, difference }) => level === undefined && difference !== undefined)
    .sort((a, b) => b.spread - a.spread)
    .flatMap(({ id, difference }): Topic[] =>
      difference ? [{ kind: 'difference', item: id, difference }] : [],
    );
  const pressing = [...weak, ...differing].slice(0, MOST[length]);
  const covered = new Set(pressing.map((topic) => items.find(({ id }) => id === itemOf(topic))?.list));
  const strong = strengths.kind === 'lists' ? strengths.dimensions.map(({ id }) => id) : [];
  const low = lists
    .flatMap(({ id, score }) => (score === undefined ? [] : [{ id, score }]))
    .filter(({ id, score }) => !covered.has(id) && !strong.includes(id) && bandOf(score, scale) !== 'solid')
    .sort((a, b) => a.score - b.score)
    .map(({ id, score }) => ({ kind: 'list', list: id, score }) as const);
  const lowest = low.filter(({ score }) => score === low[0]?.score);
  const unknown = items
    .filter((item) => item.unknown && item.difference === undefined)
    .map(({ id }): Topic => ({ kind: 'unknown', item: id }));
  const tilted: Topic[] =
    balance && balance.side !== 'balanced' ? [{ kind: 'balance', side: balance.side }] : [];
  const asking = worksheets
    .filter(({ errors, warnings }) => errors + warnings > 0)
    .sort((a, b) => Number(b.errors > 0) - Number(a.errors > 0))
    .map((worksheet): Topic => ({ kind: 'worksheet', ...worksheet }));
  const others = low.filter(({ score }) => score !== low[0]?.score);
  return [...pressing, ...lowest, ...unknown, ...tilted, ...asking, ...others].slice(0, MOST[length]);
}

/** The id by which a topic is told apart: in an order made by hand, on the page. */
export function topicId(topic: Topic): string {
  if (topic.kind === 'list') return `list:${topic.list}`;
  if (topic.kind === 'worksheet') return `worksheet:${topic.worksheet}`;
  return topic.kind === 'balance' ? topic.kind : `item:${topic.item}`;
}

/**
 * Puts topics in an order made by hand. Topics that it does not name follow in their own.
 * @param order ids of topics; others are passed over
 */
export function orderTopics(topics: readonly Topic[], order: readonly string[]): Topic[] {
  const place = (topic: Topic) => {
    const at = order.indexOf(topicId(topic));
    return at < 0 ? order.length : at;
  };
  return [...topics].sort((a, b) => place(a) - place(b));
}

/** What a topic counts when time is shared: 3 where views differ, 2 where something is weak, else 1. */
export function weightOf(topic: Topic): 1 | 2 | 3 {
  if ('difference' in topic && topic.difference) return 3;
  return topic.kind === 'weak' || topic.kind === 'list' ? 2 : 1;
}

function weakTopic({ id, weak, difference }: ItemFinding): Topic {
  return { kind: 'weak', item: id, level: weak ?? 0, ...(difference && { difference }) };
}

function itemOf(topic: Topic): string | undefined {
  return 'item' in topic ? topic.item : undefined;
}
