import * as z from 'zod/mini';
import { isPlanDay } from '../../domain/worksheets/plan-day';
import type { Problem } from '../../domain/worksheets/problem';
import { day, line, oneOfEach, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { counted, NUMBER_KINDS, sheetNumber } from '../../domain/worksheets/sheet-number';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** What a vendor has agreed to, in the order in which it is asked. */
export const VENDOR_TERMS = [
  'named-contact',
  'response-times',
  'days-on-site',
  'reinforced-period',
  'handover-meeting',
  'written-transfer',
  'reserved-days',
  'price-of-changes',
  'data-return',
] as const;
export type VendorTerm = (typeof VENDOR_TERMS)[number];

/** The events of the plan, each with its days from the go-live; `to` where it lasts. */
export const EVENTS = [
  { id: 'terms-agreed', from: -90 },
  { id: 'relays-named', from: -60 },
  { id: 'tutorials', from: -45 },
  { id: 'open-demo', from: -30 },
  { id: 'presence-published', from: -15 },
  { id: 'opening', from: 0 },
  { id: 'daily-point', from: 1, to: 10 },
  { id: 'twice-weekly', from: 11, to: 30 },
  { id: 'usage-review', from: 30 },
  { id: 'handover', from: 60 },
  { id: 'adoption-review', from: 90 },
  { id: 'governance-review', from: 180 },
  { id: 'charter-review', from: 365 },
] as const satisfies readonly { id: string; from: number; to?: number }[];
export type GoLiveEventId = (typeof EVENTS)[number]['id'];

/** What must hold before the reinforced period ends. All of them are conventions. */
export const EXIT_CRITERIA = ['no-old-blocker', 'actions-done', 'answers-in-a-day', 'support-ready'] as const;
export type ExitCriterion = (typeof EXIT_CRITERIA)[number];

const eventIds = EVENTS.map(({ id }) => id) as [GoLiveEventId, ...GoLiveEventId[]];
const goLiveTeam = z.strictObject({
  id: rowId,
  label: line(TEXT_LENGTHS.name),
  users: sheetNumber(NUMBER_KINDS.count),
  /** How many people stand by it in the first two weeks. */
  helpers: sheetNumber(NUMBER_KINDS.count),
});

export const goLiveSheet = z.strictObject({
  /** As 2027-01-15; empty where none was given. */
  date: day,
  users: sheetNumber(NUMBER_KINDS.count),
  sites: sheetNumber(NUMBER_KINDS.count),
  size: z.enum(['unknown', 'small', 'large']),
  /** Days from and to, both included. */
  peaks: rows(z.strictObject({ id: rowId, from: day, to: day }), 20),
  terms: oneOfEach(VENDOR_TERMS),
  teams: rows(goLiveTeam, 60),
  /** What each job should be seen to do: followed instead of logins. */
  actions: rows(
    z.strictObject({ id: rowId, job: line(TEXT_LENGTHS.name), action: line(TEXT_LENGTHS.sentence) }),
    60,
  ),
  /** The events that are planned; all of them to begin with. */
  events: oneOfEach(eventIds),
  criteria: oneOfEach(EXIT_CRITERIA),
  /** The id under which calendars know this plan, drawn when it is first exported, and every event that ever went out. */
  calendar: z.optional(z.strictObject({ id: rowId, events: oneOfEach(eventIds) })),
});
export type GoLive = Read<typeof goLiveSheet>;
export const NO_GO_LIVE: GoLive = {
  date: '',
  size: 'unknown',
  peaks: [],
  terms: [],
  teams: [],
  actions: [],
  events: eventIds,
  criteria: EXIT_CRITERIA,
};

export interface DatedEvent {
  readonly id: GoLiveEventId;
  readonly from: string;
  readonly to?: string;
}

export interface GoLiveFigures {
  readonly timeline: readonly DatedEvent[];
  /** How many helpers the first two weeks ask for; nothing where the users are not known. */
  readonly helpersNeeded?: number;
}

/** One helper for so many users: a convention of ours. */
export const USERS_PER_HELPER = 15;
const DAY = 86_400_000;

/** Nothing where there is no date to count from. */
export function computeGoLive({
  date,
  users,
  events,
}: Pick<GoLive, 'date' | 'users' | 'events'>): GoLiveFigures | undefined {
  if (timeOf(date) === undefined) return undefined;
  const people = counted(users) ?? 0;
  return {
    timeline: EVENTS.filter(({ id }) => events.includes(id)).map((event) => ({
      id: event.id,
      from: shifted(date, event.from),
      ...('to' in event && { to: shifted(date, event.to) }),
    })),
    ...(people > 0 && { helpersNeeded: Math.ceil(people / USERS_PER_HELPER) }),
  };
}

/** How many helpers the teams have together. */
export function helpersOf({ teams }: Pick<GoLive, 'teams'>): number {
  return teams.reduce((all, team) => all + (counted(team.helpers) ?? 0), 0);
}

/** @param today as 2027-01-15 */
export function checkGoLive(plan: GoLive, today: string): Problem[] {
  const figures = computeGoLive(plan);
  if (!figures) return [{ rule: 'E1', at: { field: 'date' } }];
  const { date, peaks, terms, teams, events, actions, criteria } = plan;
  const helpers = helpersOf({ teams });
  const weekday = new Date(timeOf(date) ?? 0).getUTCDay();
  const isLate = weekday === 5 || weekday === 6 || weekday === 0;
  const inPeak = busyDays(peaks).some(({ from, to }) => from <= date && date <= to);
  const open = VENDOR_TERMS.filter((term) => !terms.includes(term));
  const goesOn = EVENTS.some(({ id, from }) => from > 30 && events.includes(id));
  const { helpersNeeded } = figures;
  const found: (Problem | false)[] = [
    (isLate || inPeak) && { rule: 'W1', at: { field: 'date' } },
    helpersNeeded !== undefined &&
      helpers < helpersNeeded && {
        rule: 'W2',
        at: { field: 'teams' },
        values: { n: helpers, needed: helpersNeeded },
      },
    open.length > 0 &&
      today > shifted(date, -90) && { rule: 'W3', at: { field: 'terms' }, values: { n: open.length } },
    !goesOn && { rule: 'W4', at: { field: 'events' } },
    actions.every(({ action }) => action.trim() === '') && { rule: 'W5', at: { field: 'actions' } },
    criteria.length === 0 && { rule: 'W6', at: { field: 'criteria' } },
    { rule: 'N1' },
  ];
  return found.filter((problem) => problem !== false);
}

/** The first ten working days from the go-live on, for the grid of who stands by whom. */
export function firstWorkingDays(date: string): string[] {
  return Array.from({ length: 14 }, (_, i) => shifted(date, i)).filter((one) => {
    const weekday = new Date(timeOf(one) ?? 0).getUTCDay();
    return timeOf(one) !== undefined && weekday !== 0 && weekday !== 6;
  });
}

/** A day so many days after another, on the calendar: no clock is put forward or back there. */
export function shifted(date: string, days: number): string {
  const time = timeOf(date);
  return time === undefined ? date : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** The peaks that have a first day; one without a last day lasts that day alone. */
export function busyDays(peaks: GoLive['peaks']): GoLive['peaks'] {
  return peaks
    .filter(({ from }) => isPlanDay(from))
    .map((peak) => ({ ...peak, to: isPlanDay(peak.to) ? peak.to : peak.from }));
}

/** The middle of a day, or nothing for what is no day. */
function timeOf(date: string): number | undefined {
  return isPlanDay(date) ? Date.parse(`${date}T12:00:00Z`) : undefined;
}
