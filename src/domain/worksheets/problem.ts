/** What a check has to say: an error keeps a worksheet from being valid, a warning asks, a note explains. */
export type Severity = 'error' | 'warning' | 'note';

/** A rule that spoke, as data: the words are content. */
export interface Problem {
  /** Its id in the worksheet, as E1, W3, N1: the letter is its severity. */
  readonly rule: string;
  /** What it is about: the ids of a row, a column, a field. Absent where it is about the whole. */
  readonly at?: {
    readonly row?: string;
    readonly column?: string;
    readonly field?: string;
  };
  /** What fills the blanks of its message. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export function severityOf({ rule }: Problem): Severity {
  return rule.startsWith('E') ? 'error' : rule.startsWith('W') ? 'warning' : 'note';
}
