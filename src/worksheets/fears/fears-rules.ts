import * as z from 'zod/mini';
import type { Problem } from '../../domain/worksheets/problem';
import { day, line, oneOfEach, prose, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { counted, NUMBER_KINDS, sheetNumber } from '../../domain/worksheets/sheet-number';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** The fears that come up most, the seventh in its two forms. Their words are content. */
export const FEARS = [
  'habits',
  'drowned',
  'mould',
  'ownership',
  'bad-update',
  'exploited',
  'legitimacy-machine',
  'legitimacy-watched',
] as const;
export type Fear = (typeof FEARS)[number];
const LEGITIMACY: readonly (Fear | undefined)[] = ['legitimacy-machine', 'legitimacy-watched'];
/** How many fears there are once the two forms of the last are one. */
export const FEAR_KINDS = 7;

export const TREATMENTS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'] as const;
export type Treatment = (typeof TREATMENTS)[number];

export const STATUSES = ['heard', 'acknowledged', 'in-treatment', 'eased', 'resurfaced'] as const;
export type FearStatus = (typeof STATUSES)[number];

/** What helps against a fear, and the clauses of a charter that answer it. Proposals, accepted one by one. */
export const FEAR_ANSWERS: Readonly<
  Record<Fear, { readonly treatments: readonly Treatment[]; readonly clauses: readonly string[] }>
> = {
  habits: { treatments: ['R1', 'R2', 'R4'], clauses: ['S1', 'G4'] },
  drowned: { treatments: ['R2', 'R4'], clauses: ['Q6', 'G2'] },
  mould: { treatments: ['R2', 'R3', 'R4'], clauses: ['G2', 'G3'] },
  ownership: { treatments: ['R1', 'R3', 'R5'], clauses: ['P1', 'P2', 'P3'] },
  'bad-update': { treatments: ['R3', 'R5'], clauses: ['Q1', 'Q3', 'Q4'] },
  exploited: { treatments: ['R1', 'R5', 'R6'], clauses: ['A1', 'A4', 'D1'] },
  'legitimacy-machine': { treatments: ['R1', 'R3', 'R5'], clauses: ['H1', 'H2'] },
  'legitimacy-watched': { treatments: ['R1', 'R5', 'R6'], clauses: ['U1', 'U2', 'U3', 'U4'] },
};

const DEGREES = [1, 2, 3] as const;

const fearLine = z.strictObject({
  id: rowId,
  /** One of the usual fears; nothing where it was written freely. */
  fear: z.optional(z.enum(FEARS)),
  text: line(TEXT_LENGTHS.sentence),
  /** A group, never a person. */
  group: line(TEXT_LENGTHS.name),
  isField: z.boolean(),
  /** What was heard, in other words. */
  heard: prose(TEXT_LENGTHS.passage),
  /** 1 one voice, 2 several, 3 nearly all. */
  frequency: z.literal(DEGREES),
  /** 1 discomfort, 2 worry, 3 refusal. */
  intensity: z.literal(DEGREES),
  treatments: oneOfEach(TREATMENTS),
  role: line(TEXT_LENGTHS.name),
  review: day,
  status: z.enum(STATUSES),
  /** Whether it was ever acknowledged before the people concerned. */
  wasAcknowledged: z.boolean(),
  /** The clauses of a charter that answer it, as they were accepted. */
  clauses: z.array(rowId).check(z.maxLength(60)),
});
export type FearLine = Read<typeof fearLine>;

export const fearsSheet = z.strictObject({
  lines: rows(fearLine),
  /** Temptations seen: silos and excessive rules, and files kept aside. */
  silos: sheetNumber(NUMBER_KINDS.count),
  sideFiles: sheetNumber(NUMBER_KINDS.count),
  /** Whether the organisation is large enough for a committee of its charter. */
  isLarge: z.boolean(),
});
export type Fears = Read<typeof fearsSheet>;
export const NO_FEARS: Fears = { lines: [], isLarge: false };

export type Urgency = 'first' | 'to-treat' | 'to-watch';

export interface FearFigures {
  /** The most pressing first; lines as pressing keep their order. */
  readonly byPriority: readonly {
    readonly id: string;
    readonly priority: number;
    readonly urgency: Urgency;
  }[];
  /** How many of the seven fears have a line. */
  readonly covered: number;
  /** Percent of the lines. */
  readonly acknowledged: number;
  readonly withClause: number;
}

/** What makes little of a fear, wherever it stands in a sentence. */
const MINIMISING =
  /(?<!\p{L})(juste|il suffit|irrationnel(le)?s?|résistances?|just|only need to|irrational|resistance)(?!\p{L})/iu;
/** To be in treatment, a fear was acknowledged. */
const ACKNOWLEDGING: readonly FearStatus[] = ['acknowledged', 'in-treatment'];
const ENOUGH_LINES = 5;
const PRESSING = 6;

/** 1, 2, 3, 4, 6 or 9. */
export function priorityOf({ frequency, intensity }: Pick<FearLine, 'frequency' | 'intensity'>): number {
  return frequency * intensity;
}

export function urgencyOf(priority: number): Urgency {
  if (priority >= PRESSING) return 'first';
  return priority >= 3 ? 'to-treat' : 'to-watch';
}

/** A fear that comes back is taken more seriously: one step more intense, and reopened on that day. */
export function resurface(line: FearLine, today: string): FearLine {
  const intensity = Math.min(3, line.intensity + 1) as FearLine['intensity'];
  return { ...line, status: 'resurfaced', intensity, review: today };
}

/** Nothing where no fear is noted. */
export function computeFears({ lines }: Pick<Fears, 'lines'>): FearFigures | undefined {
  if (lines.length === 0) return undefined;
  const share = (count: number) => Math.round((100 * count) / lines.length);
  const kinds = new Set(
    lines.flatMap(({ fear }) => (fear ? [LEGITIMACY.includes(fear) ? 'legitimacy' : fear] : [])),
  );
  return {
    byPriority: lines
      .map((line) => ({ id: line.id, priority: priorityOf(line), urgency: urgencyOf(priorityOf(line)) }))
      .sort((a, b) => b.priority - a.priority),
    covered: kinds.size,
    acknowledged: share(
      lines.filter((line) => line.wasAcknowledged || ACKNOWLEDGING.includes(line.status)).length,
    ),
    withClause: share(lines.filter(({ clauses }) => clauses.length > 0).length),
  };
}

/** A fear that is written down, with what usually helps still to be chosen. */
export function createFear(id: string, fear: Fear | undefined): FearLine {
  return {
    id,
    ...(fear && { fear }),
    text: '',
    group: '',
    isField: true,
    heard: '',
    frequency: 1,
    intensity: 1,
    treatments: [],
    role: '',
    review: '',
    status: 'heard',
    wasAcknowledged: false,
    clauses: [],
  };
}

/** Moves a fear to a status. One that comes back is taken more seriously, and is reviewed from that day. */
export function moveFear(line: FearLine, status: FearStatus, today: string): FearLine {
  const wasAcknowledged =
    line.wasAcknowledged || [line.status, status].some((one) => ACKNOWLEDGING.includes(one));
  const moved = { ...line, wasAcknowledged };
  return status === 'resurfaced' && line.status !== 'resurfaced'
    ? resurface(moved, today)
    : { ...moved, status };
}

/** Treatments that are not chosen yet for a fear that usually calls for them. */
export function proposedTreatments({ fear, treatments }: FearLine): readonly Treatment[] {
  return fear ? FEAR_ANSWERS[fear].treatments.filter((one) => !treatments.includes(one)) : [];
}

/** Clauses of a charter that would answer a fear and are not accepted yet. */
export function proposedClauses({ fear, clauses }: FearLine): readonly string[] {
  return fear ? FEAR_ANSWERS[fear].clauses.filter((one) => !clauses.includes(one)) : [];
}

/** Whether a fear about being watched or replaced is open. */
export function hasOpenLegitimacyFear({ lines }: Fears): boolean {
  return lines.some(({ fear, status }) => LEGITIMACY.includes(fear) && status !== 'eased');
}

export function checkFears({ lines, sideFiles }: Pick<Fears, 'lines' | 'sideFiles'>): Problem[] {
  const found: (Problem | false)[] = [
    lines.length > 0 && !lines.some(({ isField }) => isField) && { rule: 'W2' },
    lines.length >= ENOUGH_LINES && !lines.some(({ fear }) => LEGITIMACY.includes(fear)) && { rule: 'W5' },
    (counted(sideFiles) ?? 0) > 0 && { rule: 'W6', at: { field: 'sideFiles' } },
  ];
  return [...lines.flatMap(checkLine), ...found.filter((problem) => problem !== false)];
}

function checkLine(line: FearLine): Problem[] {
  const at = { row: line.id };
  const isLost = line.treatments.length === 0 || line.role.trim() === '';
  const found: (Problem | false)[] = [
    line.status === 'eased' && !line.wasAcknowledged && { rule: 'W1', at: { ...at, field: 'status' } },
    priorityOf(line) >= PRESSING &&
      isLost && { rule: 'W3', at: { ...at, field: line.treatments.length === 0 ? 'treatments' : 'role' } },
    line.status === 'resurfaced' && { rule: 'W4', at: { ...at, field: 'status' } },
    MINIMISING.test(`${line.text} ${line.heard}`) && { rule: 'N1', at: { ...at, field: 'heard' } },
  ];
  return found.filter((problem) => problem !== false);
}
