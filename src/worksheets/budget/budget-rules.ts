import * as z from 'zod/mini';
import { halfUp } from '../../domain/assessment/rounding';
import type { Problem } from '../../domain/worksheets/problem';
import type { Read } from '../../domain/worksheets/sheet';
import { counted, NUMBER_KINDS, sheetNumber, type SheetNumber } from '../../domain/worksheets/sheet-number';

/** Whether the cost holds the change share already, does not, or the share is of what it comes to. */
export const MODES = ['inside', 'on-top', 'target-share'] as const;
export type Mode = (typeof MODES)[number];

export const FACTORS = ['users', 'sites', 'processes', 'newcomers', 'history'] as const;
export type Factor = (typeof FACTORS)[number];

export const KINDS = ['communication', 'workshops', 'training', 'presence'] as const;
export type Kind = (typeof KINDS)[number];

/** What a project costs besides the days of one’s own people. */
export const COSTS = ['licences', 'integration', 'other'] as const;

const points = z.literal([0, 1, 2]);
const money = sheetNumber(NUMBER_KINDS.money);
const percent = sheetNumber(NUMBER_KINDS.percent);

export const budgetSheet = z.strictObject({
  /** Each an amount in euros, what was typed where it is none, or nothing. */
  costs: z.strictObject({ licences: money, integration: money, other: money }),
  internalDays: sheetNumber(NUMBER_KINDS.days),
  dayCost: money,
  mode: z.enum(MODES),
  points: z.strictObject({
    users: points,
    sites: points,
    processes: points,
    newcomers: points,
    history: points,
  }),
  planned: money,
  split: z.strictObject({
    communication: percent,
    workshops: percent,
    training: percent,
    presence: percent,
  }),
});
export type BudgetSheet = Read<typeof budgetSheet>;

export interface Budget {
  /** Euros; nothing where it was left empty. */
  readonly total?: number;
  readonly mode: Mode;
  /** 0 to 2 points each; 0 where nothing was chosen. */
  readonly points: Readonly<Record<Factor, 0 | 1 | 2>>;
  /** Days of the organisation’s own people times their cost, in euros. */
  readonly internalDays: number;
  /** The change budget that is planned, in euros. */
  readonly planned?: number;
  /** Percent of the suggested amount by kind of action, with two decimals; 0 where none was written. */
  readonly split: Readonly<Record<Kind, number>>;
}

/** Conventions, none of them a norm. Shares in tenths of a percent, so that half points stay whole. */
export const BUDGET_CONVENTIONS = {
  least: 100,
  most: 150,
  perPoint: 5,
  split: { communication: 25, workshops: 30, training: 25, presence: 20 },
  training: 50,
} as const;

/** Orders of magnitude, in euros, rounded. */
export interface BudgetFigures {
  /** The share of the project, in percent, 10 to 15. */
  readonly share: number;
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  /** What the project then costs, where the share comes on top of it. */
  readonly final?: number;
  readonly split: Readonly<Record<Kind, number>>;
  /** What is planned as a share of the project, in percent, exact. */
  readonly plannedShare?: number;
}

export function newBudget(): BudgetSheet {
  return {
    costs: {},
    mode: 'inside',
    points: { users: 0, sites: 0, processes: 0, newcomers: 0, history: 0 },
    split: BUDGET_CONVENTIONS.split,
  };
}

/** What the figures are made from. Where a part of the cost is no amount, there is no total to work with. */
export function budgetOf(sheet: BudgetSheet): Budget {
  const { costs, internalDays, dayCost, planned, split, ...rest } = sheet;
  const broken = new Set(brokenFields(sheet));
  const isWhole = [...COSTS, 'internalDays', 'dayCost'].every((field) => !broken.has(field));
  const [days, cost, plan] = [counted(internalDays), counted(dayCost), counted(planned)];
  const own = days === undefined || cost === undefined ? [] : [days * cost];
  const parts = [...COSTS.flatMap((one) => counted(costs[one]) ?? []), ...own];
  return {
    ...rest,
    ...(isWhole && parts.length > 0 && { total: cents(parts.reduce((sum, part) => sum + part, 0)) }),
    internalDays: days ?? 0,
    ...(plan !== undefined && { planned: plan }),
    split: Object.fromEntries(KINDS.map((kind) => [kind, counted(split[kind]) ?? 0])) as Budget['split'],
  };
}

/** Which fields hold no amount that can be counted with. */
export function brokenFields({ costs, internalDays, dayCost, planned, split }: BudgetSheet): string[] {
  const fields: readonly (readonly [string, SheetNumber | undefined])[] = [
    ...COSTS.map((cost) => [cost, costs[cost]] as const),
    ['internalDays', internalDays],
    ['dayCost', dayCost],
    ['planned', planned],
    ...KINDS.map((kind) => [kind, split[kind]] as const),
  ];
  return fields.filter(([, value]) => typeof value === 'string').map(([field]) => field);
}

/** The problems of a sheet: of its fields first, then of what they come to. A split that cannot be read has no sum. */
export function checkBudgetSheet(sheet: BudgetSheet): Problem[] {
  const broken = brokenFields(sheet);
  const isUnread = KINDS.some((kind) => broken.includes(kind));
  return [
    ...broken.map((field) => ({ rule: 'E1', at: { field } })),
    ...checkBudget(budgetOf(sheet)).filter(({ at }) => !(isUnread && at?.field === 'split')),
  ];
}

/** What moved the share, in tenths of a percent, the strongest first. */
export function movers({ points }: Pick<Budget, 'points'>): { factor: Factor; tenths: number }[] {
  return FACTORS.map((factor) => ({ factor, tenths: points[factor] * BUDGET_CONVENTIONS.perPoint }))
    .filter(({ tenths }) => tenths > 0)
    .sort((a, b) => b.tenths - a.tenths);
}

/** Nothing where there is no cost to work with. */
export function computeBudget(budget: Budget): BudgetFigures | undefined {
  const { total, mode, points, planned, split } = budget;
  if (total === undefined || !Number.isFinite(total) || total <= 0) return undefined;
  const { least, most, perPoint } = BUDGET_CONVENTIONS;
  const share = least + perPoint * FACTORS.reduce((sum, factor) => sum + points[factor], 0);
  const amount = amountAt(total, mode, share);
  return {
    share: share / 10,
    amount: rounded(amount),
    low: rounded(amountAt(total, mode, least)),
    high: rounded(amountAt(total, mode, most)),
    ...(mode !== 'inside' && { final: rounded(total + amount) }),
    split: Object.fromEntries(KINDS.map((kind) => [kind, rounded((amount * split[kind]) / 100)])) as Record<
      Kind,
      number
    >,
    ...(planned !== undefined && planned >= 0 && { plannedShare: (100 * planned) / total }),
  };
}

export function checkBudget(budget: Budget): Problem[] {
  const { total, planned, internalDays, split } = budget;
  const whole = wholeOf(split);
  const isBroken = (value: number | undefined) =>
    value !== undefined && (!Number.isFinite(value) || value < 0);
  if (isBroken(total)) return [{ rule: 'E1', at: { field: 'total' } }];
  const figures = computeBudget(budget);
  const share = figures?.plannedShare;
  const found: (Problem | false)[] = [
    isBroken(planned) && { rule: 'E1', at: { field: 'planned' } },
    whole !== 100 && { rule: 'E2', at: { field: 'split' }, values: { n: whole } },
    figures !== undefined &&
      share !== undefined &&
      share < BUDGET_CONVENTIONS.least / 10 && {
        rule: 'W1',
        at: { field: 'planned' },
        values: { share: halfUp(10 * share, 1) / 10 },
      },
    figures !== undefined &&
      share !== undefined &&
      share > BUDGET_CONVENTIONS.most / 10 && { rule: 'N1', at: { field: 'planned' } },
    figures !== undefined && internalDays === 0 && { rule: 'W2', at: { field: 'internalDays' } },
    split.training > BUDGET_CONVENTIONS.training && { rule: 'W3', at: { field: 'split' } },
    split.presence === 0 && { rule: 'W4', at: { field: 'split' } },
  ];
  return found.filter((problem) => problem !== false);
}

/** What the parts of a split come to, in percent. */
export function wholeOf(split: Budget['split']): number {
  return cents(KINDS.reduce((sum, kind) => sum + split[kind], 0));
}

/** @param share tenths of a percent */
function amountAt(total: number, mode: Mode, share: number): number {
  return mode === 'target-share' ? (total * share) / (1000 - share) : (total * share) / 1000;
}

/** To 100 € from 1,000 € on, else to 10 €; halves up. */
function rounded(amount: number): number {
  const step = amount >= 1000 ? 100 : 10;
  // What a float cannot hold exactly must not decide a half.
  return Math.floor(Number((amount / step + 0.5).toFixed(9))) * step;
}

/** To two decimals: what a float cannot hold exactly must not show. */
function cents(amount: number): number {
  return Number(amount.toFixed(2));
}
