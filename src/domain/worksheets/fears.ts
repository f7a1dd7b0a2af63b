import type { Problem } from './problem';

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

export interface FearLine {
  readonly id: string;
  /** One of the usual fears; nothing where it was written freely. */
  readonly fear?: Fear;
  readonly text: string;
  /** A group, never a person. */
  readonly group: string;
  readonly isField: boolean;
  /** What was heard, in other words. */
  readonly heard: string;
  /** 1 one voice, 2 several, 3 nearly all. */
  readonly frequency: 1 | 2 | 3;
  /** 1 discomfort, 2 worry, 3 refusal. */
  readonly intensity: 1 | 2 | 3;
  readonly treatments: readonly Treatment[];
  readonly role: string;
  /** As 2027-01-15, or empty. */
  readonly review: string;
  readonly status: FearStatus;
  /** Whether it was ever acknowledged before the people concerned. */
  readonly wasAcknowledged: boolean;
  /** The clauses of a charter that answer it, as they were accepted. */
  readonly clauses: readonly string[];
}

export interface Fears {
  readonly lines: readonly FearLine[];
  /** Temptations seen: silos and excessive rules, and files kept aside. */
  readonly silos: number;
  readonly sideFiles: number;
}

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
export function computeFears({ lines }: Fears): FearFigures | undefined {
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
    acknowledged: share(lines.filter((line) => line.wasAcknowledged || line.status !== 'heard').length),
    withClause: share(lines.filter(({ clauses }) => clauses.length > 0).length),
  };
}

export function checkFears({ lines, sideFiles }: Fears): Problem[] {
  const found: (Problem | false)[] = [
    lines.length > 0 && !lines.some(({ isField }) => isField) && { rule: 'W2' },
    lines.length >= ENOUGH_LINES && !lines.some(({ fear }) => LEGITIMACY.includes(fear)) && { rule: 'W5' },
    sideFiles > 0 && { rule: 'W6', at: { field: 'sideFiles' } },
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
