/** What a check has to say: an error keeps a worksheet from being valid, a warning asks, a note explains. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a problem is about: the ids of a row, a column, a field. */
export interface Place {
  readonly row?: string;
  readonly column?: string;
  readonly field?: string;
}

/** A rule that spoke, as data: the words are content. */
export interface Problem {
  /** Its id in the worksheet, as E1, W3, N1: the letter is its severity. */
  readonly rule: string;
  /** Absent where it is about the whole. */
  readonly at?: Place;
  /** What fills the blanks of its message. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export function severityOf({ rule }: Problem): Severity {
  return rule.startsWith('E') ? 'error' : rule.startsWith('W') ? 'warning' : 'note';
}

/** Whether nothing in it is an error. */
export function isValid(problems: readonly Problem[]): boolean {
  return problems.every((problem) => severityOf(problem) !== 'error');
}
